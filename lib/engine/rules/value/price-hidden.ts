import type { Reading, Rule, RuleDocs, Span, Wording } from '../../model'
import { matches, wholeWords } from '../../reading/matches'
import { isAsked, isDisowned, isQuoted } from '../../reading/voice'

const GAP = '[^.!?\\n"]{0,40}?'
const PRICE = 'مبلغ|مبلغش|مبلغ~ها|مبلغ~شون|بهاش|بهای آن|قیمت|قیمتا|قیمت~ها|قیمت~هاش|قیمتش|قیمت~ش|قیمت~شون|هزینه|هزینه~ها|نرخ|تعرفه'
const PRIVATELY =
  'دایرکت|دایرکتی|دایرکتمون|پی~وی|پیام خصوصی|خصوصی پیام|به~صورت خصوصی|(?:بیا|بیاید|بیایید|بیاین|تو|توی|در) ?خصوصی|خصوصی بپرس\\p{l}{0,4}|واتس~اپ|واتساپ|تماس بگیرید|تماس بگیرین|پیام بدید|پیام بدین|پیام بده|پیام بدهید|پیام دهید|پیام بفرستید|پیام بذارید|پیام بزنید|پیام بزنین|بپرسید ازمون|از ما بپرسید|زنگ بزنید|زنگ بزنین|تماس حاصل فرمایید|تماس حاصل نمایید'
const HIDDEN = [
  wholeWords(`(?:${PRICE})${GAP}(?<![\\p{l}])(?:${PRIVATELY})`),
  wholeWords(`(?:${PRICE})${GAP}(?:dms?|direct)`),
  wholeWords(`prices?${GAP}(?<![\\p{l}])(?:${PRIVATELY})`),
  wholeWords(`(?:${PRIVATELY})${GAP}(?<![\\p{l}])(?:${PRICE})`),
  wholeWords(
    '(?:dms?|pm|inbox|message|text|whatsapp|call|contact|e?mail|ask)(?: us| me| our team)?(?: directly| privately| today| now)? (?:for|about|to (?:get|ask|know|learn|hear|find out)(?: about)?) (?:the |our |more |full )?(?:price|prices|pricing|cost|costs|rates|price list|quote)',
  ),
  wholeWords(
    '(?:price|prices|pricing|cost|rates)(?: list| details| info)?(?: is| are)?(?: available| shared| sent)?[ :]{1,3}(?:in|via|by|on|through)? ?(?:dms?|pm|inbox|private message|request|whatsapp|message|direct message)(?: only)?',
  ),
  wholeWords(`(?:${PRICE}) ?\\? ?[^.!?\\n"]{0,15}(?:دایرکت|پی~وی|واتساپ|پیام)`),
  wholeWords('(?:price|prices|pricing|cost) ?\\? ?[^.!?\\n"]{0,25}(?:dms?|inbox|pm|message|whatsapp|slide in|ask|text|write|just say hi)'),
  wholeWords('(?:price|prices|pricing|rates)(?: is| are)?(?: available| given)? (?:up)?on request'),
  wholeWords(
    `(?:what|how much) (?:it|they|this|these|one|everything) costs?${GAP}(?<![\\p{l}])(?:dms?|inbox|pm|message|messages|whatsapp|private|privately|get in touch|ask us|write to us|call us)`,
  ),
  wholeWords(
    `(?:dms?|inbox|pm|message|messages|whatsapp|privately|get in touch|ask us|write to us|drop us a line|call us)${GAP}(?<![\\p{l}])(?:what|how much) (?:it|they|this|these|one|everything) costs?`,
  ),
  wholeWords(
    '(?:the )?(?:price|cost|pricing)\\?? (?:is |stays |comes )?(?:a surprise|a secret|between us|only for|for those who|if you (?:message|write|dm|ask|call))',
  ),
  wholeWords(
    '(?:for|to know|to get)(?: the| our| full)? (?:price|prices|pricing|rates|cost|costs)(?: details| info| list)?(?: and (?:orders?|details|info|availability|booking))?,? (?:please )?(?:dm|pm|inbox|message|whatsapp|call|contact|text)',
  ),
]
/** Made to measure: there is no one price to give. */
const BESPOKE = wholeWords(
  'custom|bespoke|tailored|tailor made|made to measure|depends? on|depending on|quote|per project|سفارشی~?(?:سازی)?|بسته به|متناسب با|بر~اساس|بنا به|طرح دلخواه|اندازه دلخواه|نقشه|متراژ|پروژه',
)
const FREE = wholeWords('free|no charge|رایگان|مجانی')
const NOT_SO = wholeWords("ن~?می~?\\p{l}{2,8}|نیست|نداریم|ندارد|نداره|ننویسید|ننویسیم|نکنید|نپرسید|without|no|not|never|don't|won't|isn't")

