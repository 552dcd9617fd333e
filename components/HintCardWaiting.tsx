import type { Locale, Need } from '../lib/engine/model'
import { CARD } from '../lib/i18n/card'
import { duration, number } from '../lib/i18n/format'

/** Somebody who waits for an answer. */
export interface WaitingPerson {
  readonly id: string
  readonly need: Need
  readonly waitedMs: number
  /** Of somebody who came back several times: how often they had written before. */
  readonly before?: number
  readonly excerpt?: string
  readonly permalink?: string
}

interface WaitingLineProps {
  /** Longest first; not empty. */
  readonly people: readonly WaitingPerson[]
  readonly open: boolean
  readonly locale: Locale
  readonly onToggle: () => void
}

/** Before a post: how many people wait, with the list one click away. */
export function WaitingLine({ people, open, locale, onToggle }: WaitingLineProps) {
  const words = CARD[locale]
  const longest = Math.max(...people.map(({ waitedMs }) => waitedMs))
  return (
    <div class="waiting">
      <p>
        {words.waiting(people.length, duration(longest, locale))}{' '}
        <button type="button" class="quiet show-waiting" aria-expanded={open} onClick={onToggle}>
          {open ? words.hideWaiting : words.showWaiting}
        </button>
      </p>
      {open && (
        <ul class="people">
          {people.map((person) => (
            <li key={person.id}>
              <span class="soft">
                {[
                  words.item[person.need],
                  duration(person.waitedMs, locale),
                  ...(person.before === undefined ? [] : [words.wroteBefore(number(person.before, locale))]),
                ].join(' · ')}
              </span>
              <span dir="auto">
                {person.permalink ? (
                  <a href={person.permalink} target="_blank" rel="noreferrer noopener">
                    {person.excerpt || words.openPost}
                  </a>
                ) : (
                  person.excerpt
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
