import { normalise } from '../reading/normalise'
import { listsOf } from './lists'

/**
 * Turns of phrase: lists too varied to write out line by line. A line is a row of words and choices, `[our|the] policy`;
 * an empty choice may be left out, `…` stands for up to 40 characters of the same sentence, `+` at the end of a choice
 * lets up to four letters follow, ` : 0.5` at the end of a line gives it a weight, `//` starts a comment.
 */
export type Turns = readonly { readonly weight: number; readonly pattern: RegExp }[]

const compiled = new Map<string, Turns>()
const NONE: Turns = []

/** The patterns of one list, one a weight, over normalised text; built when first needed. Throws where there is no such list. */
export function turnsOf(language: 'en' | 'fa', notion: string): Turns {
  const key = `${language}/${notion}`
  const known = compiled.get(key)
  if (known) return known
  const lists = listsOf(language)
  if (!lists) return NONE
  const list = lists.turns[notion]
  if (list === undefined) throw new Error(`There is no list of turns ${key}.`)
  const fresh = compile(list, language)
  compiled.set(key, fresh)
  return fresh
}

function compile(list: string, language: 'en' | 'fa'): Turns {
  const byWeight = new Map<number, string[]>()
  for (const raw of list.split('\n')) {
    const line = raw.trim()
    if (line === '' || line.startsWith('//')) continue
    const [phrase = '', weight = '1'] = line.split(/ : (?=[\d.]+$)/)
    const sources = byWeight.get(Number(weight)) ?? []
    byWeight.set(Number(weight), [...sources, sourceOf(phrase, language === 'fa' ? '\\s?' : '[\\s,]{1,2}')])
  }
  return [...byWeight].map(([weight, sources]) => ({
    weight,
    pattern: new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${sources.join('|')})(?![\\p{L}\\p{M}\\p{N}])`, 'gu'),
  }))
}

const GAP = '[^.!?\\n]{0,40}?'

/** One line as the source of a pattern; `joint` is what may stand between two words. */
function sourceOf(phrase: string, joint: string): string {
  let source = ''
  let afterGap = true
  for (const [piece, choices] of phrase.matchAll(/\[([^[\]]*)\]|[^\s[\]]+/g)) {
    if (piece === '…') {
      source += `${joint}${GAP}(?<![\\p{L}\\p{N}])`
      afterGap = true
      continue
    }
    const words = (choices ?? piece).split('|').map((choice) => wordSource(choice.trim(), joint))
    const optional = words.includes('')
    const group = `(?:${words.filter((word) => word !== '').join('|')})`
    if (afterGap) source += optional ? `(?:${group}${joint})?` : group
    else source += optional ? `(?:${joint}${group})?` : `${joint}${group}`
    if (!optional) afterGap = false
  }
  return source
}

function wordSource(choice: string, joint: string): string {
  const open = choice.endsWith('+')
  const folded = normalise(open ? choice.slice(0, -1) : choice).text
  const escaped = folded.replace(/[.*+?^${}()|\\/]/g, '\\$&').replace(/\s+/g, joint)
  return open ? `${escaped}\\p{L}{0,4}` : escaped
}
