import type { Reading, Word } from '../model'
import { verbForm } from './verb-form-fa'
import { verbSpeech } from './verbs-fa'

/** At most so many of one feature count. */
const ENOUGH = 2

/**
 * Features of Persian text that tell speech from writing: feature → how often, at most two. Names are those of the learned
 * table: a pair such as «میگه» / «می‌گوید» makes two features.
 */
export function formalityFeatures(reading: Reading): ReadonlyMap<string, number> {
  const features = new Map<string, number>()
  const { words } = reading
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Word
    if (word.script !== 'fa') continue
    count(features, ofWord(word.norm))
    count(features, ofVerb(words, at))
    count(features, ofEnding(word.norm))
    if (isJoinedMi(word)) count(features, 'می joined to its verb')
  }
  for (const {
    words: [, end],
  } of reading.sentences)
    count(features, ofSentenceEnd(words[end - 1]?.norm ?? ''))
  if (/(\p{L})\1\1/u.test(reading.text)) features.set('letters stretched', 1)
  if (/[!؟?]{2}|\.{4}/u.test(reading.text)) features.set('marks in a row', 1)
  if ([...features.keys()].some((name) => SPOKEN.has(name))) features.set('any spoken form', 1)
  if ([...features.keys()].some((name) => WRITTEN.has(name))) features.set('any written form', 1)
  return features
}

const SPOKEN = new Set([
  'spoken stem',
  'spoken ending ـه',
  'spoken ending ـن',
  'spoken ending ـین',
  'ends in ـمون ـتون ـشون',
  'رو',
  'خوبه',
  'خونه',
  'اون',
  'یه',
  'دیگه',
  'اگه',
  'هستن',
  'object ـو',
  'اومد',
  'واسه',
  'بهش',
  'توی',
  'چی',
  'چقد',
  'اینه',
  'اینو',
  'ends in ـاش ـیش',
  'اونا',
])
const WRITTEN = new Set([
  'written stem',
  'written ending ـد',
  'written ending ـند',
  'است',
  'را',
  'آن',
  'آنها',
  'هستند',
  'ends in ـمان ـتان ـشان',
  'ends in ـند',
])

/** «رفته» and «گفتن» at the end of a sentence, where writing would say «رفته است» and «گفتند». */
const PARTICIPLE =
  /^(?:ن)?(?:شد|بود|کرد|گفت|گرفت|رفت|داد|زد|خورد|دید|رسید|نوشت|خرید|افتاد|گذاشت|موند|اومد|آمد|ساخت|خواست|خواند|فرستاد|برد|آورد|فهمید|کشید|خوابید|پرسید|ترسید|فروخت|شناخت|برگشت|نشست|داشت)ه$/
const PAST_NOON =
  /^(?:ن)?(?:شد|بود|کرد|گفت|گرفت|رفت|داد|زد|خورد|دید|رسید|نوشت|خرید|افتاد|گذاشت|موند|اومد|ساخت|خواست|فرستاد|برد|آورد|فهمید|کشید|پرسید|فروخت|برگشت|داشت)ن$/

function ofSentenceEnd(norm: string): string | undefined {
  if (PARTICIPLE.test(norm)) return 'sentence ends in ـه of the perfect'
  return PAST_NOON.test(norm) ? 'sentence ends in ـن of the past' : undefined
}

