import { advise } from '../../lib/engine/advise'
import { matchGoals } from '../../lib/engine/goals'
import type { Context, Draft, Hint, HintMemory } from '../../lib/engine/model'
import { readDraft } from '../../lib/engine/review'
import { worded } from '../../lib/engine/worded'
import type { Composer } from '../../lib/platforms/platform'
import { localeOf } from '../../lib/settings/locale'
import { activeBrand } from '../../lib/settings/settings'
import { wordingsOf } from './given'
import type { PageState } from './page'
import { reviewSteps } from './review-steps'
import { inSlices } from './slices'

/** Shorter drafts are left in peace: there is nothing to say about them yet. */
const FEWEST = { post: 20, reply: 4 } as const

/** What was seen in a draft. */
export interface Seen {
  readonly hints: readonly Hint[]
  /** The draft sells something. */
  readonly sells: boolean
  /** The goal its words touch most. */
  readonly goal?: string
}

const NOTHING: Seen = { hints: [], sells: false }

/**
 * Reads a draft in slices that let the page breathe; undefined when `isStale` said that it was written on meanwhile.
 * `memory` is what the person did with hints before this draft.
 */
export async function hintsFor(composer: Composer, text: string, state: PageState, memory: HintMemory, isStale: () => boolean): Promise<Seen | undefined> {
  if (text.trim().length < (composer.kind === 'reply' ? FEWEST.reply : FEWEST.post)) return NOTHING
  const { settings, history, platform } = state
  const brand = activeBrand(settings)
  const context: Context = { brand, recent: history.recent, waiting: history.waiting, now: Date.now() }
  const seen = readDraft(draftOf(composer, text, platform.id))
  const review = await inSlices(reviewSteps(seen, context), isStale)
  if (!review) return undefined
  const wanted = review.result.filter(({ rule, principle }) => !settings.rulesOff.includes(rule) && !settings.principlesOff.includes(principle))
  const locale = localeOf(settings, navigator.language)
  const goal = brand.goals.length > 0 ? matchGoals(seen.reading, brand.goals, platform.id)[0]?.goal.name : undefined
  return {
    hints: worded(advise(wanted, context, memory), wordingsOf(locale), locale),
    sells: seen.reading.acts.has('sale'),
    ...(goal === undefined ? {} : { goal }),
  }
}

const draftOf = ({ kind, replyingTo, limit, mediaWithoutAlt }: Composer, text: string, platform: string): Draft => ({
  text,
  kind: kind === 'edit' ? 'post' : kind,
  platform,
  ...(replyingTo ? { replyingTo } : {}),
  ...(limit === undefined ? {} : { limit }),
  ...(mediaWithoutAlt === undefined ? {} : { mediaWithoutAlt }),
})
