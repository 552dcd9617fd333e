import { MEASURES } from '../lib/engine/measures'
import type { Locale, MeasureResult, PrincipleScore } from '../lib/engine/model'
import { PRINCIPLES } from '../lib/engine/principles'
import { number, percent } from '../lib/i18n/format'
import { POPUP } from '../lib/i18n/popup'

/** What a petal rests on: its measures with value, n and kind of evidence. */
export function PetalDetail({ score, locale }: { readonly score: PrincipleScore; readonly locale: Locale }) {
  const words = POPUP[locale]
  const principle = PRINCIPLES.find(({ id }) => id === score.principle)
  return (
    <section class={`detail ${score.principle}`} aria-live="polite">
      <h2>
        {principle?.name[locale]}
        <small>
          {score.band && score.confidence
            ? `${words.band(number(score.band[0], locale), number(score.band[1], locale))} · ${words.confidence[score.confidence]} · ${words.basedOn(number(score.n, locale))}`
            : words.notEnough}
        </small>
      </h2>
      <p class="soft">{principle?.seed[locale]}</p>
      <dl>
        {score.measures.map((measure) => (
          <MeasureLine key={measure.id} measure={measure} locale={locale} />
        ))}
      </dl>
    </section>
  )
}

function MeasureLine({ measure, locale }: { readonly measure: MeasureResult; readonly locale: Locale }) {
  const words = POPUP[locale]
  const about = MEASURES.find(({ id }) => id === measure.id)
  if (!about) return null
  return (
    <div class="measure">
      <dt>
        {about.name[locale]} <small title={about.source}>{words.tier[about.tier]}</small>
      </dt>
      <dd>
        {measure.points === undefined
          ? words.measureNotYet(number(measure.n, locale), number(measure.minimum, locale))
          : `${valueIn(measure, about.unit, locale)} · ${words.basedOn(number(measure.n, locale))}`}
      </dd>
    </div>
  )
}

const valueIn = ({ value = 0 }: MeasureResult, unit: 'share' | 'hours' | 'ratio', locale: Locale): string =>
  unit === 'share' ? percent(value, locale) : number(value, locale, 1)
