import type { CueHit, Reading, Rule, RuleDocs, Span, Wording } from '../../model'
import { answers } from '../../reading/answers'
import { matches, wholeWords } from '../../reading/matches'
import { ownSaid, said } from '../../reading/said'
import { isTroubled } from '../../reading/trouble'
import { ownHits, weightOf, wordsOf } from '../../reading/voice'
import { apologises, feelsWith, isWarm, owns } from '../../reading/warmth'

const ENOUGH = 1
/** In a post there is nobody it must be meant for, so it takes more. */
const ENOUGH_IN_POST = 1.5
/** Whoever is sorry or owns it does not sneer: "sorry for your loss", «به سلامت برسید خانه». */
const ENOUGH_WHEN_WARM = 2

const rule: Rule = {
  severity: 'care',
  tier: 'B',
  kinds: ['post', 'reply', 'quote', 'thread part'],
  check({ draft, reading, parent }) {
    if (parent && isBanter(reading, parent)) return null
    // In a reply a jest about a group may be meant for the one who asked.
    const belittling = ownSaid(reading, 'belittling').filter(({ weight }) => draft.kind !== 'reply' || weight >= ENOUGH_IN_POST)
    // "To the person who left the flowers: thank you."
    const contempt = reading.cues('thanks').length > 0 ? [] : [...said(reading, 'contempt'), ...belittling]
    const rude = reading.offensive
      ? ownHits(reading, 'offence').filter(({ weight, cue, span }) => weight > 0 && !HARMLESS_TOO.test(cue) && !isTwoWords(reading, span))
      : []
    const isPost = draft.kind === 'post' || draft.kind === 'thread part'
    const enough = apologises(reading) || owns(reading) || feelsWith(reading) ? ENOUGH_WHEN_WARM : isPost ? ENOUGH_IN_POST : ENOUGH
    const smirk = parent && !LAUGHING.test(parent.text) && SMIRK.test(reading.text) ? SMIRKING : 0
    if (weightOf(contempt) + smirk < enough && !isRude(reading, rude) && !(smirk > 0 && parent && leavesInTheLurch(reading, parent))) return null
    const spans = [...contempt, ...rude].map(({ span }) => span).sort((a, b) => a[0] - b[0])
    return { spans, evidence: { words: spans.length > 0 ? wordsOf(reading, spans, 2) : '…' } }
  },
}
export default rule

export const wording: Wording = {
  name: { en: 'Looks down on the reader', fa: 'لحن تحقیرآمیز' },
  source: {
    en: 'Katsaros et al. 2022 (prompts on Twitter): of those asked, 22% revised and 9% cancelled',
    fa: 'کاتساروس و همکاران ۲۰۲۲ (یادآوری توییتر): از هر صد نفر ۲۲ نفر متن را عوض کردند و ۹ نفر منصرف شدند',
  },
  words: {
    en: {
      line: 'Part of this may land as an insult.',
      evidence: '“{words}” can read as contempt.',
      reason:
        'A sharp line is quoted and passed on without what came before it. Of people asked to look again on Twitter, about one in three changed or dropped it.',
      choice: 'You could keep the fact and leave the edge out, or wait an hour. If you are quoting somebody, quotation marks make that clear.',
    },
    fa: {
      line: 'بخشی از این متن شاید توهین‌آمیز خوانده شود.',
      evidence: '«{words}» ممکن است تحقیرآمیز به نظر برسد.',
      reason: 'جملهٔ تند بدون آنچه پیش از آن آمده دست‌به‌دست می‌شود. در توییتر از هر سه نفری که نگاه دوباره‌ای کردند، حدود یک نفر متن را عوض کرد یا کنار گذاشت.',
      choice: 'می‌شود اصل حرف را نگه داشت و تندی را برداشت، یا ساعتی صبر کرد. اگر نقل‌قول است، گیومه آن را روشن می‌کند.',
    },
  },
}

const SMIRK = /[😏🙄🤡🙃😒💅🥱🤦]/u
const SMIRKING = 0.5

/** A smirk where somebody asked or is in trouble and gets nothing for it. */
function leavesInTheLurch(reading: Reading, parent: Reading): boolean {
  return isTroubled(parent) ? !isWarm(reading) : parent.asks && !answers(reading, parent)
}

