import { HINT_CARD_STYLES } from '../../components/hint-card-styles'
import type { HintMemory } from '../../lib/engine/model'
import type { HistoryContext } from '../../lib/messaging/messages'
import { answer, ask, ContextGone, isGone } from '../../lib/messaging/messenger'
import { type Overlay, openOverlay } from '../../lib/overlay/overlay'
import { onNavigation } from '../../lib/page/navigation'
import { observePage, type PageObserver } from '../../lib/page/observe'
import { platformOf } from '../../lib/platforms/covers'
import { givenPlatforms } from '../../lib/platforms/given'
import { withOwn } from '../../lib/platforms/own'
import type { Composer, Page, RegisteredPlatform } from '../../lib/platforms/platform'
import { onHintMemory } from '../../lib/settings/hint-memory'
import { hostPatterns, ownHandles, type Settings } from '../../lib/settings/settings'
import { onSettings, readSettings } from '../../lib/settings/store'
import { give } from './given'
import { leaveThePage, leaveWithExtension } from './lifetime'
import { reportOf } from './report'
import { statusOf } from './status'
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

/** Milliseconds between two readings of a thread: a site that never rests (a film is playing) is not read at its own pace. */
const THREAD_PAUSE = 1_000

const NO_HISTORY: HistoryContext = { recent: [], waiting: [] }

const isOn = (settings: Settings, platform: RegisteredPlatform): boolean => !settings.paused && !settings.platformsOff.includes(platform.id)

/** Watches this page until `signal` ends. Errors end here: they never reach the page. */
export async function startPage(signal: AbortSignal): Promise<void> {
  try {
    const settings = await readSettings()
    const platform = platformOf(new URL(location.href), givenPlatforms(), hostPatterns(settings))
    if (!platform || !isOn(settings, platform) || signal.aborted) return leaveThePage()
    await watchPage(platform, settings, signal)
  } catch (error) {
    endBy(error, 'start')
  }
}

/** An extension that was updated or removed takes itself away without a word; anything else is logged once. */
function endBy(error: unknown, where: string): void {
  if (!(error instanceof ContextGone)) console.warn(`Panjgol (${where}):`, error)
  leaveThePage()
}

async function watchPage(platform: RegisteredPlatform, settings: Settings, signal: AbortSignal): Promise<void> {
  const boxes = new Map<HTMLElement, { writing: Writing; end: AbortController }>()
  const seen = new Map<string, string>()
  let state: PageState | undefined
  let observer: PageObserver | undefined
  const page = (): Page => {
    const taught = settings.taught[location.hostname]
    return { url: new URL(location.href), document, now: Date.now(), ...(taught ? { taught } : {}) }
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

  const reportThread = async (now: Page): Promise<void> => {
    const thread = withOwn(platform.thread(now), ownHandles(settings, platform.id))
    if (!thread) return
    try {
      // What other people need is read here, so that their words need not travel.
      await give(thread.posts.map(({ text }) => text))
      const posts = reportOf(thread, seen, Date.now())
      if (posts.length === 0 || signal.aborted) return
      const { context } = await ask('posts-seen', { platform: platform.id, posts, complete: thread.complete })
      if (!state) return
      state.history = context
      state.historyGone = false
      refresh()
    } catch (error) {
      // History out of reach is no reason to stop: hints that rest on the draft alone go on.
      if (error instanceof ContextGone) endBy(error, 'history')
    }
  }

  const scan = (): void => {
    try {
      const now = page()
      if (platform.isPrivate(now)) {
        closeAll()
        return
      }
      observer?.also(platform.openRoots?.(now) ?? [])
      keepBoxes(platform.composers(now).filter(({ editor }) => !platform.isPrivateBox?.(editor, now)))
      planThread()
    } catch (error) {
      endBy(error, platform.id)
    }
  }

  /** Boxes are found at once; threads are read when the page has nothing else to do. */
  let threadTimer: ReturnType<typeof setTimeout> | undefined
  let threadAt = Number.NEGATIVE_INFINITY
  const planThread = (): void => {
    if (threadTimer !== undefined) return
    threadTimer = setTimeout(() => requestIdleCallback(readThread, { timeout: THREAD_PAUSE }), Math.max(0, threadAt + THREAD_PAUSE - performance.now()))
  }
  const readThread = (): void => {
    threadTimer = undefined
    threadAt = performance.now()
    const now = page()
    if (signal.aborted || platform.isPrivate(now)) return
    reportThread(now).catch((error) => endBy(error, platform.id))
  }

  /** The box somebody writes in, or wrote in last. */
  const activeBox = (): Writing | undefined => {
    const entries = [...boxes]
    return (entries.find(([editor]) => editor.contains(document.activeElement)) ?? entries.at(-1))?.[1].writing
  }

  answer(
    {
      'page-status': () => statusOf(platform, page(), ownHandles(settings, platform.id)),
      command: ({ name }) => {
        activeBox()?.command(name)
        return { heard: true }
      },
    },
    signal,
  )
  onSettings((next) => {
    settings = next
    const stillHere = platformOf(new URL(location.href), givenPlatforms(), hostPatterns(next))?.id === platform.id
    if (!stillHere || !isOn(next, platform)) return leaveThePage()
    if (state) state.settings = next
    // A place that was just taught, or a name just told, changes what is seen here.
    scan()
    refresh()
  }, signal)
  onNavigation(window, scan, signal)
  observer = observePage(document, scan, signal)
  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(threadTimer)
      closeAll()
    },
    { once: true },
  )
  scan()
}
