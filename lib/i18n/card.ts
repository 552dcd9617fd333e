import type { Locale, Tier } from '../engine/model'

type Wanting = 'question' | 'complaint' | 'praise'

interface CardWords {
  readonly label: string
  /** The small mark at the box's corner. */
  readonly mark: (hints: number) => string
  readonly hints: (count: number) => string
  readonly need: Readonly<Record<Wanting, string>>
  readonly waited: (duration: string) => string
  readonly notThisTime: string
  readonly never: string
  readonly why: string
  readonly tier: Readonly<Record<Tier, string>>
  readonly restsOn: string
  readonly replace: (from: string, to: string) => string
  readonly remove: (words: string) => string
  readonly insert: string
  readonly openWaiting: string
  readonly tagGoal: string
  readonly copied: string
  readonly putAside: Readonly<Record<'dismissed' | 'never', string>>
  readonly undo: string
  /** How many people wait, and for how long the longest of them. */
  readonly waiting: (count: number, longest: string) => string
  readonly showWaiting: string
  readonly hideWaiting: string
  readonly item: Readonly<Record<Wanting | 'other', string>>
  /** Beside somebody who waits and comes back often. */
  readonly wroteBefore: (times: string) => string
  readonly openPost: string
  readonly goal: string
  readonly whichGoal: string
  readonly community: string
  readonly noGoal: string
  readonly share: string
  readonly shareLeast: string
  readonly shareMost: string
  readonly shared: string
  readonly notNow: string
  readonly historyGone: string
  readonly nothing: string
}

const several = (count: number): string => count.toLocaleString('fa-IR')

/** Every sentence of the hint card. */
export const CARD: Readonly<Record<Locale, CardWords>> = {
  en: {
    label: 'Panjgol hints',
    mark: (hints) => `Panjgol: ${hints === 0 ? 'no hints' : hints === 1 ? 'one hint' : `${hints} hints`}`,
    hints: (count) => (count === 1 ? 'One hint beside your draft.' : `${count} hints beside your draft.`),
    need: { question: 'They seem to be asking something.', complaint: 'This looks like a complaint.', praise: 'They seem to be saying something kind.' },
    waited: (duration) => `Waiting for ${duration}.`,
    notThisTime: 'Not this time',
    never: 'Not for this kind',
    why: 'Why am I seeing this?',
    tier: { A: 'Peer-reviewed research', B: 'Industry data', C: 'Convention', D: 'One of the five principles' },
    restsOn: 'It rests on these posts of yours:',
    replace: (from, to) => `${from} → ${to}`,
    remove: (words) => `Leave out “${words}”`,
    insert: 'Put in a frame to fill',
    openWaiting: 'See who is waiting',
    tagGoal: 'Choose a goal',
    copied: 'Copied; you can paste it where you like.',
    putAside: { dismissed: 'Put aside for this draft.', never: 'This kind stays away from now on.' },
    undo: 'Undo',
    waiting: (count, longest) => (count === 1 ? `One person has been waiting for ${longest}.` : `${count} people are waiting, the longest ${longest}.`),
    showWaiting: 'Show the list',
    hideWaiting: 'Hide the list',
    item: { question: 'Question', complaint: 'Complaint', praise: 'Praise', other: 'Reply' },
    wroteBefore: (times) => `wrote ${times} times before`,
    openPost: 'Open the post',
    goal: 'Goal:',
    whichGoal: 'Which goal does this serve?',
    community: 'Conversation and relations',
    noGoal: 'None of these',
    share: 'As the customer, would you pass this on?',
    shareLeast: 'hardly',
    shareMost: 'gladly',
    shared: 'Noted, for your own eyes only.',
    notNow: 'Not now',
    historyGone: 'Your earlier posts are out of reach just now; these hints look at this draft alone.',
    nothing: 'Nothing to point out.',
  },
  fa: {
    label: 'یادداشت‌های پنج‌گل',
    mark: (hints) => `پنج‌گل: ${hints === 0 ? 'بدون یادداشت' : hints === 1 ? 'یک یادداشت' : `${several(hints)} یادداشت`}`,
    hints: (count) => (count === 1 ? 'یک یادداشت کنار متن شما هست.' : `${several(count)} یادداشت کنار متن شما هست.`),
    need: { question: 'به نظر می‌رسد چیزی پرسیده‌اند.', complaint: 'به نظر گلایه می‌آید.', praise: 'به نظر می‌رسد لطفی کرده‌اند.' },
    waited: (duration) => `${duration} است که منتظرند.`,
    notThisTime: 'این بار نه',
    never: 'این نوع را نشان نده',
    why: 'چرا این را می‌بینم؟',
    tier: { A: 'پژوهش داوری‌شده', B: 'دادهٔ صنعت', C: 'رسم رایج', D: 'یکی از پنج اصل' },
    restsOn: 'این نکته از این نوشته‌های شما برآمده است:',
    replace: (from, to) => `${from} ← ${to}`,
    remove: (words) => `حذف «${words}»`,
    insert: 'گذاشتن یک چارچوب برای پر کردن',
    openWaiting: 'دیدن کسانی که منتظرند',
    tagGoal: 'انتخاب هدف',
    copied: 'رونوشت شد؛ هر جا خواستید بچسبانید.',
    putAside: { dismissed: 'برای این متن کنار گذاشته شد.', never: 'این نوع دیگر نشان داده نمی‌شود.' },
    undo: 'برگرداندن',
    waiting: (count, longest) =>
      count === 1 ? `یک نفر ${longest} است که منتظر پاسخ شماست.` : `${several(count)} نفر منتظر پاسخ شما هستند؛ طولانی‌ترین انتظار ${longest}.`,
    showWaiting: 'دیدن فهرست',
    hideWaiting: 'بستن فهرست',
    item: { question: 'پرسش', complaint: 'گلایه', praise: 'قدردانی', other: 'پاسخ' },
    wroteBefore: (times) => `پیش‌تر ${times} بار نوشته است`,
    openPost: 'باز کردن پست',
    goal: 'هدف:',
    whichGoal: 'این پست به کدام هدف کمک می‌کند؟',
    community: 'گفت‌وگو و رابطه',
    noGoal: 'هیچ‌کدام',
    share: 'اگر مشتری بودید، این را برای کسی می‌فرستادید؟',
    shareLeast: 'بعید است',
    shareMost: 'با کمال میل',
    shared: 'یادداشت شد؛ فقط خودتان می‌بینید.',
    notNow: 'الان نه',
    historyGone: 'فعلاً نوشته‌های پیشین شما در دسترس نیست؛ این یادداشت‌ها فقط همین متن را دیده‌اند.',
    nothing: 'نکته‌ای به نظر نمی‌رسد.',
  },
}
