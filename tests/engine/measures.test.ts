import { describe, expect, it } from 'vitest'
import { MEASURES } from '../../lib/engine/measures'
import { estimate, pointsOf, wilson } from '../../lib/engine/measures/points'
import { measureSentence } from '../../lib/engine/measures/sentence'
import { PRINCIPLES } from '../../lib/engine/principles'
import { DAY, HOUR, inquiry, measured, NOW, ownPost, ownReply, row } from './weeks'

describe('Points', () => {
  it('are straight between the anchors, rising or falling, and end at both.', () => {
    expect([0, 0.1, 0.315, 0.53, 0.715, 0.9, 1].map((value) => Math.round(pointsOf(value, [0.1, 0.53, 0.9])))).toEqual([0, 0, 25, 50, 75, 100, 100])
    expect([0.9, 0.8, 0.65, 0.5, 0.25, 0].map((value) => Math.round(pointsOf(value, [0.8, 0.5, 0.25])))).toEqual([0, 0, 25, 50, 100, 100])
  })

  it('of a time go by its logarithm: three hours 78, six 64, a day 31.', () => {
    expect([72, 24, 12, 6, 3, 1, 0].map((hours) => Math.round(pointsOf(hours, [72, 12, 1], true)))).toEqual([0, 31, 50, 64, 78, 100, 100])
  })

  it('lean to the middle anchor while there is little to go by.', () => {
    expect([2, 10, 20].map((n) => Math.round(estimate(0, n, 0.5) * 100))).toEqual([40, 22, 14])
  })

  it('have the 80% band of Wilson: ten of twenty is 36 to 64 in a hundred, none of two is 0 to 45.', () => {
    expect([wilson(10, 20), wilson(0, 2), wilson(0, 0)].map((band) => band.map((end) => Math.round(end * 100)))).toEqual([
      [36, 64],
      [0, 45],
      [0, 100],
    ])
  })
})

describe('The registry', () => {
  it('has at least two measures a principle that are no guards.', () => {
    for (const { id } of PRINCIPLES) expect(MEASURES.filter(({ principle, guard }) => principle === id && !guard).length).toBeGreaterThanOrEqual(2)
  })

  it.each(MEASURES.map((measure) => [measure.id, measure] as const))(
    'holds %s with both languages, a source, ordered anchors and a sentence that names its n.',
    (_id, measure) => {
      const [zero, fifty, hundred] = measure.anchors
      expect((fifty - zero) * (hundred - fifty)).toBeGreaterThan(0)
      expect(measure.source.length).toBeGreaterThan(10)
      expect(measure.minimum).toBeGreaterThanOrEqual(8)
      for (const locale of ['en', 'fa'] as const) {
        expect(measure.name[locale]).not.toBe('')
        expect(measure.sentence[locale]).toContain('{n}')
        expect(measure.sentence[locale]).toMatch(/\{k\}|\{value\}/)
        expect(measure.sentence[locale]).not.toMatch(/[!]|باید|اشتباه|must|wrong/)
      }
      expect(measure.name.fa).toMatch(/^[\u0600-\u06FF\u200c\s۰-۹«»()]+$/u)
    },
  )

  it.each(MEASURES.map(({ id }) => id))('%s says nothing about nothing.', (id) => {
    const result = measured(id, [], {
      goals: [
        { name: 'g', keywords: ['ship'], platforms: ['x'] },
        { name: 'h', keywords: ['boat'], platforms: [] },
      ],
    })
    expect(result.points).toBeUndefined()
    expect(result.n).toBe(0)
  })
})

