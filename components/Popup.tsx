import { useState } from 'preact/hooks'
import type { Locale, PrincipleId, Scorecard } from '../lib/engine/model'
import { number } from '../lib/i18n/format'
import { POPUP } from '../lib/i18n/popup'
import { Flower } from './Flower'
import { NextThing } from './NextThing'
import { type HereProps, PageHere } from './PageHere'
import { PetalDetail } from './PetalDetail'
import { ScoreFlower } from './ScoreFlower'

export interface PopupProps {
  readonly locale: Locale
  /** Undefined where history cannot be reached. */
  readonly scorecard?: Scorecard
  readonly now: number
  readonly brands: readonly { readonly id: string; readonly name: string }[]
  readonly activeBrand: string
  readonly here: Omit<HereProps, 'locale'>
  readonly onBrand: (id: string) => void
  readonly onOpen: (permalink: string) => void
  readonly onAnswered: (platform: string, id: string) => void
  readonly onOptions: (section?: string) => void
}

/** The popup: five petals, one thing worth doing, and what is seen on the page in front. */
export function Popup({ locale, scorecard, now, brands, activeBrand, here, onBrand, onOpen, onAnswered, onOptions }: PopupProps) {
  const words = POPUP[locale]
  const [chosen, setChosen] = useState<PrincipleId | null>(null)
  const score = scorecard?.principles.find(({ principle }) => principle === chosen)
  const isEmpty = scorecard?.principles.every(({ n }) => n === 0) ?? false
  return (
    <main class="popup" data-ready>
      <header class="head">
        <Flower touched={['alignment', 'value', 'humanity', 'evolution', 'listening']} theme="light" size={22} />
        <h1>{words.title}</h1>
        {scorecard && <span class="soft">{words.window(number(scorecard.days, locale))}</span>}
        {brands.length > 1 && (
          <select aria-label={words.brand} value={activeBrand} onChange={(event) => onBrand(event.currentTarget.value)}>
            {brands.map(({ id, name }) => (
              <option key={id} value={id}>
                {name || words.unnamed}
              </option>
            ))}
          </select>
        )}
      </header>
      {scorecard ? (
        <>
          <ScoreFlower scores={scorecard.principles} locale={locale} chosen={chosen} onChoose={(id) => setChosen(chosen === id ? null : id)} />
          {score ? <PetalDetail score={score} locale={locale} /> : <p class="soft middle">{isEmpty ? words.welcome : words.choosePetal}</p>}
          <NextThing next={scorecard.next} locale={locale} now={now} onOpen={onOpen} onAnswered={onAnswered} onAddGoal={() => onOptions('goals')} />
        </>
      ) : (
        <p class="next">{words.unreachable}</p>
      )}
      <PageHere {...here} locale={locale} />
      <footer class="foot">
        <button type="button" class="link" onClick={() => onOptions()}>
          {words.options}
        </button>
      </footer>
    </main>
  )
}
