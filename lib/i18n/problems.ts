import type { Locale } from '../engine/model'
import type { ProblemCode } from '../settings/problems'

/** The sentence beside a field. It says what would help, never that somebody did amiss. */
export const PROBLEMS: Readonly<Record<Locale, Readonly<Record<ProblemCode, string>>>> = {
  en: {
    'brand-without-name': 'With several brands, a name tells them apart.',
    'brand-name-twice': 'Another brand has this name already.',
    'goal-without-name': 'A short name makes this goal recognisable in hints.',
    'goal-name-twice': 'Another goal has this name already.',
    'goal-without-keywords': 'Without keywords Panjgol cannot see which posts serve this goal. Three or more work best.',
    'keyword-too-short': 'A keyword of one letter would be found nearly everywhere.',
    'handle-empty': 'The name of the account goes here, such as roshanbooks.',
    'handle-not-a-name': 'This does not look like an account name. It is kept here, and not used until it is one.',
    'handle-has-extras': 'Only the name itself is used.',
    'ceiling-out-of-range': 'A share lies between 0 and 100 per cent. The earlier value stays in use.',
    'host-not-a-name': 'This does not look like a server, such as example.social. It is kept here, and not used until it is one.',
    'host-has-extras': 'Only the server’s name is used.',
    'host-twice': 'This server is on the list already.',
  },
  fa: {
    'brand-without-name': 'وقتی چند برند هست، نام آن‌ها را از هم جدا می‌کند.',
    'brand-name-twice': 'برند دیگری همین نام را دارد.',
    'goal-without-name': 'یک نام کوتاه، این هدف را در یادداشت‌ها شناختنی می‌کند.',
    'goal-name-twice': 'هدف دیگری همین نام را دارد.',
    'goal-without-keywords': 'بدون کلیدواژه معلوم نمی‌شود کدام پست به این هدف کمک می‌کند. سه کلیدواژه یا بیشتر بهتر جواب می‌دهد.',
    'keyword-too-short': 'کلیدواژهٔ یک‌حرفی تقریباً همه‌جا پیدا می‌شود.',
    'handle-empty': 'نام حساب اینجا می‌آید؛ مثلاً roshanbooks.',
    'handle-not-a-name': 'این شبیه نام حساب نیست. همین‌جا می‌ماند و تا درست نشود به کار نمی‌رود.',
    'handle-has-extras': 'فقط خودِ نام به کار می‌رود.',
    'ceiling-out-of-range': 'سهم، عددی میان ۰ و ۱۰۰ درصد است. مقدار پیشین همچنان به کار می‌رود.',
    'host-not-a-name': 'این شبیه نشانی سرور نیست؛ مثلاً example.social. همین‌جا می‌ماند و تا درست نشود به کار نمی‌رود.',
    'host-has-extras': 'فقط نام سرور به کار می‌رود.',
    'host-twice': 'این سرور در فهرست هست.',
  },
}