describe('Listening', () => {
  const answered = (count: number, hours: number) =>
    row(count).flatMap((at) => [inquiry(`q${at}`, 10), ownReply(`r${at}`, { parent: `q${at}`, time: NOW - 10 * DAY + hours * HOUR })])
  const open = (count: number, daysAgo: number) => row(count).map((at) => inquiry(`open${daysAgo}-${at}`, daysAgo))

  it('counts questions and complaints that were answered within three days.', () => {
    const late = row(2).flatMap((at) => [inquiry(`late${at}`, 10), ownReply(`rl${at}`, { parent: `late${at}`, time: NOW - 5 * DAY })])
    const result = measured('listening/reply-rate', [...answered(8, 2), ...late, ...open(2, 9)])
    expect(result).toMatchObject({ n: 12, value: 8 / 12 })
    expect(result.hits).toHaveLength(8)
  })

  it('does not yet count whoever wrote within three days and may still get an answer.', () => {
    expect(measured('listening/reply-rate', [...answered(10, 2), ...open(5, 1)])).toMatchObject({ n: 10, value: 1 })
  })

  it('counts neither way what was set aside, what was seen folded, and praise.', () => {
    const aside = row(3).map((at) => inquiry(`a${at}`, 9, { answered: NOW - DAY }))
    const folded = row(3).map((at) => inquiry(`f${at}`, 9, { complete: false }))
    const praise = row(3).map((at) => inquiry(`p${at}`, 9, { need: 'praise' }))
    expect(measured('listening/reply-rate', [...answered(10, 2), ...aside, ...folded, ...praise])).toMatchObject({ n: 10, value: 1 })
  })

  it('takes a flower for no answer to a question.', () => {
    const flowers = row(10).flatMap((at) => [inquiry(`q${at}`, 10), ownReply(`r${at}`, { parent: `q${at}`, text: '🌹', time: NOW - 9 * DAY })])
    expect(measured('listening/reply-rate', flowers)).toMatchObject({ n: 10, value: 0 })
  })

  it('shows no number of the first nine.', () => {
    const result = measured('listening/reply-rate', answered(9, 2))
    expect(result).toMatchObject({ n: 9, minimum: 10 })
    expect(result).not.toHaveProperty('value')
  })

  it('takes the median time to a reply, not the mean, and the middle half as its band.', () => {
    const times = [1, 1, 2, 2, 3, 3, 4, 60]
    const activities = times.flatMap((hours, at) => [inquiry(`q${at}`, 10), ownReply(`r${at}`, { parent: `q${at}`, time: NOW - 10 * DAY + hours * HOUR })])
    const result = measured('listening/first-reply-time', activities)
    expect(result).toMatchObject({ n: 8, value: 2.5 })
    expect(result.band?.map(Math.round)).toEqual([Math.round(pointsOf(3.25, [72, 12, 1], true)), Math.round(pointsOf(1.75, [72, 12, 1], true))])
  })

  it('times only what has exact times on both ends.', () => {
    const vague = row(8).flatMap((at) => [inquiry(`q${at}`, 10, { exactTime: false }), ownReply(`r${at}`, { parent: `q${at}` })])
    const vagueReply = row(8).flatMap((at) => [inquiry(`s${at}`, 10), ownReply(`t${at}`, { parent: `s${at}`, exactTime: false })])
    expect(measured('listening/first-reply-time', [...vague, ...vagueReply]).n).toBe(0)
  })

  it('sets posts against replies to others; going on under an own post is no reply.', () => {
    const posts = row(12).map((at) => ownPost(`p${at}`))
    const thread = row(20).map((at) => ownReply(`t${at}`, { parent: 'p1' }))
    expect(measured('listening/talk-ratio', [...posts, ...thread, ...answered(3, 1)])).toMatchObject({ n: 12, value: 4, points: 50 })
  })

  it('finds openings in questions, in both languages, and none in bait.', () => {
    const texts = [
      'Which of the two ships would you restore first?',
      'کدام کشتی را اول تعمیر کنیم؟',
      'Tag a friend and comment YES below.',
      'The bridge opens on Monday.',
    ]
    const posts = row(12).map((at) => ownPost(`p${at}`, { text: texts[at % 4] as string }))
    const result = measured('listening/openings', posts)
    expect(result).toMatchObject({ n: 12, value: 0.5 })
    expect(result.hits).not.toContain('p2')
  })

  it('does not ask for an opening in a notice of mourning, nor in a language it cannot read.', () => {
    const posts = row(10).map((at) => ownPost(`p${at}`))
    const quiet = ownPost('quiet', { text: 'Our condolences to the families of the victims. The museum is closed tomorrow.' })
    const other = ownPost('other', { text: 'Das Schiff fährt morgen früh um sieben Uhr nach Hamburg zurück.' })
    expect(measured('listening/openings', [...posts, quiet, other]).counted).not.toContain('quiet')
    expect(measured('listening/openings', [...posts, quiet, other]).counted).not.toContain('other')
  })

  it('sees whether a reply goes into it.', () => {
    const texts = ['Yes, the deck is open until nine on Fridays.', 'Thanks 🌹', 'Which ticket did you buy?']
    const replies = row(12).flatMap((at) => [inquiry(`q${at}`, 9), ownReply(`r${at}`, { parent: `q${at}`, text: texts[at % 3] as string })])
    expect(measured('listening/reply-depth', replies)).toMatchObject({ n: 12, value: 8 / 12 })
  })
})

