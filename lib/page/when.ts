/** When something was published: a moment, or the range a relative time ("2h") allows; milliseconds since the epoch. */
export interface When {
  readonly from: number
  readonly to: number
  readonly exact: boolean
}

/** A moment from a `datetime` attribute; undefined when it is none. */
export function exactly(datetime: string | null | undefined): When | undefined {
  const time = datetime ? Date.parse(datetime) : Number.NaN
  return Number.isNaN(time) ? undefined : { from: time, to: time, exact: true }
}

const MINUTE = 60_000

/** A moment from a date written out in English ("November 20, 2026 at 10:15 AM"): exact to the minute; undefined in other languages. */
export function writtenOut(label: string | null | undefined): When | undefined {
  const time = label ? Date.parse(label.replace(/\s+at\s+/i, ' ').replace(/\u202f/g, ' ')) : Number.NaN
  return Number.isNaN(time) ? undefined : { from: time, to: time + MINUTE, exact: false }
}
