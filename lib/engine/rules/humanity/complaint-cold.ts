import type { Action, Reading, Rule, RuleDocs, Span, Wording } from '../../model'
import { answers } from '../../reading/answers'
import { deflections, needsPrivacy } from '../../reading/deflection'
import { speaksAsSelf, speaksToReader } from '../../reading/person'
import { said, says } from '../../reading/said'
import { selfTalk, tellingWords } from '../../reading/substance'
import { type Grievance, grievanceOf, tellsPlainly } from '../../reading/trouble'
import { weightOf, wordsOf } from '../../reading/voice'
import { apologises, asksBack, concedes, feelsWith, isWarm, owns } from '../../reading/warmth'
import { merits } from './defensive'
import { halfApologies } from './half-apology'

/** What makes a reply sound as if the trouble had not been read; being moved out of sight is underlined by its own rule. */
const COLD = ['redirect', 'policy-line', 'canned', 'told-to-all'] as const
/** The same where the trouble is beyond doubt; beside a story that may be a kind one, thanks and flowers are in place. */
const TOO_CHEERFUL = ['cheer'] as const
const TOO_CHEERFUL_LISTS = ['sales-cta', 'thanks']
const CHEERFUL = /[😀😃😄😁😍🥰😘😊🙂🎉🔥✨💯🤩😎👍👌🌹🌸💐💖❤💚💙🙏]/u
const LAUGHING = /[😂🤣😆😜😝]|\blol\b|\bhaha|خخخ|هاها|ههه/iu
/** "Yes, we'll call you tomorrow for sure": a promise and nothing else. */
const A_BARE_PROMISE = 7
/** Where the trouble is told without anger, only an empty or a cold reply is remarked on. */
const HARDLY_ANYTHING = 3

const rule: Rule = {
  severity: 'care',
  tier: 'A',
  kinds: ['reply', 'quote'],
  check({ draft, reading, parent }) {
    if (!parent || reading.words.length === 0 || isBanter(parent, reading) || congratulates(reading)) return null
    const grievance = grievanceMet(reading, parent)
    const complains = grievance === 'complaint'
    if (grievance === 'none' || (!complains && parent.asks)) return null
    if (isHeard(reading, parent) || hasOwnRule(reading, parent)) return null
    const moved = deflections(reading).map(({ span }) => span)
    if (moved.length > 0 && (needsPrivacy(reading) || needsPrivacy(parent)) && tellingWords(reading).length > HARDLY_ANYTHING) return null
    const cold = coldSpans(reading, complains || !isAboutIt(reading)).filter((span) => !moved.some(([start, end]) => span[0] < end && span[1] > start))
    const isCold = cold.length > 0 || moved.length > 0
    if (!isCold && (complains ? parent.asks && answers(reading, parent) : isAboutIt(reading))) return null
    return {
      spans: cold,
      evidence: { words: wordsOf(reading, cold, 2) },
      strength: (isCold ? 1 : 0.8) - (complains ? 0 : 0.2),
      actions: [scaffold(draft.text, reading)],
    }
  },
}
export default rule

export const wording: Wording = {
  name: { en: 'Cold answer to a complaint', fa: 'پاسخ سرد به گلایه' },
  source: { en: 'Einwiller & Steilen 2015 (5,023 threads of 34 companies)', fa: 'اینویلر و اشتایلن ۲۰۱۵ (۵۰۲۳ گفت‌وگوی ۳۴ شرکت)' },
  words: {
    en: {
      line: 'This looks like a complaint, and the reply does not take it up yet.',
      evidence: 'The reply names neither the problem nor a next step.',
      reason: 'In a study of 5,023 threads, a concrete step went with satisfied customers; being asked to write elsewhere did not.',
      choice: 'You could name the problem in their words, say who does what, and until when. If it is no complaint, this is moot.',
    },
    fa: {
      line: 'به نظر گلایه می‌آید و پاسخ هنوز به آن نپرداخته است.',
      evidence: 'در پاسخ نه از خودِ مشکل نام برده شده و نه از قدم بعدی.',
      reason: 'در بررسی ۵۰۲۳ گفت‌وگو، کارِ مشخص با رضایت مشتری همراه بود؛ خواستنِ پیامِ دوباره در جای دیگر نه.',
      choice: 'می‌شود مشکل را با واژه‌های خودش نام برد و گفت چه کسی، چه کاری را تا کِی انجام می‌دهد. اگر گلایه نیست، این نکته مطرح نیست.',
    },
  },
}

