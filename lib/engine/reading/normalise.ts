/**
 * Normalising for matching only: it never rewrites what a person sees. One spelling stands for all of
 * Arabic and Persian ye and kaf, hamza seats, diacritics, tatweel, bidi marks, digits and quotation marks.
 */

/** One code unit in, at most one code unit out: `''` means "drop", `' '` means "a boundary". */
const FOLDED = new Map<number, string>()

const fold = (from: string, to: string): void => {
  for (const char of from) FOLDED.set(char.codePointAt(0) as number, to)
}

fold('يىےۍې', 'ی')
fold('كڪګ', 'ک')
fold('ۀةەہھۂۃ', 'ه')
fold('أإٱ', 'ا')
fold('ؤ', 'و')
fold('ئ', 'ی')
fold('‘’ʼ´`′', "'")
fold('“”«»„‟″', '"')
fold('؟', '?')
fold('،', ',')
fold('؛', ';')
fold('٪', '%')
fold('٫', '.')
fold('٬', ',')
fold('–—‒―−‐‑', '-')
// The zero-width non-joiner and the hard spaces part words just as a space does.
fold('\u200c\u00a0\u202f\u2007\u2009\u200a\u3000\ufeff\t', ' ')
// Marks that only steer direction or shape.
fold('\u200d\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u00ad\ufe0f\u0640', '')
for (let mark = 0x064b; mark <= 0x0655; mark++) FOLDED.set(mark, '')
FOLDED.set(0x0670, '')
// Accents that stand on the letter before them.
for (let mark = 0x0300; mark <= 0x036f; mark++) FOLDED.set(mark, '')
FOLDED.set(0x200b, '')
for (let digit = 0; digit < 10; digit++) {
  FOLDED.set(0x06f0 + digit, String(digit))
  FOLDED.set(0x0660 + digit, String(digit))
}

/** Below this every unit has its folded form in a table; above it few units fold. */
const TABLE = 0x2100
const DROPPED = -1
/** 𝓦, 𝗪 and 𝕎 are two units each, of which this is the first; they are read as the letter they look like. */
const STYLED = 0xd835

const folded = (code: number): number => {
  const to = FOLDED.get(code)
  if (to !== undefined) return to === '' ? DROPPED : to.charCodeAt(0)
  if (code >= 65 && code <= 90) return code + 32
  if (code < 0xc0 || (code >= 0x590 && !isStyled(code))) return code
  if (code >= 0x590) return folded(String.fromCharCode(code).normalize('NFKC').charCodeAt(0))
  const lower = String.fromCharCode(code).toLowerCase()
  return lower.length === 1 ? lower.charCodeAt(0) : code
}
/** Ⓦ and Ｗ. */
const isStyled = (code: number): boolean => (code >= 0x24b6 && code <= 0x24e9) || (code >= 0xff10 && code <= 0xff5a)
const FOLDED_UNITS = Int32Array.from({ length: TABLE }, (_, code) => folded(code))

/**
 * Letters of normalised text, and letters and digits, in a few ranges, to stand in a class of a pattern. A pattern asks for them
 * at every place of a text, and the exact classes of Unicode make that ten times slower and the compiled pattern ten times
 * larger. What stands in these ranges beside letters is folded away or rare.
 */
export const LETTERS = 'a-z\\u00c0-\\u024f\\u0370-\\u1fff\\u3040-\\ud7ff'
export const LETTERS_AND_DIGITS = `0-9${LETTERS}`

/** A text ready for matching, and the way back: `map[i]` is where unit `i` of `text` stood; one more entry for the end. */
export interface Normalised {
  readonly text: string
  readonly map: Uint32Array
}

/** Folds every unit of `text`, and the two units of a letter in a mathematical style to one; offsets are kept in a map. Linear in the length. */
export function normalise(text: string): Normalised {
  const map = new Uint32Array(text.length + 1)
  const units = new Uint16Array(text.length)
  let length = 0
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code === STYLED) {
      units[length] = folded(
        text
          .slice(index, index + 2)
          .normalize('NFKC')
          .charCodeAt(0),
      )
      map[length++] = index++
      continue
    }
    const unit = code < TABLE ? (FOLDED_UNITS[code] as number) : folded(code)
    if (unit === DROPPED) continue
    map[length] = index
    units[length++] = unit
  }
  map[length] = text.length
  return { text: textOf(units.subarray(0, length)), map: map.subarray(0, length + 1) }
}

/** More arguments than this at once may be too many for a call. */
const CHUNK = 4096

function textOf(units: Uint16Array): string {
  let text = ''
  for (let from = 0; from < units.length; from += CHUNK) text += String.fromCharCode.apply(null, units.subarray(from, from + CHUNK) as unknown as number[])
  return text
}
