import browser, { type Storage } from '../browser'
import type { Settings } from './settings'
import { settingsFrom } from './shape'

const KEY = 'settings'

/** The settings as they are stored; the defaults where nothing is stored or storage is out of reach. */
export async function readSettings(): Promise<Settings> {
  try {
    return settingsFrom((await browser.storage.local.get(KEY))[KEY] ?? {})
  } catch {
    return settingsFrom({})
  }
}

/** Stores settings. Rejects when the browser refuses; what was stored before stays then. */
export async function saveSettings(settings: Settings): Promise<void> {
  await browser.storage.local.set({ [KEY]: settings })
}

/** Calls back with the new settings whenever they change, in every page and script, until `signal` ends. */
export function onSettings(callback: (settings: Settings) => void, signal?: AbortSignal): void {
  const listener = (changes: Record<string, Storage.StorageChange>, area: string): void => {
    if (area === 'local' && KEY in changes) callback(settingsFrom(changes[KEY]?.newValue ?? {}))
  }
  browser.storage.onChanged.addListener(listener)
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true })
}
