import { addressOf, frameOf } from '../page/frame'
import type { Page, Platform, TaughtSite } from './platform'

/** The page in a window, as an adapter sees it; undefined where it has no address. `taught` is what the person taught, by host. */
export function pageIn(window: Window, taught: Readonly<Record<string, TaughtSite>>, now: number): Page | undefined {
  const url = addressOf(window)
  if (!url) return undefined
  const known = taught[url.hostname]
  const element = frameOf(window)
  const around = element && pageIn(window.parent, taught, now)
  return { url, document: window.document, now, ...(known ? { taught: known } : {}), ...(element && around ? { frame: { element, page: around } } : {}) }
}

/** Private by itself, or by where it stands: what a page wrote into a frame is no more public than the place of that frame. */
export function isPrivatePage(platform: Platform, page: Page): boolean {
  if (platform.isPrivate(page)) return true
  const { frame } = page
  return frame !== undefined && (isPrivatePage(platform, frame.page) || (platform.isPrivateBox?.(frame.element, frame.page) ?? false))
}
