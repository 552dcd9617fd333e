import browser, { type Scripting } from '../browser'
import { scriptOfPlatform } from '../platforms/given'
import { clearOpenTabs, serveOpenTabs } from './open-tabs'
import { type Places, samePatterns, wantedPlaces } from './script-places'
import type { Settings } from './settings'

/** The built files that go into a page beside the one of its platform; named by entrypoints/compose and entrypoints/highlights.css. */
export const SCRIPT = 'compose.js'
export const STYLE = 'assets/highlights.css'
const ID = 'panjgol-'

let queue: Promise<void> = Promise.resolve()

/**
 * Makes the browser load our script exactly where a platform is on. A platform that is off has no script, no style and no
 * listener in its pages; tabs that are already open are served, or cleared, at once. Calls wait for each other, so that two
 * changes in a row end in what the later one asked for. Rejects where the browser refuses; the next call starts afresh.
 */
export function registerScripts(settings: Settings): Promise<void> {
  queue = queue.catch(() => undefined).then(() => register(settings))
  return queue
}

async function register(settings: Settings): Promise<void> {
  const wanted = await permitted(wantedPlaces(settings))
  const known = await registered()
  const gone = Object.keys(known).filter((id) => !samePatterns(known[id], wanted[id]))
  const fresh = Object.entries(wanted).filter(([id, matches]) => !samePatterns(known[id], matches))
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone.map((id) => ID + id) })
  if (fresh.length > 0) await browser.scripting.registerContentScripts(fresh.map(([id, matches]) => scriptOf(id, matches)))
  // What the browser has registered is the memory of what pages have: it is empty after a start, an installation and an update,
  // and a background that merely wakes finds nothing to do.
  await Promise.all(Object.entries(known).map(([id, matches]) => clearOpenTabs(withoutAll(matches, wanted[id]), STYLE)))
  await Promise.all(Object.entries(wanted).map(([id, matches]) => serveOpenTabs(withoutAll(matches, known[id]), [scriptOfPlatform(id), SCRIPT], STYLE)))
}

const withoutAll = (patterns: readonly string[], others: readonly string[] = []): readonly string[] => patterns.filter((pattern) => !others.includes(pattern))

const scriptOf = (id: string, matches: readonly string[]): Scripting.RegisteredContentScript => ({
  id: ID + id,
  matches: [...matches],
  js: [scriptOfPlatform(id), SCRIPT],
  css: [STYLE],
  runAt: 'document_idle',
  // A site may keep its compose box in a frame of its own, also in one without an address (`about:blank`, `srcdoc`); frames on pages of
  // others leave at once (see lib/page/frame.ts).
  allFrames: true,
  matchOriginAsFallback: true,
  persistAcrossSessions: false,
})

/** What the browser has of ours now. */
async function registered(): Promise<Places> {
  const scripts = await browser.scripting.getRegisteredContentScripts()
  return Object.fromEntries(scripts.filter(({ id }) => id.startsWith(ID)).map(({ id, matches }) => [id.slice(ID.length), matches ?? []]))
}

/** Patterns we hold no permission for would make the whole registration fail; they wait until the person grants them. */
async function permitted(wanted: Places): Promise<Places> {
  const entries = await Promise.all(
    Object.entries(wanted).map(async ([id, matches]) => {
      const granted = await Promise.all(matches.map((origin) => browser.permissions.contains({ origins: [origin] }).catch(() => false)))
      return [id, matches.filter((_, at) => granted[at])] as const
    }),
  )
  return Object.fromEntries(entries.filter(([, matches]) => matches.length > 0))
}