/** «پهن کنید روی زمین», «قلمش ضعیفه», "a guinea pig": everyday words as well. */
const HARMLESS_TOO = /^(?:لعنتی|پهن|شکر اضافه|ضعیفه|ارزشی|به درک|بیکار|حیوونا?|زباله|نشخوار|نفهم|pigs?|cock|dick)$/u
/** «گلدان‌های بی‌آب رو»: the object marker behind another word. */
const isTwoWords = (reading: Reading, [start, end]: Span): boolean => /آب\s+رو$/u.test(reading.text.slice(start, end))
const LAUGHING = /[😂🤣😆😜😝😅]|\blol\b|\bhaha|خخخ|هاها|ههه/iu
const FOND = wholeWords('love you|miss you|love u|mate|my friend|\\p{l}* xx|دوستت دارم|عاشقتم|رفیق|داداش|عزیزم|فدات\\p{l}{0,3}|قربونت')

/** Friends who tease each other: one laughs or is fond, and it was the other who began. */
function isBanter(reading: Reading, parent: Reading): boolean {
  const teased = LAUGHING.test(parent.text) || parent.offensive || TEASE.test(parent.text)
  return teased && (LAUGHING.test(reading.text) || matches(reading, FOND).length > 0)
}

const TEASE = /\b(?:muppet|numpty|donut|doofus|dork|nerd|goose|clown|silly|dummy|loser|genius|legend|you absolute)\b|خنگول|دیوونه|خره|بی ?معرفت|نامرد/iu

/** Rude in the writer's own voice: quoted or disowned insults are somebody else's. */
function isRude(reading: Reading, own: readonly CueHit[]): boolean {
  if (!reading.offensive) return false
  return own.length > 0
}

export const docs: RuleDocs = {
  seed: 'Consider the social and human sides of what you publish.',
  sees: { en: 'Insults, and phrases that look down on the reader (“if you can read”).', fa: 'توهین، و عبارت‌هایی که مخاطب را تحقیر می‌کنند («سواد دارید؟»).' },
  limits: { en: 'Irony among people who know each other looks the same.', fa: 'کنایهٔ میان آشناها هم همین شکل را دارد.' },
  bad: {
    en: [
      {
        text: 'It is under Settings, in letters a foot high. No degree needed: it doesn’t take a genius to scroll.',
        replyingTo: 'I cannot find where to change my address.',
      },
      { text: 'If you can read, the price is right there.', replyingTo: 'How much is it?' },
      { text: 'Google it.', replyingTo: 'Where can I find your shop?' },
      { text: 'Learn to read before you comment.', replyingTo: 'So the offer is over already?' },
      { text: 'If you can’t afford it, shop elsewhere.', replyingTo: 'Why did the price double? Ridiculous.' },
    ],
    fa: [
      { text: 'دکمه‌اش همان بالاست؛ دیدنش نبوغ خاصی نمی‌خواهد.', replyingTo: 'هرچی می‌گردم جای تغییر آدرس رو پیدا نمی‌کنم' },
      { text: 'سواد داری؟ قیمت زیر عکس هست.', replyingTo: 'قیمتش چنده؟' },
      { text: 'حوصله ندارید نخرید.', replyingTo: 'چرا این‌قدر طول می‌کشه؟' },
      { text: 'به شما چه ربطی داره؟', replyingTo: 'چرا شعبهٔ شیراز بسته شد؟' },
      { text: 'همینه که هست، خوشتون نمیاد آنفالو کنید.', replyingTo: 'کیفیت کارهاتون اومده پایین.' },
    ],
  },
  good: {
    en: [
      { text: 'I’m so sorry for your loss, Mrs Adeyemi. All letters in his name stop today.', replyingTo: 'You wrote to my late husband again.' },
      { text: 'It’s 40 dollars; the tag in the photo is hard to see.', replyingTo: 'How much is it?' },
      { text: 'We remove comments that call people “idiots”. Everything else stays.' },
      { text: 'Learn to read music in ten lessons. The first one is on Tuesday at 18:00.' },
    ],
    fa: [
      {
        text: 'تغییرش سخت نیست: تنظیمات، بعد «نشانی»، بعد مداد کنارش. اگر پیدا نشد همین‌جا بنویسید تا با هم ببینیم.',
        replyingTo: 'هرچی می‌گردم جای تغییر آدرس رو پیدا نمی‌کنم',
      },
      { text: 'دویست هزار تومان؛ زیر عکس ریز افتاده، حق دارید ندیده باشید.', replyingTo: 'قیمتش چنده؟' },
      { text: 'کامنت‌هایی مثل «بی‌سواد» را پاک می‌کنیم؛ باقی نظرها می‌ماند.' },
      { text: 'اگر حوصله ندارید همه را بخوانید، خلاصه در سه خطِ اول آمده است.' },
    ],
  },
}
