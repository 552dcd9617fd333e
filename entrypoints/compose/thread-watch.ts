import { oneAtATime } from '../../lib/page/one-at-a-time'
import type { Page, RegisteredPlatform, SeenThread } from '../../lib/platforms/platform'
import { inSlices, type Slicing } from './slices'

/** Milliseconds between two readings of a thread: a site that never rests (a film is playing) is not read at its own pace. */
const THREAD_PAUSE = 1_000

/** What a thread is read from, and whom it is told. */
export interface ThreadPlace {
  readonly platform: RegisteredPlatform
  /** The page as it is now; undefined when it may not be read. */
  page(): Page | undefined
  /** Stays the same as long as the page is built as it was. */
  rebuilt(): number
  tell(thread: SeenThread): Promise<void>
  /** Hears what went wrong. */
  fail(error: unknown): void
}

/** Reads the thread of a page when the page has nothing else to do, until `signal` ends; `plan` says that it may have changed. */
export function watchThread(place: ThreadPlace, signal: AbortSignal): { plan(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined
  let readAt = Number.NEGATIVE_INFINITY
  const look = oneAtATime(async () => {
    try {
      const thread = await threadOf(place, () => signal.aborted)
      if (thread) await place.tell(thread)
    } catch (error) {
      place.fail(error)
    }
  })
  const lookWhenIdle = (): void =>
    void requestIdleCallback(
      () => {
        timer = undefined
        readAt = performance.now()
        look()
      },
      { timeout: THREAD_PAUSE },
    )
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true })
  return {
    plan: () => {
      if (timer !== undefined || signal.aborted) return
      timer = setTimeout(lookWhenIdle, Math.max(0, readAt + THREAD_PAUSE - performance.now()))
    },
  }
}

/**
 * The thread of a page, read in slices. Undefined when there is none, and when the page was rebuilt, left or became private between two
 * slices: half of one page and half of the next make no thread. Whatever rebuilt the page makes it be read again.
 */
export async function threadOf(
  { platform, page, rebuilt }: Pick<ThreadPlace, 'platform' | 'page' | 'rebuilt'>,
  hasEnded: () => boolean,
  slicing?: Slicing,
): Promise<SeenThread | undefined> {
  const now = hasEnded() ? undefined : page()
  if (!now) return undefined
  const before = rebuilt()
  const isAnother = (): boolean => hasEnded() || rebuilt() !== before || page()?.url.href !== now.url.href
  return (await inSlices(platform.thread(now), isAnother, slicing))?.result
}
