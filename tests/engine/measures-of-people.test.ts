import { describe, expect, it } from 'vitest'
import type { Activity } from '../../lib/engine/model'
import { DAY, inquiry, measured, NOW, ownPost, ownReply, row } from './weeks'

describe('Humanity', () => {
  const replying = (texts: readonly string[], need: Activity['need'] = 'complaint') =>
    row(12).flatMap((at) => [inquiry(`q${at}`, 9, { need }), ownReply(`r${at}`, { parent: `q${at}`, text: texts[at % texts.length] as string })])

  it('gives a caring reply to a complaint more than a cold one.', () => {
    const caring = measured(
      'humanity/complaint-care',
      replying([
        'Sorry, three weeks is too long. I’m calling the depot now and will write here by six.',
        'حق دارید، سه هفته زیاد است. الان از انبار می‌پرسم و تا ساعت ۶ همین‌جا می‌نویسم.',
      ]),
    )
    const cold = measured('humanity/complaint-care', replying(['Please check our website.', 'از سایت پیگیری کنید.']))
    expect(caring.n).toBe(12)
    expect(caring.value).toBeGreaterThan(0.9)
    expect(cold.value).toBeLessThan(0.2)
  })

  it('looks for care only in replies to complaints.', () => {
    expect(measured('humanity/complaint-care', replying(['Please check our website.'], 'question')).n).toBe(0)
  })

  it('counts ready-made replies; a bare thank-you is none.', () => {
    const result = measured(
      'humanity/canned-share',
      replying([
        'Your feedback is important to us. Thank you for your patience.',
        'همکاران ما در اسرع وقت پیگیری می‌کنند. از شکیبایی شما سپاسگزاریم.',
        'Thanks 🌹',
        'The deck is open until nine on Fridays.',
      ]),
    )
    expect(result).toMatchObject({ n: 12, value: 6 / 12 })
  })

  it('hears a person in a reply, by I or by a name below it.', () => {
    const texts = [
      'I’ll ask the captain today.',
      'الان از انبار می‌پرسم.',
      'The deck opens at nine. – Sara',
      'The company will review the matter.',
      'موضوع توسط این مجموعه بررسی خواهد شد.',
      'The follow-up is on Monday.',
    ]
    const result = measured('humanity/named-human', replying(texts))
    expect(result.hits?.map((id) => Number(id.slice(1)) % 6).sort()).toEqual([0, 0, 1, 1, 2, 2])
  })
})

describe('Evolution', () => {
  it('knows people who come back, once there is enough history.', () => {
    const now = row(20).map((at) => inquiry(`n${at}`, 5, { authorKey: `k${at}` }))
    const before = row(8).map((at) => inquiry(`b${at}`, 60, { authorKey: `k${at}` }))
    expect(measured('evolution/returning-voices', [...before, ...now])).toMatchObject({ n: 20, value: 0.4 })
    expect(measured('evolution/returning-voices', [...before.map((line) => ({ ...line, time: NOW - 40 * DAY })), ...now]).n).toBe(0)
  })

  it('counts a person once, however much they write.', () => {
    const now = [...row(20), ...row(20)].map((at, place) => inquiry(`n${place}`, 5, { authorKey: `k${at}` }))
    expect(measured('evolution/returning-voices', [inquiry('b', 60, { authorKey: 'k1' }), ...now])).toMatchObject({ n: 20, value: 1 / 20 })
  })

  it('tells many forms from one.', () => {
    const forms = [
      'Which ship would you restore first?',
      'Shop now, 30% off, link in bio.',
      'Thank you for two hundred letters.',
      'How to oil a wooden deck, step by step.',
      'The bridge opens on Monday.',
    ]
    const one = measured(
      'evolution/variety',
      row(15).map((at) => ownPost(`p${at}`, { text: forms[4] as string })),
    )
    const many = measured(
      'evolution/variety',
      row(15).map((at) => ownPost(`p${at}`, { text: forms[at % 5] as string })),
    )
    expect(one.value).toBeCloseTo(1)
    expect(one.points).toBe(0)
    expect(many.value).toBeCloseTo(5)
    expect(many.points).toBe(100)
  })

  it('sees posts that take up what people said.', () => {
    const texts = [
      'You asked for a smaller pot, so we made one.',
      'پرسیده بودید شب‌ها هم باز هستیم؛ از فردا تا ده.',
      'The bridge opens on Monday.',
      'In the end nobody asked the captain.',
    ]
    const posts = row(12).map((at) => ownPost(`p${at}`, { text: texts[at % 4] as string }))
    expect(measured('evolution/loop-closed', posts)).toMatchObject({ n: 12, value: 0.5 })
  })
})
