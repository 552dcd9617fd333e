import type { CardView } from '../../components/HintCard'
import type { WaitingPerson } from '../../components/HintCardWaiting'
import type { Hint } from '../../lib/engine/model'
import { readingOf } from '../../lib/engine/reading/reading-of'
import { comesBack } from '../../lib/engine/rules/evolution/regular-waiting'
import type { HistoryContext } from '../../lib/messaging/messages'
import type { Composer } from '../../lib/platforms/platform'

export type ParentNeed = NonNullable<CardView['need']>

/** Hints that open by saying what the other person seems to need. */
const SAYS_IT: Readonly<Record<string, ParentNeed['need']>> = { 'humanity/complaint-cold': 'complaint', 'listening/question-not-answered': 'question' }

/** What the other person seems to need; said only where we know whom the reply answers. */
export function parentNeed({ replyingTo }: Composer): ParentNeed | undefined {
  if (!replyingTo) return undefined
  const { need } = readingOf(replyingTo)
  return need === 'other' ? undefined : { need, ...(replyingTo.time === undefined ? {} : { waitedMs: Math.max(0, Date.now() - replyingTo.time) }) }
}

/** What of it the hints beside it leave unsaid, so that the card says it once. */
export function unsaid(known: ParentNeed | undefined, hints: readonly Hint[]): Pick<CardView, 'need'> {
  if (!known) return {}
  const { need, ...wait } = known
  if (!hints.some(({ rule }) => SAYS_IT[rule] === need)) return { need: known }
  return wait.waitedMs === undefined ? {} : { need: wait }
}

/** Whose question or complaint is still without an answer, longest first. */
export function peopleWaiting(waiting: HistoryContext['waiting']): readonly WaitingPerson[] {
  const now = Date.now()
  return waiting
    .filter(({ need }) => need === 'question' || need === 'complaint')
    .map((item) => ({ ...item, ...(comesBack(item) ? { before: item.earlier?.length ?? 0 } : {}) }))
    .map(({ id, need, since, excerpt, permalink, before }) => ({
      id,
      need,
      waitedMs: Math.max(0, now - since),
      ...(before === undefined ? {} : { before }),
      ...(excerpt === undefined ? {} : { excerpt }),
      ...(permalink === undefined ? {} : { permalink }),
    }))
    .sort((a, b) => b.waitedMs - a.waitedMs)
}
