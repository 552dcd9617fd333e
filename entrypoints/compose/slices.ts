/** A slice of work on the page's own thread, in milliseconds; what is longer waits until the page had its turn. */
const SLICE = 4

interface Scheduling {
  readonly scheduler?: { yield?(): Promise<void> }
}

/** Does one step after another in slices, with a breath for the page between them. Answers what the steps gave; undefined when `isStale` said to stop. */
export async function inSlices<T>(steps: Iterable<T>, isStale: () => boolean): Promise<readonly T[] | undefined> {
  const given: T[] = []
  let begun = performance.now()
  for (const step of steps) {
    given.push(step)
    if (performance.now() - begun < SLICE) continue
    await breath()
    if (isStale()) return undefined
    begun = performance.now()
  }
  return isStale() ? undefined : given
}

/** Lets the page do what it has to do: keys, pictures, its own timers. */
function breath(): Promise<void> {
  const { scheduler } = globalThis as Scheduling
  if (scheduler?.yield) return scheduler.yield()
  return new Promise((resolve) => setTimeout(resolve))
}