describe('Alignment', () => {
  const goals = [
    { name: 'visits', keywords: ['ticket', 'بلیت'], platforms: ['x'] },
    { name: 'talks', keywords: ['lecture'], platforms: ['bluesky'] },
  ]
  const texts = [
    'Tickets for the night tour are cheaper before noon.',
    'بلیت‌های تور شب امشب ارزان‌تر است.',
    'Thank you for two hundred letters to the old captain.',
    'Ten towers of the world and the year each was built.',
  ]

  it('counts posts for a goal or for the conversation, and lists them.', () => {
    const result = measured(
      'alignment/goal-linked',
      row(12).map((at) => ownPost(`p${at}`, { text: texts[at % 4] as string })),
      { goals },
    )
    expect(result).toMatchObject({ n: 12, value: 0.75 })
    expect(result.hits).not.toContain('p3')
  })

  it('says nothing without goals.', () => {
    expect(
      measured(
        'alignment/goal-linked',
        row(12).map((at) => ownPost(`p${at}`)),
      ).n,
    ).toBe(0)
  })

  it('sees a goal that had no post.', () => {
    const posts = row(12).map((at) => ownPost(`p${at}`, { text: texts[0] as string }))
    expect(measured('alignment/goal-coverage', posts, { goals })).toMatchObject({ n: 12, value: 0.5, points: 50 })
    expect(measured('alignment/goal-coverage', posts, { goals: goals.slice(0, 1) }).n).toBe(0)
  })

  it('sees whether a post stands on a channel of its goal.', () => {
    const posts = row(12).map((at) => ownPost(`p${at}`, { text: texts[0] as string, platform: at < 9 ? 'x' : 'mastodon' }))
    expect(measured('alignment/channel-fit', posts, { goals })).toMatchObject({ n: 12, value: 0.75 })
    expect(measured('alignment/channel-fit', posts, { goals: goals.map((goal) => ({ ...goal, platforms: [] })) }).n).toBe(0)
  })

  it('sees trend posts that serve no goal.', () => {
    const posts = row(12).map((at) => ownPost(`p${at}`, { text: at < 3 ? 'We had to jump on this trend too, everyone is doing it.' : (texts[3] as string) }))
    expect(measured('alignment/off-goal-trends', posts, { goals }).hits).toEqual(['p0', 'p1', 'p2'])
  })
})

describe('Value', () => {
  it('counts posts that sell, and the brand’s own ceiling moves what they are worth.', () => {
    const posts = row(12).map((at) => ownPost(`p${at}`, { text: at % 2 === 0 ? 'Shop now, 30% off, link in bio.' : 'The bridge opens on Monday.' }))
    const usual = measured('value/promo-share', posts)
    expect(usual).toMatchObject({ n: 12, value: 0.5, points: 50 })
    expect(measured('value/promo-share', posts, { promoCeiling: 0.6 }).points).toBeGreaterThan(50)
    expect(measured('value/promo-share', posts, { promoCeiling: 0.1 }).points).toBeLessThan(50)
  })

  it('counts posts of use.', () => {
    const posts = row(12).map((at) => ownPost(`p${at}`, { text: at < 6 ? 'How to oil a wooden deck, step by step.' : 'The bridge opens on Monday.' }))
    expect(measured('value/useful-share', posts).hits).toEqual(['p0', 'p1', 'p10', 'p11', 'p2', 'p3', 'p4', 'p5'].filter((id) => Number(id.slice(1)) < 6))
  })

  it('counts bait, but no call for help.', () => {
    const bait = ['Tag a friend and comment YES below.', 'دوستت رو تگ کن و لایک یادت نره.', 'نیاز فوری به خون O منفی در بیمارستان شهر؛ لطفاً به اشتراک بگذارید.']
    const posts = row(12).map((at) => ownPost(`p${at}`, { text: bait[at % 3] as string }))
    expect(measured('value/bait-share', posts)).toMatchObject({ n: 12, value: 8 / 12 })
  })
})

describe('A sentence', () => {
  it('says a result in both languages, in their own digits.', () => {
    const posts = row(12).map((at) => ownPost(`p${at}`, { text: at < 3 ? 'Which ship would you restore first?' : 'The bridge opens on Monday.' }))
    const result = measured('listening/openings', posts)
    expect(measureSentence(result, 'en')).toBe('3 of 12 posts leave an opening for readers.')
    expect(measureSentence(result, 'fa')).toBe('۳ پست از ۱۲ پست جایی برای حرف مخاطب دارد.')
  })

  it('is silent while there is no number.', () => {
    expect(measureSentence(measured('listening/openings', [ownPost('p')]), 'en')).toBeUndefined()
  })
})