function count(features: Map<string, number>, name: string | undefined): void {
  if (name !== undefined) features.set(name, Math.min(ENOUGH, (features.get(name) ?? 0) + 1))
}

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Words that stand for themselves; the rest of a line after the name are spellings of one feature. */
const LINES = `
را: را
رو: رو
است: است
هست: هست هستش
ام: استم
هستند: هستند نیستند
هستن: هستن نیستن نیس هس
هستید: هستید نیستید
هستین: هستین نیستین
اگر: اگر
اگه: اگه اگ
دیگر: دیگر دیگری
دیگه: دیگه دیگ همدیگه دیه
یک: یک
یه: یه یکم یخورده یکی
آن: آن
اون: اون اونم اونی اونجا اونور اونوقت اونقدر اونطور اونجوری اونایی
آنها: آنها آنان ایشان او آنجا آنگاه آنقدر آنچه
اونا: اونا اینا اونها اونارو ایناست ماها شماها ایشون
اینو: اینو اونو منو تورو مارو شمارو خودمو خودتو خودشو خودمونو خودتونو خودشونو چیو کیو کارو همرو همشو
اینه: اینه اونه همینه همونه منه توئه مال منه کیه چیه کجاس کجاست چجوریه چطوره
همان: همان همانجا همانطور
همون: همون همونجا همونطور همونی
واسه: واسه واسم واست واسش واسمون واستون واسشون برا
برای: برای
مگه: مگه آخه اخه
مگر: مگر
چه: چه
چی: چی چیا هیچی همچی همچین
چرا: چرا
کی: کی کیا هرکی هیشکی
چقد: چقد چقده اینقد اینقده انقد انقدر اونقد انقده
بسیار: بسیار بسیاری
خیلی: خیلی
چگونه: چگونه اینگونه آنگونه گونه
چجوری: چجوری چطوری اینجوری جوری یجوری همینجوری جورایی
در: در
تو: تو
توی: توی توش تون
خب: خب
آره: آره اره بعله
بله: بله خیر آری
مثه: مثه مث عین
مثل: مثل مانند همچون
بهش: بهش بهم بهت بهمون بهتون بهشون بش بم بت بشون بتون
ازش: ازش ازم ازت ازتون ازشون ازمون ازین ازون
باهاش: باهاش باهام باهات باهاشون باهاتون باهامون
براش: براش برام برات براتون براشون برامون
برایش: برایش برایم برایت برایتان برایمان برایشان
منم: منم تونم ماهم شمام بعدشم اینم خودمم خودتم خودشم بازم هنوزم الانم شایدم
هم: هم
ک: ک ب چ
که: که
نیز: نیز لذا همچنین بنابراین زیرا چنانچه چنانکه سپس هرچند گرچه اگرچه بلکه
اما: اما
ولی: ولی
چون: چون
پس: پس
الان: الان حالا
اکنون: اکنون کنون
بابا: بابا مامان داداش داداشم والا والله بخدا ایشالا انشالله
بخاطر: بخاطر بنظر بنظرم بعنوان بدرد
فک: فک دس صب وخ وخت خواس میخواس دوس راس چن مرسی لطفن اصن اصلن مثلن واقعن
ادم: ان انها انرا ادم ادما ادمها ادمای اقا اقای اقایون اب اینده اسمان ارزو اخر امد امدم امده اوردن ازاد ازادی اشنا اهنگ اسان ارام اره اونجا اقاي
نزد: نزد سوی نسبت جهت درباره دربارهٔ درخصوص طی توسط ضمن
بعضیا: بعضیا خیلیا وقتا چیزا حرفا کارا آدما دوستا روزا شبا سالا زنا مردا بچها دخترا پسرا عکسا فیلما کتابا جوونا گلا ماشینا چیزایی حرفایی کسایی آدمایی کارایی
خونه: خونه خونم خونمون تموم تمومه تمومش تموما نشون جون جونم جونت جوون جوونا نون دندون حیوون زبون آروم آسون آسمون میدون تهرون ایرونی مهمون ارزون گرون خیابون بیابون زندون دکون تومن کدوم کدومش هرکدوم بوم حموم شوم پنهون مردون باهاشون همزبون پریشون فراوون جونور جونورا قربون بهونه تکون کوچیک خانوم آقاهه موندم مونده موند خوندم خونده خوندن میدونین
خانه: خانه تمام نشان جان جوان نان دندان حیوان زبان آرام آسان آسمان مهمان ارزان گران خیابان تومان کدام هرکدام پنهان بهانه تکان کوچک
اومد: اومد اومدم اومدی اومدیم اومدین اومدن اومده نیومد نیومده نیومدم وایساد وایسا واستاد واستاده
آمد: آمد آمدم آمدی آمدیم آمدید آمدند آمده نیامد نیامده
خوبه: خوبه خوبیه بهتره بده بدتره عالیه سخته قشنگه زیباست زشته درسته ممکنه معلومه لازمه کافیه مهمه جالبه قراره آسونه راحته زیاده کمه بزرگه کوچیکه گرونه ارزونه خرابه حیفه بسه خوشه حالمه تمومه واجبه سالمه مشخصه عجیبه حقشه اصلیه واقعیه نوبره مسخرس پیداس
گردید: گردید گردیده گردد گردند نمود نمودند نموده نماید نمایند نمایید باشد
می‌باشد: میباشد میباشند
ش: ش ت س
اش: اش ات ام
شان: شان مان تان
شون: شون مون تون
هایش: هایش هایم هایت هایشان هایمان هایتان
هاش: هاش هام هات هاشون هامون هاتون
همش: همش یادمه یادته یادشه
بی‌خیال: بیخیال اوکی اوکیه باحال باحاله خفن دمت ایول لایک فالو تروخدا توروخدا چشه
`

const WORDS: ReadonlyMap<string, string> = new Map(
  LINES.trim()
    .split('\n')
    .flatMap((line) => {
      const [name = '', list = ''] = line.split(': ')
      return list.split(/[\s\u200c]+/).map((word) => [word, name] as const)
    }),
)

const ofWord = (norm: string): string | undefined => WORDS.get(norm)

const MI = set('می نمی همی')

/** «میکنم» in one piece: who takes care writes «می‌کنم». A mark of direction inside is such care too. */
const isJoinedMi = ({ norm, span }: Word): boolean => span[1] - span[0] === norm.length && /^ن?می../u.test(norm) && verbForm(norm) !== undefined

function ofVerb(words: readonly Word[], at: number): string | undefined {
  const norm = (words[at] as Word).norm
  if (MI.has(norm)) {
    const next = words[at + 1]
    return next ? verbSpeech(`می${next.norm}`) : undefined
  }
  if (at > 0 && MI.has((words[at - 1] as Word).norm)) return undefined
  return verbSpeech(norm)
}

