import type { Action, Hint, Locale } from '../lib/engine/model'
import { CARD } from '../lib/i18n/card'
import { duration } from '../lib/i18n/format'
import { GoalChip, type GoalChoice } from './HintCardGoal'
import { HintItem, type RestsOn } from './HintCardItem'
import { ShareTest } from './HintCardShareTest'
import { WaitingLine, type WaitingPerson } from './HintCardWaiting'

export interface CardView {
  readonly hints: readonly Hint[]
  /** The draft, for the words an action is about. */
  readonly text: string
  readonly locale: Locale
  readonly theme: 'light' | 'dark'
  /** The rule whose hint is open. */
  readonly open: string | null
  readonly explains: boolean
  /** The rule whose words were copied, because the editor would not take them. */
  readonly copied: string | null
  /** The own posts a hint rests on, by rule. */
  readonly restsOn: Readonly<Record<string, RestsOn>>
  /** What the person who is answered seems to need, and for how long; a hint may say the first itself. */
  readonly need?: { readonly need?: 'question' | 'complaint' | 'praise'; readonly waitedMs?: number }
  /** Before a post of one's own: who waits for an answer, longest first. */
  readonly waiting: readonly WaitingPerson[]
  readonly waitingOpen: boolean
  readonly goal?: GoalChoice
  readonly goalOpen: boolean
  /** The share test is asked, or was just answered. */
  readonly share: 'asked' | 'answered' | null
  readonly undo: 'dismissed' | 'never' | null
  readonly historyGone: boolean
  /** The person asked for the card by the mark, though there is nothing to say. */
  readonly peeked: boolean
}

export interface CardActs {
  readonly onToggle: (rule: string) => void
  readonly onExplain: () => void
  readonly onDismiss: (rule: string) => void
  readonly onNever: (rule: string) => void
  readonly onUndo: () => void
  readonly onAct: (hint: Hint, action: Action) => void
  readonly onWaiting: () => void
  readonly onGoalOpen: () => void
  readonly onGoal: (name: string) => void
  readonly onRate: (rating: number | null) => void
}

/** Whether there is anything to show: without it the card is not there, unless it is asked for. */
export const hasContent = (view: CardView): boolean => saysAnything(view) || view.peeked

const saysAnything = ({ hints, need, waiting, goalOpen, share, undo }: CardView): boolean =>
  hints.length > 0 || need?.need !== undefined || waiting.length > 0 || goalOpen || share !== null || undo !== null

/** A wait is worth a word from this many milliseconds on. */
const LONG = 3_600_000

function lineOf(need: CardView['need'], locale: Locale): string {
  const { need: what, waitedMs = 0 } = need ?? {}
  const words = CARD[locale]
  return [...(what ? [words.need[what]] : []), ...(waitedMs > LONG ? [words.waited(duration(waitedMs, locale))] : [])].join(' ')
}

/** The card beside a compose box. It never takes the focus by itself, and holds no state: whoever shows it decides what is open. */
export function HintCard({ view, acts }: { readonly view: CardView; readonly acts: CardActs }) {
  const { hints, locale, theme, need, waiting, waitingOpen, goal, goalOpen, share, undo, historyGone } = view
  const words = CARD[locale]
  const needLine = lineOf(need, locale)
  return (
    <section class="card" data-theme={theme} dir={locale === 'fa' ? 'rtl' : 'ltr'} lang={locale} aria-label={words.label}>
      {!saysAnything(view) && <p class="need">{words.nothing}</p>}
      {needLine && <p class="need">{needLine}</p>}
      {waiting.length > 0 && <WaitingLine people={waiting} open={waitingOpen} locale={locale} onToggle={acts.onWaiting} />}
      {hints.length > 0 && (
        <ul class="hints">
          {hints.map((hint) => (
            <HintItem key={hint.rule} hint={hint} view={view} acts={acts} />
          ))}
        </ul>
      )}
      {goal && (goal.name !== undefined || goalOpen) && (
        <GoalChip goal={goal} open={goalOpen} locale={locale} onToggle={acts.onGoalOpen} onChoose={acts.onGoal} />
      )}
      {share && <ShareTest answered={share === 'answered'} locale={locale} onRate={acts.onRate} />}
      {undo && (
        <p class="note aside">
          {words.putAside[undo]}{' '}
          <button type="button" class="quiet undo" onClick={acts.onUndo}>
            {words.undo}
          </button>
        </p>
      )}
      {historyGone && <p class="note gone">{words.historyGone}</p>}
    </section>
  )
}
