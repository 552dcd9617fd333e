import type { Locale } from '../lib/engine/model'
import { CARD } from '../lib/i18n/card'

export interface GoalChoice {
  /** The goals of the brand. */
  readonly names: readonly string[]
  /** The goal this draft serves, chosen by the person or told by its words; `community` and `none` are answers too. */
  readonly name?: string
}

interface GoalChipProps {
  readonly goal: GoalChoice
  readonly open: boolean
  readonly locale: Locale
  readonly onToggle: () => void
  readonly onChoose: (name: string) => void
}

/** Which goal a draft serves: one chip, and all of them one click away. */
export function GoalChip({ goal, open, locale, onToggle, onChoose }: GoalChipProps) {
  const words = CARD[locale]
  const label = (name: string): string => (name === 'community' ? words.community : name === 'none' ? words.noGoal : name)
  return (
    <div class="goal">
      {goal.name === undefined ? (
        <p>{words.whichGoal}</p>
      ) : (
        <p>
          {words.goal}{' '}
          <button type="button" class="chip chosen" aria-expanded={open} onClick={onToggle}>
            <bdi>{label(goal.name)}</bdi>
          </button>
        </p>
      )}
      {open && (
        <p class="chips">
          {[...goal.names, 'community', 'none'].map((name) => (
            <button type="button" class="chip" key={name} aria-pressed={name === goal.name} onClick={() => onChoose(name)}>
              <bdi>{label(name)}</bdi>
            </button>
          ))}
        </p>
      )}
    </div>
  )
}
