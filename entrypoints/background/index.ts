import { defineBackground } from 'wxt/utils/define-background'
import browser from '../../lib/browser'
import { answer } from '../../lib/messaging/messenger'
import { registerScripts } from '../../lib/settings/registration'
import { onSettings, readSettings } from '../../lib/settings/store'
import { HANDLERS } from './handlers'

/** Owns history and settings. Listeners are set before anything is awaited, so that a waking worker misses no message. */
export default defineBackground(() => {
  answer(HANDLERS)
  onSettings((settings) => void registerScripts(settings))
  const start = (): void => void readSettings().then(registerScripts)
  browser.permissions.onAdded.addListener(start)
  browser.runtime.onInstalled.addListener(start)
  browser.runtime.onStartup.addListener(start)
  start()
})
