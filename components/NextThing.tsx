import { MEASURES } from '../lib/engine/measures'
import type { Locale, NextStep } from '../lib/engine/model'
import { PRINCIPLES } from '../lib/engine/principles'
import { duration, number } from '../lib/i18n/format'
import { POPUP } from '../lib/i18n/popup'
import { PLATFORMS } from '../lib/platforms'

interface NextThingProps {
  readonly next: NextStep
  readonly locale: Locale
  readonly now: number
  readonly onOpen: (permalink: string) => void
  readonly onAnswered: (platform: string, id: string) => void
  readonly onAddGoal: () => void
}

/** The waiting people that fit without scrolling; the rest are counted in the sentence. */
const MOST_SHOWN = 4

/** The one thing worth doing next. */
export function NextThing({ next, locale, now, onOpen, onAnswered, onAddGoal }: NextThingProps) {
  const words = POPUP[locale]
  return (
    <section class="next">
      <h2>{words.nextTitle}</h2>
      <p>{sentence(next, locale)}</p>
      {next.kind === 'add-goal' && (
        <button type="button" class="button" onClick={onAddGoal}>
          {words.addGoalAction}
        </button>
      )}
      {next.kind === 'answer-waiting' && (
        <ul class="waiting">
          {next.items.slice(0, MOST_SHOWN).map((item) => (
            <li key={`${item.platform} ${item.id}`}>
              <p>
                <b>{words.waitingItem[item.need]}</b>{' '}
                <span class="soft">{[...(item.platform ? [platformName(item.platform, locale)] : []), duration(now - item.since, locale)].join(' · ')}</span>
                {item.excerpt && (
                  <q dir="auto" class="excerpt">
                    {item.excerpt}
                  </q>
                )}
              </p>
              <span class="row">
                {item.permalink && (
                  <button type="button" class="link" onClick={() => onOpen(item.permalink ?? '')}>
                    {words.openItem}
                  </button>
                )}
                <button type="button" class="link" onClick={() => onAnswered(item.platform ?? '', item.id)}>
                  {words.noReplyNeeded}
                </button>
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function sentence(next: NextStep, locale: Locale): string {
  const words = POPUP[locale]
  if (next.kind === 'answer-waiting') return words.waiting(number(next.count, locale), duration(next.oldest, locale))
  if (next.kind === 'add-goal') return words.addGoal
  if (next.kind === 'keep-writing') {
    const name = PRINCIPLES.find(({ id }) => id === next.principle)?.name[locale] ?? ''
    return next.have === 0 ? words.nothingSeen : words.keepWriting(name, number(next.have, locale), number(next.needed, locale))
  }
  if (next.kind === 'open-a-question') return words.openQuestion(number(next.posts, locale))
  if (next.kind === 'petal') return words.petal(MEASURES.find(({ id }) => id === next.measure)?.name[locale] ?? next.measure)
  return words.nothing
}

const platformName = (id: string, locale: Locale): string => PLATFORMS.find((platform) => platform.id === id)?.name[locale] ?? id
