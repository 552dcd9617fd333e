/**
 * Work that can be left off after every step. Whoever drives it lets the page have its turn in between, or drops it when the page
 * has become another one; what was worked out is known only at the end.
 */
export type Steps<Result> = Generator<void, Result, void>

/** Does every step at once, where no page waits for its turn. */
export function inOneGo<Result>(steps: Steps<Result>): Result {
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}

/** Reads items, one a step; those read as nothing are left out. */
export function* each<Item, Read>(items: Iterable<Item>, read: (item: Item) => Read | undefined): Steps<readonly Read[]> {
  const found: Read[] = []
  for (const item of items) {
    const one = read(item)
    if (one !== undefined) found.push(one)
    yield
  }
  return found
}

/** The same for items that take several steps each. */
export function* eachInSteps<Item, Read>(items: Iterable<Item>, read: (item: Item) => Steps<Read | undefined>): Steps<readonly Read[]> {
  const found: Read[] = []
  for (const item of items) {
    const one = yield* read(item)
    if (one !== undefined) found.push(one)
  }
  return found
}
