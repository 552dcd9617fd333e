import type { Steps } from '../../lib/page/steps'

/**
 * How long steps follow each other on the page's own thread, in milliseconds, before the page has its turn. A slice is over when the
 * step that crossed this is done, so that with steps of two milliseconds at the most none is longer than four.
 */
const SLICE = 2

/** What slices are measured and parted by. */
export interface Slicing {
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number
  /** Lets the page do what it has to do: keys, pictures, its own timers. */
  readonly breath: () => Promise<void>
}

interface Scheduling {
  readonly scheduler?: { yield?(): Promise<void> }
}

const OF_THE_PAGE: Slicing = {
  now: () => performance.now(),
  breath: () => (globalThis as Scheduling).scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve)),
}

/**
 * Does one step after another in slices, with a breath for the page between them. Nothing when `isStale` said after a breath that what
 * was worked on is no longer so: there is no half of a result.
 */
export async function inSlices<Result>(
  steps: Steps<Result>,
  isStale: () => boolean,
  { now, breath }: Slicing = OF_THE_PAGE,
): Promise<{ readonly result: Result } | undefined> {
  let begun = now()
  for (;;) {
    const step = steps.next()
    if (step.done) return { result: step.value }
    if (now() - begun < SLICE) continue
    await breath()
    begun = now()
    if (isStale()) return undefined
  }
}
