import type { Reading, Span } from '../model'
import { normalise } from './normalise'

/** An amount as it stands in a list of goods: with a currency, with parted thousands, in thousands, or a rate. */
const AMOUNT =
  /[$€£]\s?\d|\d\s?(?:[$€£%]|(?:هزار|میلیون|میلیارد|تومان|تومن|ریال|ت|k|usd|eur)(?!\p{L}))|\d[,.]\d{3}(?!\d)|\d[.]\d{2}(?!\d)|(?:فقط|تنها|only|just) \d{2}/u
/** «موس ۸۵۰»: so it is written where the others have said in what. */
const BARE = /\p{L}\s\d{2,4}\s*$/u
/** Where one item of a list ends: a line, a full stop, a comma that parts no thousands, a bullet, a face. */
const CUT = /[\n;؛|•·▪◾]|(?<!\p{Nd})[.,،!?؟]|[.,،!](?!\p{Nd})|\s[-–—+]\s|\p{Extended_Pictographic}/u
/** More words than this tell something. */
const LONGEST = 8
/** Who pays how much for entry is news for the reader, and so is what a thing costs from now on. */
const TARIFF =
  /\b(?:adults?|child(?:ren)?|kids|students?|seniors?|under \d|members|entry|admission|tickets?|fares?|was|rises?|per)\b|بزرگ ?سال|کودک|دانشجو|دانش ?آموز|سالمند|ورودی|بلی[تط]|شد|می ?شو?[ده]|کرایه|تعرفه|هر /u

/** The items of a list of goods, a few words and an amount each. */
export function pricedItems({ text }: Reading): readonly Span[] {
  const items: Span[] = []
  let from = 0
  let last = 0
  for (const piece of text.split(CUT)) {
    const start = text.indexOf(piece, from)
    from = start + piece.length
    const norm = normalise(piece).text
    const hasWords = /\p{L}{2}/u.test(norm)
    const isPriced = AMOUNT.test(norm) || (items.length > 0 && BARE.test(norm))
    // «جزیره، ۹٫۹۹ £»: the comma stands between a thing and its price.
    const begin = hasWords ? start : last
    if (isPriced && isShort(normalise(text.slice(begin, from)).text)) items.push([begin, from])
    last = start
  }
  return items
}

function isShort(norm: string): boolean {
  const words = norm.match(/\p{L}+/gu)?.length ?? 0
  return words > 0 && words <= LONGEST && !TARIFF.test(norm)
}
