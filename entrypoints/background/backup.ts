import browser from '../../lib/browser'
import { eraseHistory, exportHistory, type HistoryCopy, historyFrom, importHistory } from '../../lib/history/copy'
import type { Backup, ImportError } from '../../lib/messaging/messages'
import { HINT_MEMORY_KEY, hintMemoryFrom, readHintMemory, replaceHintMemory } from '../../lib/settings/hint-memory'
import { eraseLabels, LABELS_KEY, labelsFrom, readLabels } from '../../lib/settings/labels'
import { DEFAULT_SETTINGS } from '../../lib/settings/settings'
import { looksLikeSettings, settingsFrom } from '../../lib/settings/shape'
import { readSettings, SETTINGS_KEY, saveSettings } from '../../lib/settings/store'

/** A copy of everything, as one object that becomes one JSON file. */
export async function backup(now: number): Promise<Backup> {
  const [settings, hintMemory, labels, history] = await Promise.all([readSettings(), readHintMemory(), readLabels(), exportHistory()])
  return { panjgol: 1, exported: new Date(now).toISOString(), settings, hintMemory, labels, ...history }
}

/** Replaces everything by a copy: all of it or nothing. Whatever is amiss with the copy is found before anything is touched. */
export async function restore(candidate: unknown, now: number): Promise<{ activities: number } | { error: ImportError }> {
  const copy = (typeof candidate === 'object' && candidate !== null ? candidate : {}) as Partial<Backup>
  if (copy.panjgol !== 1) return { error: 'not-a-backup' }
  if (!looksLikeSettings(copy.settings)) return { error: 'damaged-settings' }
  const history = historyFrom(copy)
  if (!history) return { error: 'damaged-history' }
  try {
    return { activities: await replaceAll(copy, history, now) }
  } catch {
    return { error: 'not-stored' }
  }
}

const REPLACED = [SETTINGS_KEY, HINT_MEMORY_KEY, LABELS_KEY]

/** Settings and history lie in two stores: should the second refuse, the first goes back to what it was. */
async function replaceAll(copy: Partial<Backup>, history: HistoryCopy, now: number): Promise<number> {
  const before = await browser.storage.local.get(REPLACED)
  await browser.storage.local.set({
    [SETTINGS_KEY]: settingsFrom(copy.settings),
    [HINT_MEMORY_KEY]: hintMemoryFrom(copy.hintMemory),
    [LABELS_KEY]: labelsFrom(copy.labels),
  })
  try {
    return await importHistory(history, now)
  } catch (error) {
    await browser.storage.local.remove(REPLACED)
    await browser.storage.local.set(before)
    throw error
  }
}

/** Erases history, settings, what is remembered of hints and what was said about drafts. */
export async function eraseEverything(): Promise<void> {
  await eraseHistory()
  await replaceHintMemory({})
  await eraseLabels()
  await saveSettings(DEFAULT_SETTINGS)
}
