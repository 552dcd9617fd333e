import type { Goal, WantedAct } from '../../lib/engine/model'
import { number } from '../../lib/i18n/format'
import { OPTIONS } from '../../lib/i18n/options'
import { PLATFORMS } from '../../lib/platforms'
import { Choice, TextField, WordsField } from './Field'
import type { BrandSectionProps } from './section'

const NEW_GOAL: Goal = { name: '', keywords: [], platforms: [] }

/** What the posts are for. */
export function GoalsSection({ settings, locale, brand, onBrand, onRemoved, problemAt }: BrandSectionProps) {
  const words = OPTIONS[locale]
  const change = (at: number, goal: Goal): void => onBrand({ goals: brand.goals.map((old, index) => (index === at ? goal : old)) })
  return (
    <>
      {brand.goals.length === 0 && <p class="soft">{words.noGoals}</p>}
      {brand.goals.map((goal, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a goal has no identity but its place; its name changes while it is typed.
        <article class="entry" key={at}>
          <header class="bar">
            <h3>{goal.name || words.goal(number(at + 1, locale))}</h3>
            <button
              type="button"
              class="link"
              onClick={() => {
                onBrand({ goals: brand.goals.filter((_, index) => index !== at) })
                onRemoved(goal.name || words.goal(number(at + 1, locale)), settings)
              }}
            >
              {words.remove}
            </button>
          </header>
          <GoalFields goal={goal} locale={locale} problemAt={(field) => problemAt(`goals.${at}.${field}`)} onChange={(next) => change(at, next)} />
        </article>
      ))}
      <button type="button" class="button" onClick={() => onBrand({ goals: [...brand.goals, NEW_GOAL] })}>
        {words.addGoal}
      </button>
    </>
  )
}

interface GoalFieldsProps {
  readonly goal: Goal
  readonly locale: BrandSectionProps['locale']
  readonly problemAt: (field: string) => string | undefined
  readonly onChange: (goal: Goal) => void
}

function GoalFields({ goal, locale, problemAt, onChange }: GoalFieldsProps) {
  const words = OPTIONS[locale]
  const nameProblem = problemAt('name')
  const keywordsProblem = problemAt('keywords') ?? goal.keywords.map((_, at) => problemAt(`keywords.${at}`)).find(Boolean)
  const wanted: Record<WantedAct | 'any', string> = { any: words.anyAct, ...words.acts }
  const setAct = (act: WantedAct | 'any'): void => {
    const { act: _old, ...rest } = goal
    onChange(act === 'any' ? rest : { ...rest, act })
  }
  return (
    <>
      <TextField label={words.name} value={goal.name} onChange={(name) => onChange({ ...goal, name })} {...(nameProblem ? { problem: nameProblem } : {})} />
      <WordsField
        label={words.keywords}
        hint={words.keywordsHint}
        value={goal.keywords}
        onChange={(keywords) => onChange({ ...goal, keywords })}
        {...(keywordsProblem ? { problem: keywordsProblem } : {})}
      />
      <div class="inline">
        <Choice label={words.act} value={goal.act ?? 'any'} choices={wanted} onChange={setAct} />
      </div>
      <fieldset class="field inline">
        <legend>{words.on}</legend>
        {PLATFORMS.map(({ id, name }) => (
          <label class="choice" key={id}>
            <input
              type="checkbox"
              checked={goal.platforms.includes(id)}
              onChange={(event) =>
                onChange({ ...goal, platforms: event.currentTarget.checked ? [...goal.platforms, id] : goal.platforms.filter((other) => other !== id) })
              }
            />
            <span>{name[locale]}</span>
          </label>
        ))}
        <p class="hint-line">{words.onHint}</p>
      </fieldset>
    </>
  )
}
