import fc from 'fast-check'
import { expect, it } from 'vitest'
import { NEUTRAL_BRAND } from '../../lib/engine/brand'
import type { Context, Draft, Reading, Span } from '../../lib/engine/model'
import { read } from '../../lib/engine/reading/read'
import { readDraft, review } from '../../lib/engine/review'

const CONTEXT: Context = { brand: NEUTRAL_BRAND, recent: [], waiting: [], now: 0 }

const NOTIONS = ['thanks', 'call', 'complaint-sign', 'asking', 'sensitive', 'offence']

const PIECES = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      'Thanks',
      'why',
      'is it',
      'سلام',
      'می‌شود',
      'چند',
      'قيمت',
      'كتاب',
      'hello@',
      '@name',
      '@a.b@c.d',
      '#tag',
      '#برچسب',
      'https://x.y/z?q=1',
      'www.a.com).',
      'e.g.',
      '5.6',
      '۱۲٫۵',
      '$1,000',
      '10:30',
      '2 hours',
      'RT @x:',
      '1404/07/15',
      'U.S.',
      "don't",
      '“',
      '”',
      '«',
      '»',
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom('?', '؟', '!', '...', '…', '،', '\n', '\r\n', '\t', ' ', ' ', ' ', '\u00a0', '(', ')', '"', "'", '&', '#', '@', '.', ','),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '\u200c',
      '\u200d',
      '\u200e',
      '\u200f',
      '\u202b',
      '\u202c',
      '\u2067',
      '\u2069',
      '\ufeff',
      '\u00ad',
      '\ufe0f',
      '\u20e3',
      '\u0000',
      '\u2028',
    ),
  },
  { weight: 2, arbitrary: fc.constantFrom('😀', '👨‍👩‍👧‍👦', '🇮🇷', '🇮', '👍🏽', '❤️', '1️⃣', '\ud83d', '\ude00', '𝒜𝓫', '𠮷', '👩🏻‍❤️‍💋‍👨🏿') },
  {
    weight: 1,
    arbitrary: fc.constantFrom('z̵̢͝a̸l̶g̷o̴', 'İstanbul', 'ﬁ', 'ß', 'Å', 'A\u030a', 'مـــــمنون', 'سَلامٌ', 'ﻓﺮﺩ', 'Привет', '你好', 'नमस्ते', 'ไทย', 'שלום'),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom('a', 'ا', '.', '?', '1', '@', '#', ' ', '\u200c', '😀', "'", '"', 'http://'), fc.integer({ min: 2, max: 400 }))
      .map(([unit, times]) => unit.repeat(times)),
  },
)
const TEXT = fc.array(PIECES, { maxLength: 40 }).map((pieces) => pieces.join(''))

function factNames(reading: Reading): readonly string[] {
  const names: string[] = []
  for (const name in reading) if (name !== 'cues' && name !== 'known') names.push(name)
  return names
}

/** Every fact by its name, so that a new one is asked for too. */
function allFacts(text: string): Reading {
  const reading = read(text)
  for (const name of factNames(reading)) Reflect.get(reading, name)
  for (const notion of NOTIONS) reading.cues(notion)
  return reading
}

const factsOf = (text: string): Record<string, unknown> => {
  const reading = allFacts(text)
  return Object.fromEntries(factNames(reading).map((name) => [name, Reflect.get(reading, name)]))
}

const spansOf = (reading: Reading): readonly Span[] => [
  ...reading.words.map(({ span }) => span),
  ...reading.sentences.map(({ span }) => span),
  ...reading.questions.map(({ span }) => span),
  ...reading.links,
  ...reading.mentions,
  ...reading.hashtags,
  ...reading.emoji,
  ...reading.numbers,
  ...reading.prices,
  ...reading.dates,
  ...NOTIONS.flatMap((notion) => reading.cues(notion).map(({ span }) => span)),
]

/** A place between the two halves of one character. */
const splitsPair = (text: string, at: number): boolean => /[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at))

