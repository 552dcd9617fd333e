export interface Timing {
  /** Milliseconds. */
  readonly p50: number
  readonly p95: number
}

/**
 * Runs every task once a round, so that noise of a shared machine falls on all alike, in an order that changes, so that none always
 * finds the caches as the same other left them: `rounds` to warm them up, which are not counted, and then as many again or more, for at least `milliseconds`.
 */
export function timeTogether(tasks: Readonly<Record<string, () => unknown>>, rounds: number, milliseconds: number): Record<string, Timing> {
  for (let round = 0; round < rounds; round++) for (const task of Object.values(tasks)) task()
  const orders = ordersOf(Object.entries(tasks))
  const samples: Record<string, number[]> = Object.fromEntries(Object.keys(tasks).map((name) => [name, []]))
  const end = performance.now() + milliseconds
  for (let round = 0; round < rounds || performance.now() < end; round++) {
    for (const [name, task] of orders[round % orders.length] ?? []) {
      const before = performance.now()
      task()
      samples[name]?.push(performance.now() - before)
    }
  }
  return Object.fromEntries(Object.entries(samples).map(([name, taken]) => [name, { p50: quantile(taken, 0.5), p95: quantile(taken, 0.95) }]))
}

/** Items in every order, each order far from the one before it; of more than a few, as many orders as there are items. */
function ordersOf<T>(items: readonly T[]): readonly (readonly T[])[] {
  if (items.length > FEW) return items.map((_, at) => [...items.slice(at), ...items.slice(0, at)])
  const orders = permutations(items)
  // A step that has no factor in common with the number of orders comes to each of them.
  return orders.map((_, at) => orders[(at * STEP) % orders.length] as readonly T[])
}
const FEW = 5
const STEP = 7

const permutations = <T>(items: readonly T[]): readonly (readonly T[])[] =>
  items.length < 2 ? [items] : items.flatMap((item, at) => permutations([...items.slice(0, at), ...items.slice(at + 1)]).map((rest) => [item, ...rest]))

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}
