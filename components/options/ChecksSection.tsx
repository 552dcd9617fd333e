import { PRINCIPLES } from '../../lib/engine/principles'
import { RULES } from '../../lib/engine/rules'
import { WORDINGS } from '../../lib/engine/rules/wordings'
import { CARD } from '../../lib/i18n/card'
import { number } from '../../lib/i18n/format'
import { OPTIONS } from '../../lib/i18n/options'
import { Switch } from './Field'
import type { SectionProps } from './section'

const toggled = <T,>(list: readonly T[], item: T, present: boolean): readonly T[] =>
  present ? [...list.filter((other) => other !== item), item] : list.filter((other) => other !== item)

/** What hints are about: a switch for each principle, and behind it one for each check. */
export function ChecksSection({ settings, locale, onChange }: SectionProps) {
  const words = OPTIONS[locale]
  return (
    <>
      <p>
        <a class="link" href="/checks.html" target="_blank" rel="noreferrer">
          {words.allChecks}
        </a>
      </p>
      {PRINCIPLES.map(({ id, name, seed }) => {
        const rules = RULES.filter(({ principle }) => principle === id)
        return (
          <article class={`entry ${id}`} key={id}>
            <Switch
              label={name[locale]}
              detail={seed[locale]}
              checked={!settings.principlesOff.includes(id)}
              onChange={(on) => onChange({ ...settings, principlesOff: toggled(settings.principlesOff, id, !on) })}
            />
            <details>
              <summary>{words.checksOf(number(rules.length, locale))}</summary>
              {rules.map((rule) => (
                <Switch
                  key={rule.id}
                  label={WORDINGS[rule.id]?.name[locale] ?? rule.id}
                  detail={`${words.severity[rule.severity]} · ${CARD[locale].tier[rule.tier]} · ${WORDINGS[rule.id]?.words[locale].reason ?? ''}`}
                  checked={!settings.rulesOff.includes(rule.id)}
                  onChange={(on) => onChange({ ...settings, rulesOff: toggled(settings.rulesOff, rule.id, !on) })}
                />
              ))}
            </details>
          </article>
        )
      })}
    </>
  )
}
