/** The one door to the browser's extension interface; promises in Chrome and Firefox alike. */
import browser from 'webextension-polyfill'

export default browser
export type { Runtime, Scripting, Storage, Tabs } from 'webextension-polyfill'
