import type { Reading, Rule, RuleDocs, Span, Wording } from '../../model'
import { outsideNames } from '../../reading/quiet'
import { ownSaid, said, says } from '../../reading/said'
import { isAsked, ownHits, wordsOf } from '../../reading/voice'

/** Beside danger these are help, not selling: «با ۱۱۲ تماس بگیرید», "click here for the shelters". */
const NO_SALE = /تماس|کلیک|ثبت ?نام|مراجعه|click|register|sign ?up|call|visit|^book/u
const PARTY = /[🎉🎊🥳😍🤩🔥💃🕺🎁🛍😂🤣💥🚀]/u
const rule: Rule = {
  severity: 'care',
  tier: 'C',
  kinds: ['post', 'reply', 'quote', 'thread part'],
  speaksInQuiet: true,
  check({ reading, parent }) {
    if (!isGrave(reading) && !(parent && isGrave(parent))) return null
    if (says(reading, 'held-back')) return null
    const spans = clashing(reading)
    if (spans.length === 0) return null
    return { spans, evidence: { words: wordsOf(reading, spans, 2) } }
  },
}
export default rule

export const wording: Wording = {
  name: { en: 'Loss and selling in one text', fa: 'سوگ و فروش در یک متن' },
  source: {
    en: 'Coombs 2007 (crisis communication): care for those affected comes before reputation',
    fa: 'کومبز ۲۰۰۷ (ارتباطات بحران): اول آدم‌های آسیب‌دیده، بعد آبرو',
  },
  words: {
    en: {
      line: 'This draft speaks of a loss and carries an offer or cheer as well.',
      evidence: '“{words}” stands beside words of loss or danger.',
      reason: 'Readers in grief or danger look for care and for what to do; an offer beside it is what they remember.',
      choice: 'You could publish the two apart, or leave the offer for another day. If the offer is the help itself, this is moot.',
    },
    fa: {
      line: 'در این متن هم از سوگ یا خطر گفته شده و هم از فروش یا شادی.',
      evidence: '«{words}» کنار واژه‌های سوگ یا خطر آمده است.',
      reason: 'مخاطبِ سوگوار یا نگران دنبال همدلی و راه چاره است و همان تبلیغِ کنارش در یادش می‌ماند.',
      choice: 'شاید بهتر باشد این دو جدا منتشر شوند، یا پیشنهاد فروش به روز دیگری بماند. اگر خودِ پیشنهاد کمک است، این نکته مطرح نیست.',
    },
  },
}

/** Flowers and hearts of mourning say it where no word does. */
const MOURNING_FACE = /[🖤🕊🕯🥀]/u

function isGrave(reading: Reading): boolean {
  if (reading.quiet === 'mourning' || reading.quiet === 'crisis' || outsideNames(reading, said(reading, 'mourning')).length > 0) return true
  return MOURNING_FACE.test(reading.text) && says(reading, 'memory')
}

function clashing(reading: Reading): readonly Span[] {
  const sales = [...ownHits(reading, 'sales-cta'), ...['offer', 'buying', 'click-begging', 'commerce'].flatMap((notion) => ownSaid(reading, notion))]
    .filter(({ cue, span }) => !NO_SALE.test(cue) && !isAsked(reading, span))
    .map(({ span }) => span)
  const party = reading.emoji.filter((span) => PARTY.test(reading.text.slice(...span)))
  return [...sales, ...party].sort((a, b) => a[0] - b[0])
}

export const docs: RuleDocs = {
  seed: 'Consider the social and human sides of what you publish.',
  sees: {
    en: 'Words of mourning or crisis together with an offer, a code, bait or party emoji.',
    fa: 'واژه‌های سوگ یا بحران در کنار فروش، کد تخفیف، درخواست لایک یا شکلک جشن.',
  },
  limits: {
    en: 'It never says whether to post about an event. Streets and squares named after people are not meant.',
    fa: 'هرگز نمی‌گوید دربارهٔ رویدادی بنویسید یا نه. خیابان و میدانی که نام کسی را دارد منظور نیست.',
  },
  bad: {
    en: [
      { text: 'Our condolences to the families of the victims. Use code SALE20 for 20% off today.' },
      { text: 'Rest in peace to the victims of the earthquake. Shop now and get free shipping.' },
      { text: 'Heartbroken about the flood victims. Like and share 🎉' },
    ],
    fa: [
      { text: 'تسلیت به خانوادهٔ جان‌باختگان. کد تخفیف ۲۰٪ تا امشب فعال است.' },
      { text: 'درگذشت هنرمند محبوب را تسلیت می‌گوییم. فروش ویژهٔ ما شروع شد، همین حالا سفارش دهید.' },
      { text: 'با خانواده‌های جان‌باختگان زلزله همدردیم 🎉 سفارش بدید تا ارسال رایگان باشد.' },
    ],
  },
  good: {
    en: [
      { text: 'Our condolences to the families of the victims. The office is closed tomorrow.' },
      { text: 'After the earthquake we have postponed our spring sale. The hotline for those affected is open all night.' },
    ],
    fa: [
      { text: 'درگذشت استاد را به خانواده و دوستانش تسلیت می‌گوییم. فردا تعطیل هستیم.' },
      { text: 'شعبهٔ تازهٔ ما در خیابان شهید بهشتی، روبه‌روی میدان شهدا، از شنبه باز است.' },
    ],
  },
}
