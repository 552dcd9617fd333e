import { matchGoals } from '../../goals'
import type { Rule, RuleDocs, Wording } from '../../model'

const rule: Rule = {
  severity: 'note',
  tier: 'D',
  kinds: ['post', 'quote', 'thread part'],
  check({ draft, reading }, { brand }) {
    if (draft.platform === '') return null
    const matched = matchGoals(reading, brand.goals, draft.platform)
    const [first] = matched
    if (!first || matched.some(({ goal }) => goal.platforms.length === 0 || lists(goal.platforms, draft.platform))) return null
    const separator = reading.language === 'fa' ? '، ' : ', '
    return { spans: first.spans.slice(0, 3), evidence: { goal: first.goal.name, planned: first.goal.platforms.join(separator), here: draft.platform } }
  },
}
export default rule

export const wording: Wording = {
  name: { en: 'Another channel was planned', fa: 'کانالی جز آنچه نوشته‌اید' },
  source: { en: 'House rule (principle 1): decide your platforms by your customers’ goals', fa: 'اصل خانه (اصل ۱): شبکه را بر پایهٔ هدف مشتری انتخاب کنید' },
  words: {
    en: {
      line: 'For “{goal}” you listed {planned}; this is {here}.',
      evidence: 'The text speaks of “{goal}”, whose channels are {planned}.',
      reason: 'You chose the channels by where people who care about it are.',
      choice: 'You could post it there too, add this channel to the goal, or treat this as a trial. Being on several networks at once is a normal answer.',
    },
    fa: {
      line: 'برای «{goal}» {planned} را نوشته بودید؛ اینجا {here} است.',
      evidence: 'متن از «{goal}» می‌گوید که کانال‌هایش {planned} است.',
      reason: 'این کانال‌ها را بر پایهٔ جایی که مخاطبانِ آن هدف هستند برگزیده‌اید.',
      choice: 'می‌شود آنجا هم منتشر کرد، این کانال را به هدف افزود، یا این بار را آزمایشی دید. بودن در چند شبکه هم‌زمان هم طبیعی است.',
    },
  },
}

const lists = (platforms: readonly string[], platform: string): boolean => platforms.some((known) => known.toLowerCase() === platform.toLowerCase())

const hiring = (name: string, keywords: readonly string[]) => ({ goals: [{ name, keywords, platforms: ['linkedin', 'telegram'] }] })

export const docs: RuleDocs = {
  seed: 'Decide your platforms and tactics on the basis of what your customers like according to their goals.',
  sees: { en: 'A post that serves a goal on a channel that the goal does not list.', fa: 'پستی برای یک هدف در کانالی که جزو کانال‌های آن هدف نیست.' },
  limits: { en: 'It compares names of platforms only.', fa: 'فقط نام شبکه‌ها را با هم می‌سنجد.' },
  bad: {
    en: [
      { text: 'We are hiring two nurses for the night shift in Shiraz.', platform: 'instagram', brand: hiring('hiring', ['hire', 'hiring', 'job']) },
      { text: 'Three jobs in our kitchen, part time, from March.', platform: 'x', brand: hiring('hiring', ['hire', 'hiring', 'job']) },
    ],
    fa: [
      { text: 'برای شیفت شب در شیراز دو پرستار استخدام می‌کنیم.', platform: 'instagram', brand: hiring('جذب نیرو', ['استخدام', 'همکار']) },
      { text: 'سه فرصت استخدام در آشپزخانهٔ ما، نیمه‌وقت، از بهمن.', platform: 'x', brand: hiring('جذب نیرو', ['استخدام', 'همکار']) },
    ],
  },
  good: {
    en: [
      { text: 'We are hiring two nurses for the night shift in Shiraz.', platform: 'linkedin', brand: hiring('hiring', ['hire', 'hiring', 'job']) },
      { text: 'We are hiring two nurses for the night shift in Shiraz.', brand: hiring('hiring', ['hire', 'hiring', 'job']) },
    ],
    fa: [
      { text: 'برای شیفت شب در شیراز دو پرستار استخدام می‌کنیم.', platform: 'telegram', brand: hiring('جذب نیرو', ['استخدام', 'همکار']) },
      { text: 'برای شیفت شب در شیراز دو پرستار استخدام می‌کنیم.', brand: hiring('جذب نیرو', ['استخدام', 'همکار']) },
    ],
  },
}
