import { HINT_CARD_STYLES } from '../../components/hint-card-styles'
import type { HintMemory } from '../../lib/engine/model'
import type { HistoryContext } from '../../lib/messaging/messages'
import { answer, ask, ContextGone, isGone } from '../../lib/messaging/messenger'
import { type Overlay, openOverlay } from '../../lib/overlay/overlay'
import { addressOf } from '../../lib/page/frame'
import { onNavigation } from '../../lib/page/navigation'
import { observePage } from '../../lib/page/observe'
import { oneAtATime } from '../../lib/page/one-at-a-time'
import { platformOf } from '../../lib/platforms/covers'
import { givenPlatforms } from '../../lib/platforms/given'
import { withOwn } from '../../lib/platforms/own'
import { isPrivatePage, pageIn } from '../../lib/platforms/page-in'
import type { Composer, Page, RegisteredPlatform, SeenThread } from '../../lib/platforms/platform'
import { onHintMemory } from '../../lib/settings/hint-memory'
import { hostPatterns, ownHandles, type Settings } from '../../lib/settings/settings'
import { onSettings, readSettings } from '../../lib/settings/store'
import { give } from './given'
import { leaveThePage, leaveWithExtension } from './lifetime'
import { reportOf } from './report'
import { inSlices } from './slices'
import { privateStatus, statusOf } from './status'
import { watchThread } from './thread-watch'
import { startWriting, type Writing } from './writing'

/** What all boxes of one page share; kept fresh by push, never asked for per key. */
export interface PageState {
  readonly platform: RegisteredPlatform
  readonly overlay: Overlay
  settings: Settings
  history: HistoryContext
  memory: HintMemory
  /** Settled when `memory` is here, or is known to be out of reach: before that no hint can be chosen. */
  remembered: Promise<void>
  /** What was published and answered before is out of reach: hints look at the draft alone. */
  historyGone: boolean
}

const NO_HISTORY: HistoryContext = { recent: [], waiting: [] }

const isOn = (settings: Settings, platform: RegisteredPlatform): boolean => !settings.paused && !settings.platformsOff.includes(platform.id)

/** Watches this page until `signal` ends. Errors end here: they never reach the page. */
export async function startPage(signal: AbortSignal): Promise<void> {
  try {
    const settings = await readSettings()
    const platform = platformHere(settings)
    if (!platform || !isOn(settings, platform) || signal.aborted) return leaveThePage()
    watchPage(platform, settings, signal)
  } catch (error) {
    endBy(error, 'start')
  }
}

function platformHere(settings: Settings): RegisteredPlatform | undefined {
  const url = addressOf(window)
  return url && platformOf(url, givenPlatforms(), hostPatterns(settings))
}

/** An extension that was updated or removed takes itself away without a word; anything else is logged once. */
function endBy(error: unknown, where: string): void {
  if (!(error instanceof ContextGone)) console.warn(`Panjgol (${where}):`, error)
  leaveThePage()
}

