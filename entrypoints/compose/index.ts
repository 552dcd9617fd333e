import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { isForeignFrame } from '../../lib/page/frame'
import { ownThePage } from './lifetime'
import { startPage } from './page'

/**
 * Runs in the pages of the platforms that are on; the background puts it there (see lib/settings/registration.ts), so that
 * a platform that is off has nothing of ours in its pages. It is a plain script, not a declared content script: the
 * framework's wrapper for those announces itself to the page by an event.
 */
export default defineUnlistedScript(() => {
  if (isForeignFrame(window)) return
  const signal = ownThePage()
  if (signal) startPage(signal)
})
