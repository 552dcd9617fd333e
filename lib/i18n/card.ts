import type { Locale, Tier } from '../engine/model'

interface CardWords {
  readonly label: string
  readonly hints: (count: number) => string
  readonly need: Readonly<Record<'question' | 'complaint' | 'praise', string>>
  readonly waited: (duration: string) => string
  readonly open: string
  readonly fold: string
  readonly notThisTime: string
  readonly never: string
  readonly why: string
  readonly tier: Readonly<Record<Tier, string>>
  readonly replace: (from: string, to: string) => string
  readonly remove: (words: string) => string
  readonly insert: string
  readonly copied: string
  readonly copyInstead: string
}

/** Every sentence of the hint card. */
export const CARD: Readonly<Record<Locale, CardWords>> = {
  en: {
    label: 'Panjgol hints',
    hints: (count) => (count === 1 ? 'One hint beside your draft.' : `${count} hints beside your draft.`),
    need: { question: 'They seem to be asking something.', complaint: 'This looks like a complaint.', praise: 'They seem to be saying something kind.' },
    waited: (duration) => `Waiting for ${duration}.`,
    open: 'Read more',
    fold: 'Show less',
    notThisTime: 'Not this time',
    never: 'Not for this kind',
    why: 'Why am I seeing this?',
    tier: { A: 'Peer-reviewed research', B: 'Industry data', C: 'Convention', D: 'One of the five principles' },
    replace: (from, to) => `${from} → ${to}`,
    remove: (words) => `Leave out “${words}”`,
    insert: 'Put in a frame to fill',
    copied: 'Copied; you can paste it where you like.',
    copyInstead: 'Copy',
  },
  fa: {
    label: 'یادداشت‌های پنج‌گل',
    hints: (count) => (count === 1 ? 'یک یادداشت کنار متن شما هست.' : `${count.toLocaleString('fa-IR')} یادداشت کنار متن شما هست.`),
    need: { question: 'به نظر می‌رسد چیزی پرسیده‌اند.', complaint: 'به نظر گلایه می‌آید.', praise: 'به نظر می‌رسد لطفی کرده‌اند.' },
    waited: (duration) => `${duration} است که منتظرند.`,
    open: 'بیشتر',
    fold: 'کمتر',
    notThisTime: 'این بار نه',
    never: 'این نوع را نشان نده',
    why: 'چرا این را می‌بینم؟',
    tier: { A: 'پژوهش داوری‌شده', B: 'دادهٔ صنعت', C: 'رسم رایج', D: 'یکی از پنج اصل' },
    replace: (from, to) => `${from} ← ${to}`,
    remove: (words) => `حذف «${words}»`,
    insert: 'گذاشتن یک چارچوب برای پر کردن',
    copied: 'رونوشت شد؛ هر جا خواستید بچسبانید.',
    copyInstead: 'رونوشت',
  },
}
