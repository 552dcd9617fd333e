import browser from '../../lib/browser'
import { waitingItems } from '../../lib/history/query'

const QUIET_COLOUR = '#6b6f76'

/** The number of people who wait, small on the icon; nothing when nobody does. It never fails what it follows. */
export async function showWaiting(): Promise<void> {
  try {
    const { length } = await waitingItems()
    await browser.action.setBadgeBackgroundColor({ color: QUIET_COLOUR })
    await browser.action.setBadgeText({ text: length === 0 ? '' : String(length) })
  } catch {
    // Without history there is nobody to count, and the icon stays as it is.
  }
}