function watchPage(platform: RegisteredPlatform, settings: Settings, signal: AbortSignal): void {
  const boxes = new Map<HTMLElement, { writing: Writing; end: AbortController }>()
  const told = new Map<string, string>()
  let state: PageState | undefined
  /** The page, unless it is private: asked before anything is read, and again whenever the page had its turn. */
  const page = (): Page | undefined => {
    const now = pageIn(window, settings.taught, Date.now())
    return now && !isPrivatePage(platform, now) ? now : undefined
  }

  /** Brand and memory are needed only where somebody writes: the first composer fetches them. */
  const ensureState = (): PageState => {
    if (state) return state
    const overlay = openOverlay(document, signal, HINT_CARD_STYLES, () => !isGone())
    const fresh: PageState = { platform, overlay, settings, history: NO_HISTORY, memory: {}, remembered: Promise.resolve(), historyGone: false }
    state = fresh
    leaveWithExtension(document, signal)
    fresh.remembered = fetchMemory(fresh)
    onHintMemory((memory) => {
      fresh.memory = memory
    }, signal)
    void fetchHistory(fresh)
    return fresh
  }
  const fetchMemory = async (fresh: PageState): Promise<void> => {
    // Out of reach, it is as if nothing had been shown before; an extension that is gone is noticed by whoever asks next.
    fresh.memory = await ask('hint-memory', {}).catch(() => ({}))
  }
  const fetchHistory = async (fresh: PageState): Promise<void> => {
    try {
      fresh.history = await ask('context', { platform: platform.id })
    } catch (error) {
      if (error instanceof ContextGone) return endBy(error, 'context')
      fresh.historyGone = true
    }
    refresh()
  }

  const refresh = (): void => {
    for (const { writing } of boxes.values()) writing.reconsider()
  }
  const closeAll = (): void => {
    for (const { end } of boxes.values()) end.abort()
    boxes.clear()
  }

  const keepBoxes = (composers: readonly Composer[]): void => {
    const editors = new Set(composers.map(({ editor }) => editor))
    for (const [editor, { end }] of boxes) {
      if (editors.has(editor)) continue
      end.abort()
      boxes.delete(editor)
    }
    for (const composer of composers) {
      const known = boxes.get(composer.editor)
      if (known) known.writing.update(composer)
      else {
        const end = new AbortController()
        const writing = startWriting(composer, ensureState(), AbortSignal.any([signal, end.signal]))
        boxes.set(composer.editor, { writing, end })
      }
    }
  }

  const tell = async (seen: SeenThread): Promise<void> => {
    const thread = withOwn(seen, ownHandles(settings, platform.id))
    try {
      // What other people need is read here, so that their words need not travel.
      await give(thread.posts.map(({ text }) => text))
      const report = (await inSlices(reportOf(thread, told, Date.now()), () => signal.aborted))?.result
      if (!report || report.posts.length === 0) return
      const { context } = await ask('posts-seen', { platform: platform.id, posts: report.posts, complete: thread.complete })
      for (const [id, stateOfPost] of report.states) told.set(id, stateOfPost)
      if (!state) return
      state.history = context
      state.historyGone = false
      refresh()
    } catch (error) {
      // History out of reach is no reason to stop: hints that rest on the draft alone go on.
      if (error instanceof ContextGone) endBy(error, 'history')
    }
  }

  const observer = observePage(document, () => scan(), signal)
  const thread = watchThread({ platform, page, rebuilt: observer.rebuilt, tell, fail: (error) => endBy(error, platform.id) }, signal)

  const scan = oneAtATime(async () => {
    try {
      const now = signal.aborted ? undefined : page()
      if (!now) return closeAll()
      observer.also(platform.shadowHosts?.(now) ?? [])
      const isAnother = (): boolean => signal.aborted || page()?.url.href !== now.url.href
      const found = await inSlices(platform.composers(now), isAnother)
      if (!found) return page() ? undefined : closeAll()
      keepBoxes(found.result.filter(({ editor }) => !platform.isPrivateBox?.(editor, now)))
      // A frame without an address shows no thread of its own.
      if (!now.frame) thread.plan()
    } catch (error) {
      endBy(error, platform.id)
    }
  })

  /** The box somebody writes in, or wrote in last. */
  const activeBox = (): Writing | undefined => {
    const entries = [...boxes]
    return (entries.find(([editor]) => editor.contains(document.activeElement)) ?? entries.at(-1))?.[1].writing
  }

  answer(
    {
      'page-status': async () => {
        const now = page()
        const status = now && (await inSlices(statusOf(platform, now, ownHandles(settings, platform.id)), () => signal.aborted || !page()))
        return status?.result ?? privateStatus(platform)
      },
      command: ({ name }) => {
        activeBox()?.command(name)
        return { heard: true }
      },
    },
    signal,
  )
  onSettings((next) => {
    settings = next
    if (platformHere(next)?.id !== platform.id || !isOn(next, platform)) return leaveThePage()
    if (state) state.settings = next
    // A place that was just taught, or a name just told, changes what is seen here.
    scan()
    refresh()
  }, signal)
  onNavigation(window, scan, signal)
  signal.addEventListener('abort', closeAll, { once: true })
  scan()
}
