export interface Timing {
  /** Milliseconds. */
  readonly p50: number
  readonly p95: number
}

/** Runs every task in turn, round after round, so that noise of a shared machine falls on all alike. */
export function timeTogether(tasks: Readonly<Record<string, () => unknown>>, milliseconds: number): Record<string, Timing> {
  const samples: Record<string, number[]> = Object.fromEntries(Object.keys(tasks).map((name) => [name, []]))
  const end = performance.now() + milliseconds
  for (let round = 0; round < 20 || performance.now() < end; round++) {
    for (const [name, task] of Object.entries(tasks)) {
      const before = performance.now()
      task()
      const took = performance.now() - before
      // The first rounds warm the engine up and are not counted.
      if (round >= 10) samples[name]?.push(took)
    }
  }
  return Object.fromEntries(Object.entries(samples).map(([name, taken]) => [name, { p50: quantile(taken, 0.5), p95: quantile(taken, 0.95) }]))
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}