/** How the message is to be taken in view of the reply: one that excuses itself, or speaks to nobody, takes a plain report for a complaint; so it is one. */
export function grievanceMet(reading: Reading, parent: Reading): Grievance {
  const grievance = grievanceOf(parent)
  if (grievance === 'complaint' || grievance === 'trouble') return grievance
  if (!tellsPlainly(parent) || parent.acts.has('request')) return 'none'
  const speaksToNobody = !speaksAsSelf(reading) && !speaksToReader(reading)
  return says(reading, 'policy-line', 'told-to-all', 'merit') || (grievance === 'faint' && speaksToNobody) ? 'trouble' : 'none'
}

/** Where the trouble is told calmly: says something, and says it as a person or to one, not as a rule or as praise of oneself. */
function isAboutIt(reading: Reading): boolean {
  if (tellingWords(reading).length <= HARDLY_ANYTHING) return false
  return speaksAsSelf(reading) && selfTalk(reading).length === 0
}

/**
 * After a promise that was not kept, one more promise is no sign of having heard; neither is an hour or a button
 * among rules that nobody says.
 */
function isHeard(reading: Reading, parent: Reading): boolean {
  if (!isWarm(reading)) return false
  if (apologises(reading) || owns(reading) || feelsWith(reading)) return true
  if (says(parent, 'broken-promise')) return tellingWords(reading).length > A_BARE_PROMISE
  return speaksAsSelf(reading) || concedes(reading) || asksBack(reading) || !says(reading, ...COLD)
}

const hasOwnRule = (reading: Reading, parent: Reading): boolean =>
  weightOf([...said(reading, 'defensive'), ...said(reading, 'contempt'), ...merits(reading, parent)]) >= 1 ||
  reading.offensive ||
  halfApologies(reading).length > 0

/** Whoever congratulates has read joy, not trouble. */
const congratulates = (reading: Reading): boolean => /\bcongrat|\bwell done\b|تبریک|آفرین|ایول|ماشالا/iu.test(reading.text)

/** Two people joking. */
function isBanter(parent: Reading, reply: Reading): boolean {
  return LAUGHING.test(parent.text) && LAUGHING.test(reply.text)
}

function coldSpans(reading: Reading, withCheer: boolean): readonly Span[] {
  const notions = withCheer ? [...COLD, ...TOO_CHEERFUL] : COLD
  const spans = [...notions.flatMap((notion) => said(reading, notion)), ...(withCheer ? TOO_CHEERFUL_LISTS : []).flatMap((notion) => reading.cues(notion))]
  const cheerful = withCheer ? reading.emoji.filter((span) => CHEERFUL.test(reading.text.slice(...span))) : []
  return [...spans.map(({ span }) => span), ...cheerful].sort((a, b) => a[0] - b[0])
}

/** Blanks to fill, after what is written: the problem, one act, a time. */
function scaffold(text: string, reading: Reading): Action {
  const blanks =
    reading.language === 'en' ? 'Sorry about … . I’m … now and will write here by … .' : 'بابت «…» ببخشید. الان … را پیگیری می‌کنم و تا … همین‌جا می‌نویسم.'
  return { kind: 'insert', at: text.length, text: /\s$/u.test(text) || text === '' ? blanks : ` ${blanks}` }
}

