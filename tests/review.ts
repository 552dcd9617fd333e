import '../lib/engine/lexicon/all'
import { createInterface } from 'node:readline'
import { advise } from '../lib/engine/advise'
import { NEUTRAL_BRAND } from '../lib/engine/brand'
import type { Brand, Context, Draft, Finding, Hint, Locale, Reading } from '../lib/engine/model'
import { readDraft, review } from '../lib/engine/review'
import { WORDINGS } from '../lib/engine/rules/wordings'
import { worded, wordingsIn } from '../lib/engine/worded'

const WORDING = { en: wordingsIn('en', WORDINGS), fa: wordingsIn('fa', WORDINGS) }

/** One line in. Unknown fields are ignored. */
export interface Request {
  readonly id?: unknown
  readonly text: string
  readonly kind?: 'post' | 'reply'
  readonly replyingTo?: string
  readonly platform?: string
  readonly recent?: readonly string[]
  readonly brand?: Partial<Brand>
  readonly interface?: Locale
}

const isText = (value: unknown): value is string => typeof value === 'string'
const optional = (value: unknown, check: (value: unknown) => boolean): boolean => value === undefined || value === null || check(value)
const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText)

/** The reason why a parsed line cannot be reviewed, in one sentence; undefined when it can. */
function complaintAbout(line: unknown): string | undefined {
  if (typeof line !== 'object' || line === null || Array.isArray(line)) return 'A line is one JSON object.'
  const { text, kind, replyingTo, recent, brand, platform } = line as Record<string, unknown>
  if (!isText(text)) return 'The field "text" is a string.'
  if (!optional(kind, (value) => value === 'post' || value === 'reply')) return 'The field "kind" is "post" or "reply".'
  if (!optional(replyingTo, isText)) return 'The field "replyingTo" is a string.'
  if (!optional(platform, isText)) return 'The field "platform" is a string.'
  if (!optional(recent, isTexts)) return 'The field "recent" is a list of strings, oldest first.'
  if (!optional((line as Record<string, unknown>).interface, (value) => value === 'en' || value === 'fa')) return 'The field "interface" is "en" or "fa".'
  return optional(brand, isBrand) ? undefined : 'The field "brand" has goals (each with a name and keywords), prefer and avoid as lists.'
}

function isBrand(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const { goals, prefer, avoid } = value as Record<string, unknown>
  const isGoal = (goal: unknown): boolean => {
    if (typeof goal !== 'object' || goal === null) return false
    const { name, keywords, platforms } = goal as Record<string, unknown>
    return optional(name, isText) && optional(keywords, isTexts) && optional(platforms, isTexts)
  }
  return optional(goals, (list) => Array.isArray(list) && list.every(isGoal)) && optional(prefer, isTexts) && optional(avoid, isTexts)
}

function brandOf(given: Partial<Brand> | undefined | null): Brand {
  const known = Object.fromEntries(Object.entries(given ?? {}).filter(([, value]) => value !== null && value !== undefined))
  const brand = { ...NEUTRAL_BRAND, ...known } as Brand
  return { ...brand, goals: brand.goals.map((goal) => ({ ...goal, name: goal.name ?? '', keywords: goal.keywords ?? [], platforms: goal.platforms ?? [] })) }
}

/** What is read in a request, found in it and shown of it. */
export function reviewed(request: Request): { readonly reading: Reading; readonly findings: readonly Finding[]; readonly hints: readonly Hint[] } {
  const draft: Draft = {
    text: request.text,
    kind: request.kind ?? (isText(request.replyingTo) ? 'reply' : 'post'),
    platform: request.platform ?? '',
    ...(isText(request.replyingTo) ? { replyingTo: { text: request.replyingTo } } : {}),
  }
  const recent = (request.recent ?? []).map((text) => ({ text }))
  const context: Context = { brand: brandOf(request.brand), recent, waiting: [] }
  const draftReading = readDraft(draft)
  const { reading } = draftReading
  const findings = review(draftReading, context)
  const locale = request.interface ?? (reading.language === 'fa' ? 'fa' : 'en')
  return { reading, findings, hints: worded(advise(findings, context), WORDING[locale], locale) }
}

function answer(request: Request): object {
  const { reading, findings, hints } = reviewed(request)
  const { language, intent, asks, negative, offensive, politeness, formality, register, address, need, quiet } = reading
  return {
    id: request.id,
    reading: { language, intent, asks, negative, offensive, politeness, formality, register, address, need, quiet, acts: [...reading.acts] },
    findings: findings.map(({ rule, principle, spans, strength }) => ({ rule, principle, spans, strength })),
    hints: hints.map(({ rule, principle, severity, open, spans, words }) => ({ rule, principle, severity, open, spans, words })),
  }
}

/** Reads JSON lines from standard input and answers each on standard output; 1 when any line was bad. */
export async function run(): Promise<number> {
  let number = 0
  let bad = 0
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++
    if (line.trim() === '') continue
    const result = answerLine(line, number)
    if ('error' in result) bad++
    if (!process.stdout.write(`${JSON.stringify(result)}\n`)) await new Promise((resolve) => process.stdout.once('drain', resolve))
  }
  return bad === 0 ? 0 : 1
}

function answerLine(line: string, number: number): object {
  let parsed: unknown
  try {
    parsed = JSON.parse(line)
  } catch {
    return { line: number, error: `Line ${number} is not JSON.` }
  }
  const complaint = complaintAbout(parsed)
  return complaint ? { line: number, id: (parsed as { id?: unknown } | null)?.id, error: complaint } : answer(parsed as Request)
}
