import type { Reading, Span } from '../model'
import { matches, wholeWords } from './matches'
import { said } from './said'

/** Two to a thousand, "third": a count is a fact, whatever it counts. */
const COUNTED = wholeWords(
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fifteen|twenty|thirty|forty|fifty|sixty|hundred|thousand|million|third|fourth|fifth|دو|سه|چهار|پنج|شش|هفت|هشت|ده|یازده|دوازده|پانزده|بیست|سی|چهل|پنجاه|شصت|صد|هزار|میلیون|دومین|سومین|چهارمین|پنجمین',
)
/** “Mondays”, «شنبه‌ها»: any of them. */
const GENERAL = /^\D+(?:days$|ها)/u
/** A name: a capital inside a sentence. */
const NAME = /[\p{Ll}\d,;:][ \t]\p{Lu}\p{Ll}+/gu

const inside = ([from, to]: Span, outers: readonly { readonly span: Span }[]): boolean => outers.some(({ span }) => from >= span[0] && to <= span[1])

const counted = new WeakMap<Reading, number>()

/** How much there is that a reader could check, note or go to: a number, a date, a name, a page, somebody. Counted once a reading. */
export function facts(reading: Reading): number {
  const known = counted.get(reading) ?? count(reading)
  counted.set(reading, known)
  return known
}

function count(reading: Reading): number {
  const small = said(reading, 'pleasantry')
  const dates = reading.dates.filter((span) => !inside(span, small) && !GENERAL.test(reading.text.slice(span[0], span[1] + 4)))
  const names = [...reading.text.matchAll(NAME)].filter(({ index, 0: { length } }) => !inside([index + 2, index + length], small))
  return [reading.numbers, dates, reading.links, reading.mentions, matches(reading, COUNTED), names].reduce((sum, found) => sum + found.length, 0)
}
