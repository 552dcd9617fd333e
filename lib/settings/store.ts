import browser, { type Storage } from '../browser'
import type { Settings } from './settings'
import { settingsFrom } from './shape'

export const SETTINGS_KEY = 'settings'

/** The settings as they are stored; the defaults where nothing is stored or storage is out of reach. */
export async function readSettings(): Promise<Settings> {
  try {
    return settingsFrom((await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY] ?? {})
  } catch {
    return settingsFrom({})
  }
}

/** Stores settings. Rejects when the browser refuses; what was stored before stays then. */
export async function saveSettings(settings: Settings): Promise<void> {
  await browser.storage.local.set({ [SETTINGS_KEY]: settings })
}

/** Calls back with the new settings whenever they change, in every page and script, until `signal` ends. */
export function onSettings(callback: (settings: Settings) => void, signal?: AbortSignal): void {
  const listener = (changes: Record<string, Storage.StorageChange>, area: string): void => {
    if (area === 'local' && SETTINGS_KEY in changes) callback(settingsFrom(changes[SETTINGS_KEY]?.newValue ?? {}))
  }
  if (signal?.aborted) return
  browser.storage.onChanged.addListener(listener)
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true })
}
