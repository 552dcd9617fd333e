import { defineBackground } from 'wxt/utils/define-background'
import browser from '../../lib/browser'
import { expire } from '../../lib/history/query'
import { answer } from '../../lib/messaging/messenger'
import { registerScripts } from '../../lib/settings/registration'
import type { Settings } from '../../lib/settings/settings'
import { onSettings, readSettings } from '../../lib/settings/store'
import { showWaiting } from './badge'
import { handOnCommands } from './commands'
import { HANDLERS } from './handlers'

/** Owns history and settings. Listeners are set before anything is awaited, so that a waking worker misses no message. */
export default defineBackground(() => {
  answer(HANDLERS)
  handOnCommands()
  // Pages hold a line open, by which they learn that the extension has gone; nothing is said over it.
  browser.runtime.onConnect.addListener(() => undefined)
  onSettings((settings) => void register(settings))
  browser.permissions.onAdded.addListener(start)
  browser.permissions.onRemoved.addListener(start)
  browser.runtime.onInstalled.addListener(start)
  browser.runtime.onStartup.addListener(start)
  start()
})

/** Each step only repairs what differs, so a worker that wakes often finds nothing to do. */
function start(): void {
  void readSettings().then(register)
  void expire(Date.now()).then(showWaiting, () => undefined)
}

async function register(settings: Settings): Promise<void> {
  try {
    await registerScripts(settings)
  } catch (error) {
    console.warn('Panjgol (registration):', error)
  }
}
