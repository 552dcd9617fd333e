/**
 * The address a page is at. A frame that is empty, or filled by the page around it (`about:blank`, `about:srcdoc`, `blob:`), is at the
 * address of that page. Undefined where there is none, and where the browser lets nobody look.
 */
export function addressOf(window: Window): URL | undefined {
  try {
    const url = new URL(window.location.href)
    if (hasAddress(url)) return url
    return window.parent === window ? undefined : addressOf(window.parent)
  } catch {
    return undefined
  }
}

/** The element of a frame that has no address of its own; undefined for any other page. */
export function frameOf(window: Window): HTMLElement | undefined {
  return hasAddress(new URL(window.location.href)) ? undefined : ((window.frameElement as HTMLElement | null) ?? undefined)
}

const hasAddress = ({ protocol }: URL): boolean => /^https?:$/.test(protocol)

/** Is this a frame on somebody else's page, such as a video or a post shown in a news article? Nothing of ours belongs there. */
export function isForeignFrame(window: Window): boolean {
  try {
    const address = addressOf(window)
    return address === undefined || (window.top !== window && window.top?.location.hostname !== address.hostname)
  } catch {
    // The browser lets nobody look at a page of another origin.
    return true
  }
}
