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

/** Each task once first, once second and so on, each time after another one. */
function ordersOf<T>(items: readonly T[]): readonly (readonly T[])[] {
  const turns = items.map((_, at) => [...items.slice(at), ...items.slice(0, at)])
  return turns.flatMap((turn) => [turn, [...turn].reverse()])
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}