export const docs: RuleDocs = {
  seed: 'See it as more than a task and consider its social and human sides.',
  sees: {
    en: 'A reply to what looks like a complaint with no apology, no understanding, no owning it, nothing done and nothing asked that is needed.',
    fa: 'پاسخ به چیزی که گلایه به نظر می‌رسد، بی عذرخواهی، همدلی، پذیرش، کار مشخص یا پرسشی که لازم باشد.',
  },
  limits: {
    en: 'Whether a message is a complaint is a guess; complaints about third parties can look the same.',
    fa: 'گلایه بودنِ پیام حدس است؛ گلایه از دیگران هم می‌تواند همین شکل را داشته باشد.',
  },
  bad: {
    en: [
      {
        text: 'Cardholders are reminded that clearing times vary by bank.',
        replyingTo: 'My wages went in on the 1st. It is the 9th and the card is still declined.',
      },
      { text: 'Please check our website.', replyingTo: 'Still waiting for my order after 3 weeks. No reply to my emails.' },
      { text: 'Thank you for your feedback! 😊', replyingTo: 'The soup was cold and the waiter was rude. Very disappointed.' },
      { text: 'Contact our support team.', replyingTo: 'Your app crashes every time I open it. Useless.' },
      { text: 'Delivery takes 5 to 7 working days.', replyingTo: 'Ordered two weeks ago and still nothing. This is ridiculous.' },
      { text: 'Noted.', replyingTo: 'My package arrived broken and nobody answers the phone.' },
    ],
    fa: [
      { text: 'مسافران محترم می‌توانند برای ثبت درخواست به سامانهٔ امور مسافرین مراجعه نمایند.', replyingTo: 'چمدونم سه روزه نیومده، لباس عروسی خواهرم توشه' },
      { text: 'از سایت پیگیری کنید.', replyingTo: 'سه هفته‌ست سفارشم نرسیده، جواب هم نمی‌دین.' },
      { text: 'ممنون از پیامتون 🌹', replyingTo: 'کیفیتش افتضاح بود، حیف پولی که دادم.' },
      { text: 'با پشتیبانی تماس بگیرید.', replyingTo: 'برنامه‌تون هر روز هنگ می‌کنه، خسته شدم از دستتون.' },
      { text: 'زمان ارسال ۳ تا ۵ روز کاری است.', replyingTo: 'ده روزه منتظرم و هنوز نرسیده، واقعاً که!' },
      { text: 'روزتون بخیر، مرسی که همراه ما هستید 😍', replyingTo: 'لباسی که فرستادید پاره بود، جواب دایرکت هم نمی‌دید.' },
    ],
  },
  good: {
    en: [
      {
        text: 'Sorry, three weeks is too long. I’m calling the depot and will answer here by 6 pm. Sara',
        replyingTo: 'Still waiting for my order after 3 weeks. No reply to my emails.',
      },
      {
        text: 'That soup was our slip: the kitchen closed the wrong pan. Your next one is on us.',
        replyingTo: 'The soup was cold and the waiter was rude. Very disappointed.',
      },
      { text: 'Which version are you on? The crash on opening is fixed in 4.2.', replyingTo: 'Your app crashes every time I open it. Useless.' },
      { text: 'Next week then, and bring cake 😂', replyingTo: 'You are the worst, I have been waiting for hours 😂😂' },
    ],
    fa: [
      { text: 'حق دارید، سه هفته زیاد است. الان از انبار می‌پرسم و تا ساعت ۶ همین‌جا می‌نویسم. سارا', replyingTo: 'سه هفته‌ست سفارشم نرسیده، جواب هم نمی‌دین.' },
      { text: 'ای وای، این مدل نباید این‌قدر زود خراب شود. عوضش می‌کنیم.', replyingTo: 'کیفیتش افتضاح بود، حیف پولی که دادم.' },
      { text: 'مدل گوشیتون چیه؟ نسخهٔ تازه همین مشکل رو برطرف کرده.', replyingTo: 'برنامه‌تون هر روز هنگ می‌کنه، خسته شدم از دستتون.' },
    ],
  },
}
