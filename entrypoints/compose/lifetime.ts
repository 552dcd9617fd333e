import browser from '../../lib/browser'
import { isGone } from '../../lib/messaging/messenger'

const OWNER = Symbol.for('panjgol')

interface Owner {
  readonly isAlive: () => boolean
  readonly leave: () => void
}

interface World {
  [OWNER]?: Owner
}

let current: AbortController | undefined

/**
 * The lifetime of this script in this page; nothing when a living copy of it is already here. It ends when the platform is
 * switched off, when the extension is updated or removed, or by `leaveThePage`.
 */
export function ownThePage(): AbortSignal | undefined {
  const world = globalThis as World
  // A copy whose extension was updated under it still stands here, and does nothing any more.
  if (world[OWNER]?.isAlive()) return undefined
  world[OWNER]?.leave()
  const own = new AbortController()
  current = own
  // A frame begins as an empty page; the page that comes into it may find the same world with another document in it.
  const { document } = globalThis
  const isHere = (): boolean => globalThis.document === document
  world[OWNER] = { isAlive: () => !own.signal.aborted && !isGone() && isHere(), leave: () => own.abort() }
  return own.signal
}

/** Takes everything of ours away from the page: observers, listeners, underlines and the host element. */
export function leaveThePage(): void {
  current?.abort()
}

/** What a person does next in a page whose extension is gone; a look at one property is all it costs. */
const SIGNS = ['visibilitychange', 'pointerdown', 'keydown', 'input'] as const

/** When it is looked whether the extension is gone, in milliseconds after its line broke. */
const LOOKS = [0, 100, 500, 2000, 8000] as const

/** Leaves the page when the extension is updated, disabled or removed: at once where the browser tells, else at the next sign of life. */
export function leaveWithExtension(document: Document, signal: AbortSignal): void {
  const leaveIfGone = (): void => {
    if (isGone()) leaveThePage()
  }
  for (const type of SIGNS) document.addEventListener(type, leaveIfGone, { signal, capture: true, passive: true })
  // A line to the background breaks with the extension. It breaks, too, when the background falls asleep, and is not tied again then.
  const line = browser.runtime.connect({ name: 'page' })
  line.onDisconnect.addListener(() => {
    // The line may break before the rest is gone. What is still there after the last look was only asleep.
    for (const later of LOOKS) setTimeout(leaveIfGone, later)
  })
  signal.addEventListener('abort', () => line.disconnect(), { once: true })
}
