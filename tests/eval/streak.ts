import { NEUTRAL_BRAND } from '../../lib/engine/brand'
import type { RecentPost } from '../../lib/engine/model'
import { readDraft, review } from '../../lib/engine/review'
import { rowsOf } from './corpora'

const REMEMBERED = 40
const AT_MOST = 0.1
/** Rules that rest on a row of own posts. */
const ROW_RULES = ['listening/monologue-streak', 'value/headline-link', 'humanity/task-only', 'evolution/rut']

/**
 * `npm run streak -- <folder>`: how often the rules about a row of posts speak when the posts of each account of the corporate set
 * are written one after the other, in file order. 1 where the rule about monologues speaks on more than a tenth of them.
 */
export function run(args: readonly string[]): number {
  const folder = args[0]
  if (folder === undefined) {
    console.error('Say which folder holds corporate.dev.csv: npm run streak -- <folder>')
    return 1
  }
  const posts = rowsOf(folder, 'corporate')
  const known = new Map<string, RecentPost[]>()
  const spoken = new Map(ROW_RULES.map((rule) => [rule, 0]))
  let withNote = 0
  for (const { text, author = '' } of posts) {
    const recent = known.get(author) ?? []
    known.set(author, recent)
    const found = review(readDraft({ text, kind: 'post', platform: 'x' }), { brand: NEUTRAL_BRAND, recent: recent.slice(-REMEMBERED), waiting: [] })
    const rules = found.map(({ rule }) => rule).filter((rule) => spoken.has(rule))
    for (const rule of rules) spoken.set(rule, (spoken.get(rule) ?? 0) + 1)
    if (rules.length > 0) withNote++
    recent.push({ text, kind: 'post' })
  }
  const share = (count: number): string => `${((100 * count) / posts.length).toFixed(1)}% (${count} of ${posts.length})`
  for (const [rule, count] of spoken) console.log(`${rule.padEnd(30)} ${share(count)}`)
  console.log(`${'any of them'.padEnd(30)} ${share(withNote)}`)
  return (spoken.get('listening/monologue-streak') ?? 0) / posts.length > AT_MOST ? 1 : 0
}
