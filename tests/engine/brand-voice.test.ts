import { describe, expect, it } from 'vitest'
import type { Example, Finding } from '../../lib/engine/model'
import { RULE_DOCS } from '../../lib/engine/rules/docs'
import { WORDINGS } from '../../lib/engine/rules/wordings'
import { changeOf } from '../../lib/page/editor-action'
import { tryExample } from './example'

const VOICES = ['humanity/loud-voice', 'humanity/cold-voice', 'humanity/close-voice'] as const
const found = (example: Example): Finding | undefined => tryExample(example).findings.find(({ rule }) => (VOICES as readonly string[]).includes(rule))
const words = (example: Example): readonly string[] => found(example)?.spans.map((span) => example.text.slice(...span)) ?? []

const CALM = { energy: 'calm' } as const
const WARM = { warmth: 'warm' } as const
const RESERVED = { warmth: 'reserved' } as const
const KIND = { en: 'Hi, what a lovely show! Is there a catalogue?', fa: 'سلام، چه نمایشگاه قشنگی! کاتالوگ هم هست؟' }

const BAD = VOICES.flatMap((id) => [...(RULE_DOCS[id]?.bad.en ?? []), ...(RULE_DOCS[id]?.bad.fa ?? [])])

it.each(BAD)('Where no voice was chosen, or another one, nothing is said of $text', ({ brand: voice, ...rest }) => {
  expect(found(rest)).toBeUndefined()
  const other = voice?.energy ? { energy: 'lively' as const } : { warmth: voice?.warmth === 'warm' ? ('reserved' as const) : ('warm' as const) }
  expect(found({ ...rest, brand: other })).toBeUndefined()
})

describe('a calm brand', () => {
  it.each<[string, readonly string[]]>([
    ['Doors open on Friday!!! 🎉🎉🎉 See you!', ['!!!', '🎉🎉🎉', '!']],
    ['The old harbour has HUGE NEWS!! Boats return.', ['HUGE NEWS', '!!']],
    ['جمعه در باز است!!! 🎉🎉🎉', ['!!!', '🎉🎉🎉']],
    ['وقتشه بترکونیم!! تالار قدیمی باز شد.', ['بترکونیم', '!!']],
  ])('hears which words make it loud: %s', (text, expected) => {
    expect(words({ text, brand: CALM })).toEqual(expected)
  })

  it.each([
    'Happy Nowruz to everyone!! The garden is open until eight.',
    'Thank you all! What an evening! See you next week! 🌸🌸',
    'The FIFA WORLD CUP is on the big screen in hall two.',
    'Book of the week: King Henry VIII, three copies left.',
    '“OMG!!! AMAZING SHOW!!!” is what one visitor wrote.',
    'See www.example.org and #HugeNewsToday 📍 Quay 3 ⏰ 9 am 👉 hall 2 ☎ 1234 📅 Friday',
    'نوروزتان مبارک!! باغ تا ساعت ۸ باز است.',
    'از همه ممنونیم! چه شبی بود! هفتهٔ بعد می‌بینیمتان! 🌸🌸',
    'یکی از بازدیدکننده‌ها نوشته بود «محشر بود!!! عااالی!!!»',
    '📍 خیابان ساحل ⏰ ساعت ۹ ☎ ۱۲۳۴ 👈 تالار ۲ 📅 جمعه',
  ])('is left alone with %s', (text) => {
    expect(words({ text, brand: CALM })).toEqual([])
  })

  it('may have one mark in the place of many, by one click each', () => {
    const text = 'Big day!!! Doors open!!!! 🎉🎉🎉'
    const changes = found({ text, brand: CALM })?.actions?.map((action) => changeOf(action, text))
    expect(changes).toEqual([
      { span: [7, 10], text: '!' },
      { span: [21, 25], text: '!' },
    ])
  })

  it('knows its own name in capitals', () => {
    expect(found({ text: 'NORTH HARBOUR MUSEUM opens on Friday!!', brand: { ...CALM, name: 'North Harbour Museum' } })).toBeUndefined()
  })
})

describe('a warm brand', () => {
  it.each([
    ['Not available.', KIND.en],
    ['See our website.', KIND.en],
    ['The suggestion was received. The matter will be reviewed.', KIND.en],
    ['موجود نیست.', KIND.fa],
    ['به استحضار می‌رساند کاتالوگ منتشر گردیده است.', KIND.fa],
  ])('is told that an answer is cold: %s', (text, replyingTo) => {
    expect(words({ text, replyingTo, brand: WARM })).not.toEqual([])
  })

  it.each([
    ['Of course.', KIND.en],
    ['Yes 🌸', KIND.en],
    ['In May, 12 euros.', KIND.en],
    ['Not this year, but we print one in May.', KIND.en],
    ['Hello Sara, the request has been noted.', KIND.en],
    ['Not available.', 'catalogue?'],
    ['البته.', KIND.fa],
    ['بله 🌸', KIND.fa],
    ['اردیبهشت، ۱۲۰ هزار تومان.', KIND.fa],
    ['سلام سارا، کاتالوگ در اردیبهشت منتشر خواهد شد.', KIND.fa],
    ['قربان شما', KIND.fa],
  ])('is left alone with %s', (text, replyingTo) => {
    expect(words({ text, replyingTo, brand: WARM })).toEqual([])
  })

  it('is not asked to be warm to somebody who insults it', () => {
    expect(found({ text: 'No.', replyingTo: 'Hi you idiots, you are stupid assholes.', brand: WARM })).toBeUndefined()
  })

  it('is told nothing about posts, which answer nobody', () => {
    expect(found({ text: 'The request will be reviewed.', brand: WARM })).toBeUndefined()
  })
})

describe('a reserved brand', () => {
  it.each(['Love you all, sweethearts.', 'The roses are out 😘😘😘', 'قربونتون برم، باغ باز است.', 'عاشقتونیم 🌹'])(
    'is told that a word is intimate: %s',
    (text) => {
      expect(words({ text, brand: RESERVED })).not.toEqual([])
    },
  )

  it.each([
    'Dear Sara, you’ll love your new seat ❤️',
    'Honey and kisses: two new biscuits in our café.',
    'سارا جان، لطف دارید 🌹',
    'آقای رضایی عزیز، پرونده‌تان آماده است.',
  ])('is left alone with %s', (text) => {
    expect(words({ text, brand: RESERVED })).toEqual([])
  })
})

it('Where much is at stake a chosen voice is still heard of, and nothing suggests to be casual.', () => {
  for (const example of BAD) expect(found({ ...example, brand: { ...example.brand, stakes: 'high' } })).toBeDefined()
  for (const id of VOICES) expect(JSON.stringify(WORDINGS[id]?.words)).not.toMatch(/casual|chatty|relax|خودمانی|راحت/iu)
})
