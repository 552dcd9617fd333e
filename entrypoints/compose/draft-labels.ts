import type { GoalChoice } from '../../components/HintCardGoal'
import { ask } from '../../lib/messaging/messenger'
import type { Composer } from '../../lib/platforms/platform'
import { activeBrand } from '../../lib/settings/settings'
import type { Seen } from './hints-for'
import type { PageState } from './page'

/** How often the share test comes without the draft selling something. */
const ASKED_SHARE = 0.2
/** A draft this short is not yet what will be published. */
const FEWEST = 60

/** What the person says about one draft: which goal it serves, and whether they would pass it on. */
export interface DraftLabels {
  startAfresh(): void
  goal(seen: Seen): { readonly goal?: GoalChoice }
  share(seen: Seen, text: string): 'asked' | 'answered' | null
  chooseGoal(name: string, text: string): void
  rate(rating: number | null, text: string): void
}

export function openLabels(composer: () => Composer, state: PageState): DraftLabels {
  let chosenGoal: string | undefined
  let isDrawn = false
  let share: 'open' | 'answered' | 'done' = 'open'

  const isPost = (): boolean => composer().kind === 'post'
  const keep = (label: { goal: string } | { rating: number }, text: string): void => {
    // A label that is lost is no reason to disturb anybody.
    ask('label', { platform: state.platform.id, text: text.slice(0, 300), ...label }).catch(() => undefined)
  }
  const startAfresh = (): void => {
    chosenGoal = undefined
    share = 'open'
    isDrawn = Math.random() < ASKED_SHARE
  }
  startAfresh()
  return {
    startAfresh,
    goal: (seen) => {
      const names = activeBrand(state.settings).goals.map(({ name }) => name)
      const name = chosenGoal ?? seen.goal
      return names.length === 0 || !isPost() ? {} : { goal: { names, ...(name === undefined ? {} : { name }) } }
    },
    share: ({ sells, hints }, text) => {
      if (share === 'answered') return 'answered'
      const isCareful = hints.some(({ severity }) => severity === 'care')
      return share === 'open' && isPost() && text.length >= FEWEST && !isCareful && (sells || isDrawn) ? 'asked' : null
    },
    chooseGoal: (name, text) => {
      chosenGoal = name
      keep({ goal: name }, text)
    },
    rate: (rating, text) => {
      share = rating === null ? 'done' : 'answered'
      if (rating !== null) keep({ rating }, text)
    },
  }
}
