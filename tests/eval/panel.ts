import '../../lib/engine/lexicon/all'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PrincipleId } from '../../lib/engine/model'
import { type Request, reviewed } from '../review'

/** What an editor says of a text: principles any of which the remark may name (none where it wants no remark), and what the matter is. */
interface Label {
  readonly principles: readonly PrincipleId[]
  readonly what?: string
  readonly nag?: boolean
}

interface Judged {
  readonly request: Request & { readonly id?: unknown }
  readonly label: Label
  readonly language: string
  readonly kind: string
  readonly hints: readonly { readonly rule: string; readonly principle: PrincipleId; readonly said: string }[]
}

/**
 * `npm run panel -- <folder> [--list]`: scores the final hints on labelled posts and replies. Every line of every `*.jsonl` in the
 * folder is a review input with a `label`. Of those where a remark would nag: how many get none. Of those worth a remark: how many
 * get a hint of a principle that was named. Of all hints shown: how many are right.
 */
export function run(args: readonly string[]): number {
  const folder = args.find((arg) => !arg.startsWith('--'))
  if (folder === undefined) {
    console.error('Say which folder holds the panel: npm run panel -- <folder> [--list]')
    return 1
  }
  const panel = rowsOf(folder).map(judged)
  console.log(`${'of'.padEnd(34)}${'left alone'.padStart(16)}${'remarked on'.padStart(16)}${'hints right'.padStart(16)}`)
  console.log(line('all', panel))
  for (const [name, pick] of GROUPS) {
    console.log(`\nby ${name}`)
    for (const [key, rows] of grouped(panel, pick)) console.log(line(key, rows))
  }
  if (args.includes('--list')) for (const one of panel.filter(isMissed)) console.log(told(one))
  return 0
}

const GROUPS: readonly (readonly [string, (one: Judged) => string])[] = [
  ['language', ({ language }) => language],
  ['kind', ({ kind }) => kind],
  ['what', ({ label }) => label.what ?? 'nothing named'],
]

function rowsOf(folder: string): readonly (Judged['request'] & { readonly label: Label })[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'))
  return files.flatMap((name) =>
    readFileSync(join(folder, name), 'utf8')
      .split('\n')
      .filter((text) => text.trim() !== '')
      .map((text) => JSON.parse(text)),
  )
}

function judged({ label, ...request }: Judged['request'] & { readonly label: Label }): Judged {
  const { reading, hints } = reviewed(request)
  const kind = request.kind ?? (typeof request.replyingTo === 'string' ? 'reply' : 'post')
  return {
    request,
    label,
    language: reading.language,
    kind,
    hints: hints.map(({ rule, principle, spans }) => ({ rule, principle, said: spans.map((span) => request.text.slice(...span)).join(' | ') })),
  }
}

const wantsNone = ({ label }: Judged): boolean => label.principles.length === 0
const isRight = ({ label }: Judged, principle: PrincipleId): boolean => label.principles.includes(principle)
const isMissed = (one: Judged): boolean =>
  one.hints.some(({ principle }) => !isRight(one, principle)) || (!wantsNone(one) && !one.hints.some(({ principle }) => isRight(one, principle)))

function line(name: string, rows: readonly Judged[]): string {
  const silent = rows.filter(wantsNone)
  const worth = rows.filter((one) => !wantsNone(one))
  const shown = rows.flatMap((one) => one.hints.map(({ principle }) => isRight(one, principle)))
  const found = worth.filter((one) => one.hints.some(({ principle }) => isRight(one, principle)))
  return `${name.padEnd(34)}${share(silent.filter(({ hints }) => hints.length === 0).length, silent.length)}${share(found.length, worth.length)}${share(shown.filter(Boolean).length, shown.length)}`
}

const share = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(0)}% (${part}/${whole})`).padStart(16)

function grouped(rows: readonly Judged[], pick: (one: Judged) => string): readonly (readonly [string, readonly Judged[]])[] {
  const keys = [...new Set(rows.map(pick))].sort()
  return keys.map((key) => [key, rows.filter((one) => pick(one) === key)])
}

function told({ request, label, hints }: Judged): string {
  const wanted = label.principles.length === 0 ? 'nothing' : label.principles.join(' or ')
  const got = hints.length === 0 ? 'nothing' : hints.map(({ rule, said }) => (said === '' ? rule : `${rule} (${said})`)).join('; ')
  const around = request.replyingTo === undefined ? '' : `\n  in reply to: ${request.replyingTo}`
  return `\n${String(request.id ?? '')} ${label.what ?? ''}: wanted ${wanted}, got ${got}${around}\n  text: ${request.text}`
}
