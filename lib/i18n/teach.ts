import type { Locale } from '../engine/model'
import type { TaughtPlace } from '../platforms/taught-places'

interface TeachWords {
  readonly title: string
  readonly step: (at: string, of: string) => string
  readonly ask: Readonly<Record<TaughtPlace, string>>
  readonly place: Readonly<Record<TaughtPlace, string>>
  readonly found: (count: number, text: string) => string
  readonly notThere: Readonly<Record<TaughtPlace, string>>
  readonly skip: string
  readonly again: string
  readonly next: string
  readonly save: string
  readonly cancel: string
  readonly done: string
}

/** Every sentence of the panel in which a person shows Panjgol where things are. */
export const TEACH: Readonly<Record<Locale, TeachWords>> = {
  en: {
    title: 'Show Panjgol where things are',
    step: (at, of) => `${at} of ${of}`,
    ask: {
      composer: 'Click the box you write in.',
      post: 'Click any post or comment.',
      author: 'Click the author’s name in one of the marked posts.',
      time: 'Click the time in one of the marked posts.',
      self: 'Click your own name, wherever it stands.',
    },
    place: { composer: 'Compose box', post: 'Post', author: 'Author', time: 'Time', self: 'Own name' },
    found: (count, text) => (count === 1 ? 'One such place on this page.' : `${text} such places on this page.`),
    notThere: {
      composer: 'There is no box to write in here.',
      post: 'This cannot be told apart from its surroundings. Try a word inside the post.',
      author: 'This is outside the marked posts.',
      time: 'This is outside the marked posts.',
      self: 'This cannot be told apart from its surroundings.',
    },
    skip: 'Skip',
    again: 'Point again',
    next: 'Next',
    save: 'Keep',
    cancel: 'Cancel',
    done: 'Kept. It can be seen and changed in the options.',
  },
  fa: {
    title: 'جای چیزها را به پنج‌گل نشان دهید',
    step: (at, of) => `${at} از ${of}`,
    ask: {
      composer: 'روی کادری که در آن می‌نویسید کلیک کنید.',
      post: 'روی یکی از پست‌ها یا نظرها کلیک کنید.',
      author: 'در یکی از پست‌های علامت‌خورده، روی نام نویسنده کلیک کنید.',
      time: 'در یکی از پست‌های علامت‌خورده، روی زمان کلیک کنید.',
      self: 'روی نام خودتان، هر جای صفحه که هست، کلیک کنید.',
    },
    place: { composer: 'کادر نوشتن', post: 'پست', author: 'نویسنده', time: 'زمان', self: 'نام خودتان' },
    found: (_count, text) => `${text} مورد در این صفحه.`,
    notThere: {
      composer: 'اینجا کادری برای نوشتن نیست.',
      post: 'این را نمی‌شود از دوروبرش جدا کرد. روی کلمه‌ای درون پست امتحان کنید.',
      author: 'این بیرون از پست‌های علامت‌خورده است.',
      time: 'این بیرون از پست‌های علامت‌خورده است.',
      self: 'این را نمی‌شود از دوروبرش جدا کرد.',
    },
    skip: 'گذشتن',
    again: 'نشان‌دادن دوباره',
    next: 'بعدی',
    save: 'نگه‌داشتن',
    cancel: 'انصراف',
    done: 'نگه داشته شد. در تنظیمات می‌توانید ببینید و عوضش کنید.',
  },
}
