import browser from '../browser'
import { PLATFORMS } from '../platforms'
import type { Settings } from './settings'

const SCRIPT = 'compose.js'
const STYLE = 'assets/highlights.css'
const ID = 'panjgol-'

/** Match patterns by platform id, of the platforms that are on. */
export function wantedMatches(settings: Settings): Readonly<Record<string, readonly string[]>> {
  if (settings.paused) return {}
  const on = PLATFORMS.filter(({ id }) => !settings.platformsOff.includes(id))
  return Object.fromEntries(on.map(({ id, matches }) => [id, [...matches, ...(settings.hosts[id] ?? []).map((host) => `https://${host}/*`)]]))
}

let queue: Promise<void> = Promise.resolve()

/**
 * Makes the browser load our script exactly where a platform is on. A platform that is off has no script, no style and no
 * listener in its pages; tabs that are already open are served at once. Calls wait for each other.
 */
export function registerScripts(settings: Settings): Promise<void> {
  queue = queue.catch(() => undefined).then(() => register(settings))
  return queue
}

async function register(settings: Settings): Promise<void> {
  const wanted = await permitted(wantedMatches(settings))
  const known = await browser.scripting.getRegisteredContentScripts()
  const ours = known.filter(({ id }) => id.startsWith(ID))
  const same = (id: string, matches: readonly string[]): boolean => ours.some((script) => script.id === ID + id && String(script.matches) === String(matches))
  const gone = ours.filter(({ id, matches }) => String(wanted[id.slice(ID.length)]) !== String(matches)).map(({ id }) => id)
  const fresh = Object.entries(wanted).filter(([id, matches]) => !same(id, matches))
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone })
  if (fresh.length > 0) {
    await browser.scripting.registerContentScripts(
      fresh.map(([id, matches]) => ({ id: ID + id, matches: [...matches], js: [SCRIPT], css: [STYLE], runAt: 'document_idle', allFrames: false, persistAcrossSessions: false })),
    )
  }
  await serveOpenTabs(Object.values(wanted).flat())
}

/** Patterns we hold no permission for would make the whole registration fail; they wait until the person grants them. */
async function permitted(wanted: Readonly<Record<string, readonly string[]>>): Promise<Readonly<Record<string, readonly string[]>>> {
  const entries = await Promise.all(
    Object.entries(wanted).map(async ([id, matches]) => {
      const granted = await Promise.all(matches.map((origin) => browser.permissions.contains({ origins: [origin] }).catch(() => false)))
      return [id, matches.filter((_, index) => granted[index])] as const
    }),
  )
  return Object.fromEntries(entries.filter(([, matches]) => matches.length > 0))
}

/** The script guards itself against a second copy, so a tab that has it already is left as it is. */
async function serveOpenTabs(matches: readonly string[]): Promise<void> {
  if (matches.length === 0) return
  const tabs = await browser.tabs.query({ url: [...matches] })
  await Promise.all(
    tabs.map(async ({ id, discarded }) => {
      if (id === undefined || discarded) return
      try {
        await browser.scripting.insertCSS({ target: { tabId: id }, files: [STYLE] })
        await browser.scripting.executeScript({ target: { tabId: id }, files: [SCRIPT] })
      } catch {
        // A tab that is just closing or shows the browser's own error page cannot be served, and need not be.
      }
    }),
  )
}
