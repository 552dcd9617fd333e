/** Stems whose spoken and written forms part: «می‌گم» and «می‌گویم». */
const SPOKEN_STEMS = 'گ خوا ر ش تون یا دون ذار زار خون مون د رسون چرخون ترسون گذرون سوزون فهمون نشون خندون کشون'
const WRITTEN_STEMS = 'گوی خواه رو شو توان آی یای دان گذار خوان مان ده رسان چرخان ترسان گذران سوزان نشان فهمان'
/** Stems that speech and writing share; only their endings part. */
const SHARED_STEMS =
  'کن گیر خور زن بین افت فت یفت آر یار آور یاور بر خر فروش ساز شناس نویس پرس فهم کش پوش دار باش رس گرد ریز خند خواب مال چرخ ترس بند کار پز پیچ جنگ خواستن دو نشین شین پر لرز میر یر ارز بخش پسند جو ساز سوز نداز انداز یست ایست پیوند پذیر رسان گریز گذر دون'
const SPOKEN_ENDINGS = 'م ی ه یم ید ین ن'
const WRITTEN_ENDINGS = 'م ی یی د یم ید ند'
const PREFIXES = ['', 'می', 'نمی', 'ب', 'ن', 'درمی', 'برمی', 'برن', 'بی', 'نی'] as const

/** Forms that are other words too. */
const OTHERWISE = new Set(
  'بدون بیاید بیایم نیاید نیایم رسانه برده بدی گم دردی زاری میان خواه بخوان خونی دریایی گویی نیروی چرخه برگه خورد آورد درمانی نشونی جود بیان یاد نیاد یان یام یادم نگین بنده خنده گریه اندازه اندازن نیام بیم نیم یای شیم رسه کشه ترسه باره ناره نگه پره سازه درد برد نبرد درند کشند بخشه جنگه لرزه ارزه بینه کینه آره آرن آرند گیره ریزه خره یادن یاری یاره ده دن دم دی دید دین ره رم ری رن رید رین گه گن گی شی شین نشین خونه بدن نمونه برند روند شوید روی دهی رود دان دانه خوان خوانی مانی ماند گذاری جوی گردن گردی سازی کاری باری برم نرم نری نبرم کنی دارن بگردن گیرم کشی کشیم کشن کشید خندید ترسید فهمید رسید رسم رسمی خرید پرید پرسید لرزید گذرد نشان نشانی نشانم بندی بندم دود سوزن پیچید جنگید کاره دره درن میره برسی ماندند خواندند ندی جنگی ترسیم مالی مالید خوابید کشین ارزن خواهد خواهند خواهم خواهیم خواهید خواهی مانند خوره گرده مونه دونه خوابی رسی برد بردی خرد نگار شن خرم خری خره پرم پری پره نهاد'.split(
    ' ',
  ),
)

const forms = new Map<string, string>()

function add(stems: string, endings: string, name: (ending: string) => string | undefined): void {
  for (const prefix of PREFIXES) {
    for (const stem of stems.split(' ')) {
      for (const ending of endings.split(' ')) {
        const form = prefix + stem + ending
        const feature = name(ending)
        if (feature === undefined || OTHERWISE.has(form) || form.length < 2 || forms.has(form)) continue
        forms.set(form, feature)
      }
    }
  }
}

const build = (): void => {
  add(SPOKEN_STEMS, SPOKEN_ENDINGS, (ending) => (ending === 'ید' ? 'spoken stem with ـید' : 'spoken stem'))
  add('میا میای نمیا بیا نیا یا', 'د م ن ین', () => 'spoken stem')
  add('خوا', 'د', () => 'spoken stem')
  add(WRITTEN_STEMS, WRITTEN_ENDINGS, () => 'written stem')
  add(SHARED_STEMS, SPOKEN_ENDINGS, (ending) =>
    ending === 'ه' ? 'spoken ending ـه' : ending === 'ن' ? 'spoken ending ـن' : ending === 'ین' ? 'spoken ending ـین' : undefined,
  )
  add(SHARED_STEMS, WRITTEN_ENDINGS, (ending) => (ending === 'د' ? 'written ending ـد' : ending === 'ند' ? 'written ending ـند' : undefined))
}

/** Whether a Persian verb form, joined or after «می», is of speech or of writing; undefined for what tells nothing. */
export function verbSpeech(form: string): string | undefined {
  if (forms.size === 0) build()
  return forms.get(form)
}
