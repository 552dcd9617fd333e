import type { Reading, Rule, RuleDocs, Span, Wording } from '../../model'
import { doesSomething } from '../../reading/doing'
import { facts } from '../../reading/facts'
import { ownSaid, says } from '../../reading/said'
import { wordsOf } from '../../reading/voice'

/** So large a part of the words names nothing that can be pointed at. */
const SHARE = 0.5
const FEWEST = 3
/** One good morning is a greeting. */
const FEWEST_WISHES = 2
/** Beside wishes so few other words tell nothing either. */
const FEW = 4
const LONGEST = 80
/** A greeting on a feast is said for its own sake. */
const FEAST =
  /\b(?:christmas|easter|eid|nowruz|norouz|new year|ramadan|diwali|hanukkah|thanksgiving|birthday|anniversary|yalda|congratulations|congrats)\b|مبارک|تبریک|خجسته|فرخنده|عید|نوروز|یلدا|رمضان|سال نو|تولد/iu

const rule: Rule = {
  severity: 'note',
  tier: 'D',
  kinds: ['post', 'quote'],
  check({ draft, reading }) {
    if ((draft.mediaWithoutAlt ?? 0) > 0 || reading.words.length > LONGEST) return null
    if (reading.asks || says(reading, 'mourning') || (reading.cues('thanks').length > 0 && !says(reading, 'pleasantry')) || reading.cues('apology').length > 0)
      return null
    const empty = emptyWords(reading)
    if (empty.length === 0 || facts(reading) > 0 || FEAST.test(reading.text)) return null
    return { spans: empty, evidence: { words: wordsOf(reading, empty, 2) } }
  },
}
export default rule

export const wording: Wording = {
  name: { en: 'Nothing said yet', fa: 'هنوز حرفی نیست' },
  source: { en: 'House rule (principle 1)', fa: 'اصل خانه (اصل ۱)' },
  words: {
    en: {
      line: 'A reader takes nothing away from this yet.',
      evidence: 'No name, number, day or place stands in it; “{words}” would fit under any post.',
      reason: 'A goal is served by what people come to know, feel or do; fine words alone are read past.',
      choice: 'You could add one thing that is true of today only: who, what, when, or a question. As a greeting among regulars it is fine as it is.',
    },
    fa: {
      line: 'مخاطب از این متن هنوز چیزی با خود نمی‌برد.',
      evidence: 'در متن نام، عدد، روز یا جایی نیست؛ «{words}» زیر هر پستی می‌نشیند.',
      reason: 'هدف با چیزی پیش می‌رود که مخاطب بداند، حس کند یا انجام دهد؛ از کنار حرف‌های کلی زود می‌گذرند.',
      choice: 'می‌شود یک چیز را که فقط مال همین امروز است اضافه کرد: نامی، اتفاقی، روزی یا پرسشی. اگر فقط سلامی به همراهان است، همین هم خوب است.',
    },
  },
}

const within = ([from, to]: Span, outers: readonly Span[]): boolean => outers.some(([start, end]) => from >= start && to <= end)

/** The lofty words and pleasantries of a text that is made of them; none where it says more. */
function emptyWords(reading: Reading): readonly Span[] {
  const grammar = ['small-words', 'mass-address', 'greeting'].flatMap((notion) => reading.cues(notion)).map(({ span }) => span)
  const telling = reading.words.filter(({ span, norm }) => norm.length > 1 && !within(span, grammar))
  const lofty = [...ownSaid(reading, 'pleasantry'), ...reading.cues('lofty-words')].map(({ span }) => span)
  const empty = telling.filter(({ span }) => within(span, lofty))
  const rest = telling.length - empty.length
  const greets = ownSaid(reading, 'pleasantry').length >= FEWEST_WISHES && rest <= FEW && !doesSomething(reading)
  if (!greets && (empty.length < FEWEST || empty.length < telling.length * SHARE)) return []
  return lofty.filter((span, at) => !within(span, lofty.slice(0, at))).sort((a, b) => a[0] - b[0])
}

export const docs: RuleDocs = {
  seed: 'Align your tactics with your clients’ goals.',
  sees: {
    en: 'A text of good wishes and lofty words without a single name, number, day, place or question.',
    fa: 'متنی از آرزوی خوب و واژه‌های کلی، بدون حتی یک نام، عدد، روز، جا یا پرسش.',
  },
  limits: { en: 'A picture may say it all. Greetings on feasts are left alone.', fa: 'شاید تصویر همه‌چیز را بگوید. تبریکِ مناسبت‌ها کنار گذاشته می‌شود.' },
  bad: {
    en: [
      { text: 'Good morning everyone! A new week, a new beginning. Keep smiling and stay positive ✨' },
      { text: 'Every journey begins with a dream, and every dream grows when hearts and minds meet. Together we shape the future.' },
    ],
    fa: [
      { text: 'صبحتون پر از انرژی مثبت 🌿 امیدواریم روز خوبی داشته باشید.' },
      { text: 'زندگی مسیر ساختن است و هر گام، آغازی تازه برای فردایی روشن. ما همیشه کنار شما می‌مانیم.' },
    ],
  },
  good: {
    en: [
      { text: 'Good morning everyone! The lift at the north entrance works again, so the long way round is over.' },
      { text: 'Happy Monday! Which of these two covers would you pick up first?' },
      { text: 'Fog over the harbour, gulls on the roof, and the baker is singing again.' },
    ],
    fa: [
      { text: 'صبح بخیر! آسانسور درِ شمالی درست شد و دیگر لازم نیست دور بزنید.' },
      { text: 'نوروزتان مبارک؛ دلتان شاد و لبتان خندان.' },
      { text: 'مه تا دم اسکله آمده و قایق‌ها هنوز خوابند.' },
    ],
  },
}
