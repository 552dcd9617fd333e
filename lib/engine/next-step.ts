import { opensTalk } from './measures/asking'
import type { Weeks } from './measures/weeks'
import type { MeasureResult, NextStep, PrincipleScore, WaitingItem } from './model'

const DAY = 86_400_000
/** Nobody is called waiting longer than this after they wrote. */
const LONGEST_WAIT = 14 * DAY
/** So many posts without an opening make a row. */
const ROW = 5
/** From here on there is no room worth naming. */
const GOOD = 70
/** A few items weigh less than many: as if this many more stood beside them. */
const INERTIA = 8

/** The one thing worth doing: people before numbers, then what is missing to say anything, then where a little moves most. */
export function nextStep(principles: readonly PrincipleScore[], weeks: Weeks, given?: readonly WaitingItem[]): NextStep {
  const items = [...(given ?? waitingOf(weeks))].sort((a, b) => a.since - b.since)
  const first = items[0]
  if (first) return { kind: 'answer-waiting', count: items.length, oldest: Math.max(0, weeks.now - first.since), items }
  if (weeks.brand.goals.length === 0) return { kind: 'add-goal' }
  const nearest = principles.filter(({ band }) => band === undefined).sort((a, b) => b.n / b.needed - a.n / a.needed)[0]
  if (nearest && principles.every(({ band }) => band === undefined))
    return { kind: 'keep-writing', principle: nearest.principle, have: nearest.n, needed: nearest.needed }
  const row = rowWithoutOpening(weeks)
  if (row >= ROW) return { kind: 'open-a-question', posts: row }
  return petal(principles) ?? { kind: 'nothing' }
}

function waitingOf({ inquiries, now }: Weeks): readonly WaitingItem[] {
  return inquiries
    .filter(({ item, reply, setAside }) => !reply && !setAside && item.complete === true && now - item.time < LONGEST_WAIT)
    .map(({ item: { id, need = 'other', time, permalink, excerpt } }) => ({
      id,
      need,
      since: time,
      ...(permalink === undefined ? {} : { permalink }),
      ...(excerpt === undefined ? {} : { excerpt }),
    }))
}

/** How many posts up to the last one leave readers no opening. */
function rowWithoutOpening({ posts }: Weeks): number {
  const last = posts.findLastIndex(({ reading }) => opensTalk(reading))
  return posts.length - 1 - last
}

/** Not simply the lowest: the measure with most room for the least that would have to change. */
function petal(principles: readonly PrincipleScore[]): NextStep | undefined {
  const shown = principles.filter(({ band }) => band !== undefined).flatMap(({ measures }) => measures)
  const withRoom = shown.filter(({ points }) => points !== undefined && points < GOOD)
  const best = withRoom.sort((a, b) => movable(b) - movable(a))[0]
  return best && { kind: 'petal', principle: best.principle, measure: best.id }
}

const movable = ({ points = 100, n }: MeasureResult): number => (100 - points) / (n + INERTIA)
