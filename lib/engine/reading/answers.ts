import type { Question, Reading, Span } from '../model'
import { deflections } from './deflection'
import { matches, wholeWords } from './matches'
import { says } from './said'
import { echoes, outsideFiller, selfTalk, tellingWords } from './substance'
import { asksBack } from './warmth'

const NUMBER_WORD = wholeWords(
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|hundred|thousand|half|a couple|یک|یه|دو|سه|چهار|پنج|شش|شیش|هفت|هشت|نه|ده|بیست|سی|چهل|پنجاه|شصت|هفتاد|هشتاد|نود|صد|دویست|سیصد|چهارصد|پانصد|هزار|میلیون|نیم',
)
/** No price to give, and why; or that there is none. */
const NO_PRICE = wholeWords(
  "free|no charge|no cost|no fee|nothing|included|depends?(?: on)?|depending|varies|vary|not (?:decided|set|fixed|for sale|available|priced)|isn't (?:for sale|decided|set|fixed)|haven't (?:decided|set|priced)|don't (?:know|have)|same (?:price|as)|sold out|out of stock|discontinued|cheaper|more expensive|pay what you|رایگان~?(?:ه|ست|است)?|مجانی~?(?:ه|ست|است)?|بسته به|بستگی|متغیر~?(?:ه|ست|است)?|هنوز|تمام شد\\p{L}{0,4}|تموم شد\\p{L}{0,4}|ناموجود~?(?:ه|ست|است)?|موجود نیست|موجود نداریم|نداریم|فروشی نیست|همون|همان|تومن|تومان|ریال|نمی~?دونیم|نمی~?دانیم|قیمت نخورده|مشخص نیست|مشخص نشده",
)
const SOME_TIME = wholeWords(
  "today|tonight|tomorrow|yesterday|now|already|open|closed|noon|midnight|morning|afternoon|evening|week|weeks|weekend|month|months|year|spring|summer|autumn|fall|winter|daily|every (?:day|hour|week|month|year|morning|evening|night|other|second|\\p{L}+day)|hours?|minutes?|days?|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|not (?:yet|sure|decided|known|set|fixed)|no (?:date|plans?|more)|don't know|haven't|after|before|until|as soon as we|never|always open|24/7|arrived|نوروز|عید|امروز|امشب|فردا|پس~?فردا|دیروز|الان|همین الان|صبح|ظهر|عصر|شب|هفته|ماه|سال|روز|ساعت|دقیقه|بهار|تابستان|تابستون|پاییز|زمستان|زمستون|شنبه|یک~?شنبه|دو~?شنبه|سه~?شنبه|چهار~?شنبه|پنج~?شنبه|جمعه|هر روز|هر شب|هر هفته|هنوز|مشخص نیست|معلوم نیست|نمی~?دونیم|نمی~?دانیم|نداریم|فروردین|اردیبهشت|خرداد|تیر|مرداد|شهریور|مهر|آبان|آذر|دی|بهمن|اسفند|همیشه بازیم|شبانه~?روزی|تموم شد|تمام شد|فرستادیم|ارسال شد|رسیده|هستیم|نیستیم|باز~?(?:ه|یم|است)|بسته~?(?:ست|ایم|است)|تعطیل~?(?:ه|یم|است|ی)?",
)
const SOME_PLACE = wholeWords(
  "street|st|road|rd|avenue|ave|square|lane|floor|building|mall|station|corner|city|cent(?:re|er)|online|everywhere|nowhere|upstairs|downstairs|entrance|room|hall|next to|opposite|behind|near|in front of|across|north|south|east|west|here|map|at the|in the|on the|in our|from the|under|above|only in|only at|not in|no (?:shop|store|branch)|don't have|خیابان|خیابون|میدان|میدون|کوچه|پلاک|طبقه|بلوار|چهارراه|سه~?راه|بزرگراه|اتوبان|پاساژ|بازار|مترو|ایستگاه|جنب|روبه~?روی|روبروی|کنار|نبش|پشت|نزدیک|بالای|پایین|زیر|داخل|شهر|شهرک|تهران|شیراز|اصفهان|مشهد|تبریز|کرج|قم|رشت|یزد|کرمان|اهواز|آنلاین|اینترنتی|حضوری نداریم|شعبه|نقشه|سالن|ساختمان|ساختمون|مجتمع|مرکز خرید|همین~?جا|نداریم|تو|توی|در",
)
/** Says yes or no, or how far, wherever it stands. */
const YES_OR_NO = wholeWords(
  "yes|please do|go ahead|by all means|why not|ok|okay|no problem|yep|yeah|yup|sure|of course|certainly|absolutely|definitely|indeed|no|nope|nah|not|never|only|unfortunately|sadly|afraid|maybe|probably|possibly|both|either|neither|all of them|isn't|doesn't|don't|won't|can't|cannot|aren't|wasn't|didn't|hasn't|haven't|available|sold out|correct|right|exactly|true|بله|چشم|بلی|آره|اره|بعله|نه|نخیر|خیر|خب نه|نیست|نیستش|نداریم|نداره|ندارد|نمی~?شه|نمی~?شود|نمی~?تونید|نمی~?توانید|نمی~?کنیم|نمی~?فرستیم|نیستیم|البته|متاسفانه|متأسفانه|فعلا|فعلاً|هنوز|فقط|حتما|حتماً|صد در صد|موجوده|موجود است|موجود نیست|ناموجود|تموم شده|تمام شده|درسته|درست است|دقیقا|دقیقاً|ممکنه|شاید|هر دو|هردو|هیچ کدوم|لازم نیست|نیازی نیست|رایگانه|رایگان است",
)
/** The same where it is not said of one's own joy and pride: "it is", «داریم». */
const IT_IS_SO = wholeWords(
  "any|they (?:are|do|can|will)|it (?:is|does|can|will|has)|it's|it'll|they're|you can|you could|we do|we have|we can|we are|we will|we're|we'll|we've|we got|i do|i am|i'm|still|already|possible|هست|هستش|هستن|هستند|داریم|داره|دارد|دارن|می~?شه|می~?شود|می~?تونید|می~?تونین|می~?توانید|می~?کنیم|می~?فرستیم|هستیم|چرا|همه~?ش|همه~?شون|بیارید|بیاید|بزنید|لازمه|لازم است",
)
const ONE_OF_THEM = wholeWords(
  'both|either|neither|none|nothing|all|everything|everyone|anyone|i do|not yet|no idea|a lot|yes|no|هر دو|هردو|هیچ~?کدوم|هیچ~?کدام|همه~?ش|همه~?شون|همه|هیچی|خودم|خودمون|نمی~?دونیم|نمی~?دانیم|بله|نه|آره',
)
/** "Soon" and «به‌زودی» say nothing a calendar could hold. */
const ENOUGH_TOLD = 3

