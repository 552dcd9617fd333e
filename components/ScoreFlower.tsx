import type { Locale, PrincipleId, PrincipleScore } from '../lib/engine/model'
import { PRINCIPLES } from '../lib/engine/principles'
import { number } from '../lib/i18n/format'
import { POPUP } from '../lib/i18n/popup'

interface ScoreFlowerProps {
  readonly scores: readonly PrincipleScore[]
  readonly locale: Locale
  readonly chosen: PrincipleId | null
  readonly onChoose: (principle: PrincipleId) => void
}

/** One petal pointing up from the middle of the field, 92 units long. */
const PETAL = 'M0 -20 C-34 -42 -34 -92 0 -112 C34 -92 34 -42 0 -20 Z'
const LENGTH = 92

/** Cuts a petal at a share of its length, from the middle outwards. */
const clipTo = (share: number): string => `M-60 -20 H60 V${-20 - LENGTH * share} H-60 Z`

/** Where the names stand, in per cent of the field: at the tips, beside the two lower petals. */
const NAME_AT: readonly (readonly [left: number, top: number])[] = [
  [50, 5],
  [87, 32],
  [82, 88],
  [18, 88],
  [13, 32],
]

/**
 * The scorecard as a flower. The full part of a petal reaches the low end of its band, the pale part the high end; a petal about
 * which nothing can be said yet is an empty outline, never a zero.
 */
export function ScoreFlower({ scores, locale, chosen, onChoose }: ScoreFlowerProps) {
  const words = POPUP[locale]
  return (
    <fieldset class="flower" aria-label={words.title}>
      <svg viewBox="-170 -138 340 270" aria-hidden="true" focusable="false">
        {PRINCIPLES.map(({ id }, index) => {
          const band = scores.find(({ principle }) => principle === id)?.band
          return (
            // biome-ignore lint/a11y/noStaticElementInteractions: the buttons below carry the same choice for keyboard and screen reader.
            <g key={id} class={`petal ${id} ${chosen === id ? 'chosen' : ''}`} transform={`rotate(${index * 72})`} onClick={() => onChoose(id)}>
              <path class="field" d={PETAL} />
              {band && (
                <>
                  <clipPath id={`high-${id}`}>
                    <path d={clipTo(band[1] / 100)} />
                  </clipPath>
                  <clipPath id={`low-${id}`}>
                    <path d={clipTo(band[0] / 100)} />
                  </clipPath>
                  <path class="high" d={PETAL} clip-path={`url(#high-${id})`} />
                  <path class="low" d={PETAL} clip-path={`url(#low-${id})`} />
                </>
              )}
              <path class="edge" d={PETAL} stroke-dasharray={band ? undefined : '3 5'} />
            </g>
          )
        })}
        <circle class="heart" r="11" />
      </svg>
      {PRINCIPLES.map(({ id, name }, index) => {
        const score = scores.find(({ principle }) => principle === id)
        const [left, top] = NAME_AT[index] ?? [50, 50]
        const says = score?.band
          ? words.band(number(score.band[0], locale), number(score.band[1], locale))
          : words.progress(number(score?.n ?? 0, locale), number(score?.needed ?? 0, locale))
        return (
          <button
            key={id}
            type="button"
            class={`petal-name ${id}`}
            aria-pressed={chosen === id}
            style={{ left: `${left}%`, top: `${top}%` }}
            onClick={() => onChoose(id)}
          >
            <b>{name[locale]}</b>
            <span>{says}</span>
          </button>
        )
      })}
    </fieldset>
  )
}
