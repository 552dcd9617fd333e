/** Is this a frame on somebody else's page, such as a video or a post shown in a news article? Nothing of ours belongs there. */
export function isForeignFrame(window: Window): boolean {
  try {
    return window.top !== window && window.top?.location.hostname !== window.location.hostname
  } catch {
    // The browser lets nobody look at a page of another origin.
    return true
  }
}