/** Whether `reply` holds what at least one question of `parent` asks for, gives a reason, or goes on with the talk. */
export function answers(reply: Reading, parent: Reading): boolean {
  if (asksBack(reply) || reply.links.length > 0) return true
  const wanted = wantedBy(parent)
  const isFigure = wanted.every((kind) => kind === 'price' || kind === 'place')
  // "It has been sent" tells no price; "I'll ask" goes on with the talk.
  if (isFigure ? matches(reply, WILL_TELL).length > 0 : says(reply, 'concrete-act', 'time-given')) return true
  if (matches(reply, BY_TEXT_MESSAGE).length > 0) return false
  return wanted.some((kind) => ANSWERED[kind](reply, parent))
}

const YES_FIRST = /^[\s"]{0,3}(?:yes|no|nope|yep|yeah|sure|of course|not yet|absolutely|بله|نه|خیر|آره|حتما|البته|چشم|متاسفانه)(?![\p{L}])/iu

const WILL_TELL = wholeWords(
  "(?:i'll|we'll|i will|we will|let me) (?:ask|check|find out|look|measure|work it out|tell you|write|post|send you the|get back to you with)|می~?پرسم|می~?پرسیم|خبر می~?دم|خبر می~?دیم|خبرتون می~?کن\\p{L}+|چک می~?کنم|چک می~?کنیم|حساب می~?کنم|حساب می~?کنیم|تا (?:امشب|فردا|عصر|شب|ظهر|ساعت \\d+)[^.!?\\n]{0,30}(?:می~?نویسم|می~?نویسیم|می~?گیم|می~?گم|اعلام)",
)
/** "Text 5 to 3000": a number to write to is no answer. */
const BY_TEXT_MESSAGE = wholeWords(
  '(?:عدد|کد|کلمه)[^.!?\\n]{0,40}?(?:پیامک|ارسال) (?:کنید|کنین|نمایید|فرمایید)|پیامک (?:کنید|کنین|بزنید|نمایید)|(?:text|sms|send) \\p{L}{0,12} ?\\d* ?to \\d{4,}',
)

type Wanted = Question['asksFor']

/** What the questions of a message ask for; where a question does not show it by its form, by its words. */
export function wantedBy(parent: Reading): readonly Wanted[] {
  const open = parent.questions.filter(({ kind }) => kind === 'open' || kind === 'choice')
  if (open.length === 0) return [byWords(parent, [0, parent.text.length])]
  return open.map(({ asksFor, span }) => (asksFor === 'other' ? byWords(parent, span) : asksFor))
}

const ASKED_BY: readonly (readonly [Wanted, RegExp])[] = [
  ['price', wholeWords('چنده|چند است|چند تومن\\p{L}{0,3}|چند تومان|قیمت\\p{L}{0,5}|هزینه\\p{L}{0,5}|شهریه\\p{L}{0,4}|how much|price|cost|costs|fee')],
  [
    'time',
    wholeWords(
      'کی|از کی|تا کی|چه (?:روزی|ساعتی|تاریخی|زمانی|موقع|وقت)|چند ساعت\\p{L}{0,3}|چند روز\\p{L}{0,3}|ساعت کاری\\p{L}{0,5}|when|what time|how long|how soon',
    ),
  ],
  ['place', wholeWords('کجا|کجاس|کجاست|کجاید|کجایید|آدرس\\p{L}{0,5}|نشانی\\p{L}{0,5}|کدوم شهر|where')],
  ['how', wholeWords('چطور|چطوری|چجوری|چه ?جوری|چگونه|how (?:do|can|to|does|should)')],
]

function byWords(parent: Reading, [from, to]: Span): Wanted {
  return ASKED_BY.find(([, pattern]) => matches(parent, pattern).some(([start, end]) => start >= from && end <= to))?.[0] ?? 'other'
}

const has = (reply: Reading, pattern: RegExp): boolean => outsideFiller(reply, pattern).length > 0

/** So many words that tell something, in sentences that are not about one's own joy and pride. */
function tells(reply: Reading, most = ENOUGH_TOLD): boolean {
  const empty = selfTalk(reply)
  return tellingWords(reply).filter(({ span }) => !empty.some(([start, end]) => span[0] >= start && span[1] <= end)).length >= most
}

/** A pattern outside of filler, in sentences that are not about one's own joy and pride. */
function hasPlainly(reply: Reading, pattern: RegExp): boolean {
  const empty = selfTalk(reply)
  return outsideFiller(reply, pattern).some((span) => !empty.some(([start, end]) => span[0] >= start && span[1] <= end))
}

/** Words of the question taken up, in sentences that are not about one's own joy and pride. */
function takesUp(reply: Reading, parent: Reading): boolean {
  const empty = selfTalk(reply)
  return echoes(reply, parent).some(({ span }) => !empty.some(([start, end]) => span[0] >= start && span[1] <= end))
}

/** "Through the link in our bio" is how, and where; being sent to the phone is not. */
const pointsTheWay = (reply: Reading): boolean => says(reply, 'redirect') && deflections(reply).length === 0

const ANSWERED: Readonly<Record<Question['asksFor'], (reply: Reading, parent: Reading) => boolean>> = {
  price: (reply) => reply.numbers.length > 0 || has(reply, NUMBER_WORD) || has(reply, NO_PRICE) || tells(reply, 12),
  time: (reply) =>
    reply.numbers.length > 0 || reply.dates.length > 0 || (has(reply, SOME_TIME) && tells(reply, 1)) || has(reply, NUMBER_WORD) || tells(reply, 10),
  place: (reply) =>
    reply.numbers.length > 0 ||
    reply.mentions.some(([start]) => start > 0) ||
    pointsTheWay(reply) ||
    (has(reply, SOME_PLACE) && tells(reply, 1)) ||
    tells(reply, 4),
  'yes-no': (reply, parent) =>
    YES_FIRST.test(reply.text) ||
    hasPlainly(reply, YES_OR_NO) ||
    hasPlainly(reply, IT_IS_SO) ||
    tells(reply) ||
    takesUp(reply, parent) ||
    ((reply.numbers.length > 0 || has(reply, NUMBER_WORD)) && tells(reply, 1)),
  how: (reply, parent) => tells(reply, 2) || (tells(reply, 1) && takesUp(reply, parent)) || reply.numbers.length > 0 || pointsTheWay(reply),
  other: (reply, parent) =>
    tells(reply, 2) ||
    reply.numbers.length > 0 ||
    takesUp(reply, parent) ||
    hasPlainly(reply, ONE_OF_THEM) ||
    YES_FIRST.test(reply.text) ||
    hasPlainly(reply, YES_OR_NO) ||
    hasPlainly(reply, IT_IS_SO) ||
    (has(reply, NUMBER_WORD) && tells(reply, 1)),
}