/** Spans that do not lie on the text, are empty, or end between the halves of a character. */
const misplaced = (text: string, spans: readonly Span[]): readonly Span[] =>
  spans.filter(([from, to]) => !(from >= 0 && from < to && to <= text.length) || splitsPair(text, from) || splitsPair(text, to))

it('reads any of 20,000 texts without failing, and every span lies on it and on whole characters', () => {
  fc.assert(
    fc.property(TEXT, (text) => {
      const wrong = misplaced(text, spansOf(allFacts(text)))
      if (wrong.length > 0) throw new Error(`Misplaced: ${JSON.stringify(wrong)}`)
    }),
    { numRuns: 20_000, seed: 5 },
  )
}, 60_000)

const WHOLE = fc.record({ text: TEXT, parent: fc.option(TEXT), kind: fc.constantFrom('post' as const, 'reply' as const) })

it('reviews any draft and reply without failing, and underlines only whole characters of it', () => {
  fc.assert(
    fc.property(WHOLE, ({ text, parent, kind }) => {
      const draft: Draft = { text, kind, platform: 'mastodon', ...(parent === null ? {} : { replyingTo: { text: parent } }) }
      const wrong = misplaced(
        text,
        review(readDraft(draft), CONTEXT).flatMap(({ spans }) => spans),
      )
      if (wrong.length > 0) throw new Error(`Misplaced: ${JSON.stringify(wrong)}`)
    }),
    { numRuns: 2000, seed: 11 },
  )
}, 60_000)

it('keeps words and sentences in order and apart', () => {
  fc.assert(
    fc.property(TEXT, (text) => {
      const { words, sentences } = read(text)
      for (const list of [words, sentences]) {
        for (let at = 1; at < list.length; at++) expect(list[at]?.span[0]).toBeGreaterThanOrEqual(list[at - 1]?.span[1] ?? 0)
      }
      expect(sentences.reduce((sum, { words: [from, to] }) => sum + to - from, 0)).toBe(words.length)
    }),
    { numRuns: 500, seed: 7 },
  )
}, 60_000)

it('says the same about the same text', () => {
  fc.assert(
    fc.property(TEXT, (text) => {
      expect(factsOf(text)).toEqual(factsOf(text))
    }),
    { numRuns: 200, seed: 9 },
  )
}, 60_000)

/** What is repeated, after what. */
const LONG: readonly (readonly [before: string, unit: string])[] = [
  ...[
    'a',
    'ا',
    '.',
    '?',
    '!',
    '1',
    '1.',
    '1,',
    '@',
    '@a',
    '#',
    '#1',
    ' ',
    '\n',
    '\u200c',
    '😀',
    "'",
    '"',
    '«',
    '(',
    'a.',
    'a-',
    'www.',
    'http://',
    'why is ',
    '"why?" ',
    '#tag @a ',
    'https://x.y/ ',
    'thanks ',
    'می‌شود ',
    'not good. ',
    'Learn more: ',
    '\u0301',
    '\ud83d',
    '$1',
    '10:',
    'e.g. ',
    'RT @a: ',
    '!?',
    '.)',
  ].map((unit) => ['', unit] as const),
  ['http://a', '.'],
  ['http://a', ')'],
  ['@a@', 'a'],
  ['#', '1'],
  ['$', '1'],
  ['why', '?"'],
]

it.each(LONG)(
  'reads %j and then 100,000 characters of %j in time that grows with the length',
  (before, unit) => {
    const timed = (length: number): number => {
      const text = `${before}${unit.repeat(Math.ceil(length / unit.length))}x`
      const start = performance.now()
      allFacts(text)
      return performance.now() - start
    }
    timed(5_000)
    // Ten times the length: a quadratic reading takes a hundred times as long. A busy machine may spoil one measurement, not three.
    const growth = (): number => timed(100_000) / Math.max(4, timed(10_000))
    let least = growth()
    for (let again = 0; again < 2 && least >= 40; again++) least = Math.min(least, growth())
    expect(least).toBeLessThan(40)
  },
  60_000,
)
