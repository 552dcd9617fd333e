import { matchGoals } from '../../goals'
import type { Reading, Rule, RuleDocs, WantedAct, Wording } from '../../model'
import { requests } from './too-many-asks'

/** Which act a family of requests (see `lexicon/asks`) stands for; families that serve any goal are left out. */
const ACT_OF_FAMILY: Readonly<Record<number, WantedAct>> = { 5: 'join', 6: 'talk', 7: 'buy', 8: 'join', 11: 'visit', 13: 'join', 14: 'learn' }

const rule: Rule = {
  severity: 'note',
  tier: 'D',
  kinds: ['post', 'quote', 'thread part'],
  check({ draft, reading }, { brand }) {
    const matched = matchGoals(reading, brand.goals, draft.platform).filter(({ goal }) => goal.act !== undefined)
    const [only] = matched
    if (!only || matched.length > 1) return null
    const asked = requests(reading).filter(({ weight }) => ACT_OF_FAMILY[weight] !== undefined)
    const [first] = asked
    if (!first || asked.some(({ weight }) => serves(ACT_OF_FAMILY[weight], only.goal.act)) || talks(reading, only.goal.act)) return null
    return { spans: [first.span], evidence: { words: reading.text.slice(...first.span), goal: only.goal.name } }
  },
}
export default rule

export const wording: Wording = {
  name: { en: 'Call and goal differ', fa: 'درخواست و هدف یکی نیستند' },
  source: { en: 'House rule (principle 1)', fa: 'اصل خانه (اصل ۱)' },
  words: {
    en: {
      line: 'The call here is not the one “{goal}” is for.',
      evidence: '“{words}” asks for one thing; for “{goal}” you wanted another.',
      reason: 'Readers mostly do the one thing they are asked.',
      choice: 'You could ask for what the goal is about, or tag another goal.',
    },
    fa: {
      line: 'آنچه اینجا خواسته شده همان نیست که «{goal}» می‌خواهد.',
      evidence: '«{words}» یک کار می‌خواهد و برای «{goal}» کار دیگری نوشته بودید.',
      reason: 'مخاطب معمولاً همان یک کاری را می‌کند که از او خواسته شده است.',
      choice: 'می‌شود همان چیزی را خواست که هدف دربارهٔ آن است، یا هدف دیگری را نشان کرد.',
    },
  },
}

/** Reading on, visiting and joining lie close together; only talk and buying stand apart from the rest. */
function serves(asked: WantedAct | undefined, wanted: WantedAct | undefined): boolean {
  if (asked === wanted) return true
  const near: readonly (WantedAct | undefined)[] = ['learn', 'visit', 'join']
  return near.includes(asked) && (near.includes(wanted) || wanted === 'buy')
}

const talks = (reading: Reading, wanted: WantedAct | undefined): boolean => wanted === 'talk' && reading.asks

const goals = (name: string, keywords: readonly string[], act: WantedAct) => ({ goals: [{ name, keywords, act, platforms: [] }] })

export const docs: RuleDocs = {
  seed: 'Align your tactics in social media with your clients’ goals.',
  sees: { en: 'The request of a post differs from what its goal wants people to do.', fa: 'درخواستِ پست با کاری که هدف می‌خواهد یکی نیست.' },
  limits: { en: 'Only where the goal has an act and the text touches that goal alone.', fa: 'فقط وقتی هدف کاری خواسته و متن تنها به همان هدف مربوط است.' },
  bad: {
    en: [
      { text: 'Our clay workshop room has new light. Order yours from the shelf of last month.', brand: goals('workshops', ['workshop'], 'join') },
      { text: 'Rain gardens hold water for days. Follow us for the next chapter.', brand: goals('rain gardens', ['rain garden'], 'talk') },
    ],
    fa: [
      { text: 'اتاق کارگاه سفال نور تازه‌ای دارد. کاسه‌های ماه پیش را از قفسه بخرید.', brand: goals('کارگاه‌ها', ['کارگاه'], 'join') },
      { text: 'باغچهٔ باران آب را چند روز نگه می‌دارد. برای فصل بعد ما را دنبال کنید.', brand: goals('باغچه‌ها', ['باغچه'], 'talk') },
    ],
  },
  good: {
    en: [
      { text: 'Our clay workshop has two free seats in March. Register by Friday.', brand: goals('workshops', ['workshop'], 'join') },
      { text: 'Rain gardens hold water for days. Which plants did well in yours?', brand: goals('rain gardens', ['rain garden'], 'talk') },
    ],
    fa: [
      { text: 'کارگاه سفال در بهمن دو جای خالی دارد. تا جمعه ثبت‌نام کنید.', brand: goals('کارگاه‌ها', ['کارگاه'], 'join') },
      { text: 'باغچهٔ باران آب را چند روز نگه می‌دارد. در باغچهٔ شما کدام گیاه بهتر ماند؟', brand: goals('باغچه‌ها', ['باغچه'], 'talk') },
    ],
  },
}
