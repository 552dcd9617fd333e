import type { Locale } from '../lib/engine/model'
import { CARD } from '../lib/i18n/card'
import { number } from '../lib/i18n/format'

interface ShareTestProps {
  readonly answered: boolean
  readonly locale: Locale
  /** 1 to 5, or null for "not now". */
  readonly onRate: (rating: number | null) => void
}

const RATINGS = [1, 2, 3, 4, 5] as const

/** A question to the writer, not a judgement: no advice follows from the answer. */
export function ShareTest({ answered, locale, onRate }: ShareTestProps) {
  const words = CARD[locale]
  if (answered) return <p class="note share-noted">{words.shared}</p>
  return (
    <fieldset class="share">
      <legend>{words.share}</legend>
      <span class="soft">{words.shareLeast}</span>
      {RATINGS.map((rating) => (
        <button type="button" class="chip rating" key={rating} onClick={() => onRate(rating)}>
          {number(rating, locale)}
        </button>
      ))}
      <span class="soft">{words.shareMost}</span>
      <button type="button" class="quiet" onClick={() => onRate(null)}>
        {words.notNow}
      </button>
    </fieldset>
  )
}
