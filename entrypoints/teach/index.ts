import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { startTeaching } from './teaching'

/** Comes into a page only when the person asks for it in the popup, and leaves it when they are done. */
export default defineUnlistedScript(() => {
  void startTeaching(window)
})