const NO_MOON = set(
  'بدون چون اکنون قانون کانون میلیون تلویزیون بیرون درون خون گوناگون فزون افزون ستون زیتون مضمون میمون هامون پیرامون آزمون پیشگون خاتون افلاطون ناتون شئون همچون دگرگون فلاکتون مجنون ممنون سکون مفتون کمیسیون فراکسیون',
)
const NO_MAN = set(
  'زمان درمان استان دوستان داستان فرمان ساختمان ایمان مسلمان زمستان تابستان شان مهمان پشیمان آسمان همزمان سازمان پیمان آلمان دبستان دبیرستان بیمارستان گلستان عربستان پاکستان افغانستان پنهان تومان گمان شادمان قهرمان مردمان دستان انگلستان باستان پستان نخلستان کردستان لرستان خوزستان هندوستان ترکمنستان درخشان پریشان کهکشان خروشان آتشفشان بستان پرستان بیگمان رمان سلیمان کرمان ورزشکاران عثمان سیمان خانمان نریمان چشمان هستان',
)
const NO_AND = set(
  'چند هرچند مانند همانند پیوند روند فرزند خداوند بلند تند قند بند سوگند لبخند پسند گزند اروند سهند هوشمند نیرومند علاقمند علاقه‌مند ثروتمند قدرتمند دانشمند نیازمند کارمند ارزشمند هنرمند هند کمربند فرآیند فرایند گوسفند برند لوند کند اسفند دربند آکند سمند',
)
const NO_YE = set(
  'بقیه تهیه قضیه سوریه ترکیه روسیه توصیه روحیه نشریه اطلاعیه بیانیه هدیه نظریه تغذیه تجزیه تخلیه سرمایه پایه سایه همسایه گریه حاشیه آیه لایه مایه بلیه تکیه کلیه فرضیه ناحیه ثانیه قافیه عالیه اولیه تسویه تصفیه تنبیه شبیه سهمیه بدیهیه کرایه آرایه هاویه اتحادیه زاویه اخلاقیه اجاره‌یه پیرایه دایه فوریه ژوییه ژانویه کلیه مهریه قوه‌یه قریه تقویه تزکیه سویه رویه گویه مویه کنایه',
)
const NO_O = set(
  'پرتو گفتگو گفتوگو جستجو جستوجو شستشو دانشجو جلو رادیو ویدیو استودیو بانو ابرو آرزو دارو نیرو پیرو خودرو گیسو زانو بازو پهلو آهو ترازو الگو یارو شامپو لیمو هلو گردو جادو تابلو تکاپو مترو هیچگو رزومو موتو فوتو آهنگو پروتو عضو شهرو نشو',
)
const NO_AY = set(
  'برای خدای دنیای آقای جای پای هوای صدای بجای سرای دارای ورای آنجای چای نای رای اعضای علمای بالای امضای فضای اجرای زیبای تنهای بهای شورای قوای معنای مبنای الفبای روستای دریای صحرای اولیای رویای غذای آشنای راستای همتای انتهای ابتدای دعوای تقاضای طلای شفای آقایی ماجرای کالای',
)

const NO_SHE = set(
  'تلاش نقاش پرخاش معاش فراش کنکاش شاباش اوباش پاداش خشخاش عیاش درویش خویش تشویش گرمیش کمابیش سریش تجریش کشیش اندیش ناباش داداش دلخراش آماش پیدایش',
)

/** How a word ends, where a list of exceptions is short. */
function ofEnding(norm: string): string | undefined {
  if (norm.length < 4) return undefined
  const last = norm.slice(-3)
  if (last === 'مون' || last === 'تون' || last === 'شون') return NO_MOON.has(norm) ? undefined : 'ends in ـمون ـتون ـشون'
  if (last === 'مان' || last === 'تان' || last === 'شان') return NO_MAN.has(norm) ? undefined : 'ends in ـمان ـتان ـشان'
  if (norm.endsWith('ند')) return NO_AND.has(norm) || norm.endsWith('مند') ? undefined : 'ends in ـند'
  if (norm.endsWith('یه')) return NO_YE.has(norm) ? undefined : 'ends in ـیه'
  if (norm.endsWith('ین') && PAST_YIN.test(norm)) return 'past verb in ـین'
  if (norm.endsWith('رو') && norm.length > 4 && norm.at(-3) === 'ا') return 'object ـو'
  if (/[مشت]و$/.test(norm)) return NO_O.has(norm) ? undefined : 'object ـو'
  if ((norm.endsWith('اش') || norm.endsWith('یش')) && norm.length > 4) return NO_SHE.has(norm) || norm.endsWith('ایش') ? undefined : 'ends in ـاش ـیش'
  if (norm.endsWith('ای') && norm.length > 4) return NO_AY.has(norm) ? undefined : 'ends in ـای'
  return undefined
}

const PAST_YIN =
  /^(?:ن|ب)?(?:کرد|گفت|دید|رفت|زد|داد|شد|بود|خورد|گرفت|خواست|آورد|اورد|رسوند|موند|خرید|فرستاد|ساخت|نوشت|تونست|دونست|فهمید|شنید|گذاشت|ذاشت|برد)ین$/