const rule: Rule = {
  severity: 'nudge',
  tier: 'D',
  kinds: ['post', 'quote', 'thread part'],
  check({ reading }) {
    const span = hiddenPrice(reading)
    if (!span || reading.prices.length > 0) return null
    if (matches(reading, BESPOKE).length > 0 || matches(reading, FREE).length > 0) return null
    return { spans: [span], evidence: { words: reading.text.slice(...span) } }
  },
}
export default rule

export const wording: Wording = {
  name: { en: 'Hidden price', fa: 'قیمت در دایرکت' },
  source: { en: 'House rule (principle 2)', fa: 'اصل خانه (اصل ۲)' },
  words: {
    en: {
      line: 'Readers have to write privately to learn the price.',
      evidence: '“{words}” keeps the price out of the post.',
      reason: 'In a reader’s place the price is often the first thing to know; asking for it in private is one more hurdle.',
      choice: 'A price, or a range such as “from 250”, could stand here. Where each order is made to measure, saying what it depends on is enough.',
    },
    fa: {
      line: 'قیمت در خودِ پست نیست و مخاطب ناچار است جداگانه بپرسد.',
      evidence: '«{words}» قیمت را بیرون از پست نگه می‌دارد.',
      reason: 'برای بسیاری از مخاطبان، قیمت نخستین چیزی است که می‌خواهند بدانند؛ پرسیدنِ خصوصی یک مانع دیگر است.',
      choice: 'می‌شود قیمت یا بازه‌ای مثل «از ۲۵۰ هزار تومان» را همین‌جا نوشت. اگر کار سفارشی است، گفتنِ این‌که قیمت به چه چیزی وابسته است کافی است.',
    },
  },
}

function hiddenPrice(reading: Reading): Span | undefined {
  const denials = matches(reading, NOT_SO)
  return HIDDEN.flatMap((pattern) => matches(reading, pattern)).find((span) => {
    if (isQuoted(reading, span) || isDisowned(reading, span) || isAsked(reading, span)) return false
    return !denials.some(([start]) => start >= span[0] - 30 && start <= span[1] + 25)
  })
}

export const docs: RuleDocs = {
  seed: 'Before publishing, put yourself in your customers’ place.',
  sees: {
    en: 'A post that sends readers to private messages for the price and gives none.',
    fa: 'پستی که برای قیمت به دایرکت یا تماس ارجاع می‌دهد و خودش قیمتی نمی‌گوید.',
  },
  limits: { en: 'A price in the picture is not seen.', fa: 'قیمتی که در تصویر آمده دیده نمی‌شود.' },
  bad: {
    en: [
      { text: 'New ceramic mugs are here. DM for price.' },
      { text: 'Handmade rugs in four colours. Prices via DM only.' },
      { text: 'Message us for pricing on our new desks.' },
    ],
    fa: [
      { text: 'ماگ‌های سرامیکی تازه رسید. قیمت دایرکت.' },
      { text: 'برای اطلاع از قیمت دایرکت پیام بدید.' },
      { text: 'جنس: نخ پنبه. استعلام قیمت در واتساپ.' },
    ],
  },
  good: {
    en: [
      { text: 'Mugs from $12; custom sizes by DM.' },
      { text: 'Every price is on the site, no DM needed.' },
      { text: 'The price of tomatoes has doubled since spring. Here is what we changed on the menu.' },
    ],
    fa: [
      { text: 'از ۲۵۰ هزار تومان؛ سایز سفارشی دایرکت.' },
      { text: 'قیمت همهٔ کارها زیر عکس هست؛ برای دانستنش دایرکت لازم نیست.' },
      { text: 'قیمت گوجه از بهار تا حالا دو برابر شده؛ این هم تغییری که در منو دادیم.' },
    ],
  },
}
