import type { Locale } from '../lib/engine/model'
import { number } from '../lib/i18n/format'
import { TEACH } from '../lib/i18n/teach'
import { TAUGHT_PLACES, type TaughtPlace } from '../lib/platforms/taught-places'

export interface TeachPanelProps {
  readonly locale: Locale
  readonly place: TaughtPlace
  /** What was pointed at: how many such places there are, or that it is no such place. */
  readonly outcome?: { readonly count: number } | 'not there'
  readonly onSkip: () => void
  readonly onAgain: () => void
  readonly onNext: () => void
  readonly onCancel: () => void
}

/** The panel beside a page in which a person points at things. */
export function TeachPanel({ locale, place, outcome, onSkip, onAgain, onNext, onCancel }: TeachPanelProps) {
  const words = TEACH[locale]
  const at = TAUGHT_PLACES.indexOf(place) + 1
  const isLast = at === TAUGHT_PLACES.length
  const hasFound = typeof outcome === 'object'
  return (
    <section class="panel" lang={locale} dir={locale === 'fa' ? 'rtl' : 'ltr'} aria-label={words.title} data-place={place}>
      <header>
        <b>{words.title}</b>
        <span class="soft">{words.step(number(at, locale), number(TAUGHT_PLACES.length, locale))}</span>
      </header>
      <p role="status">{hasFound ? words.found(outcome.count, number(outcome.count, locale)) : outcome ? words.notThere[place] : words.ask[place]}</p>
      <footer>
        {hasFound ? (
          <>
            <button type="button" class="main" onClick={onNext}>
              {isLast ? words.save : words.next}
            </button>
            <button type="button" onClick={onAgain}>
              {words.again}
            </button>
          </>
        ) : (
          <button type="button" onClick={onSkip}>
            {isLast ? words.save : words.skip}
          </button>
        )}
        <button type="button" onClick={onCancel}>
          {words.cancel}
        </button>
      </footer>
    </section>
  )
}
