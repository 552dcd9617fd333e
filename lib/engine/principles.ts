import type { Locale, PrincipleId } from './model'

export interface Principle {
  readonly id: PrincipleId
  readonly name: Readonly<Record<Locale, string>>
  /** The sentence of the article that the principle rests on. */
  readonly seed: Readonly<Record<Locale, string>>
}

/** The five, in the order of Amin Ofoghi's article «پنج گل رسانه‌های اجتماعی برای روابط عمومی‌ها». */
export const PRINCIPLES: readonly Principle[] = [
  {
    id: 'alignment',
    name: { en: 'Alignment', fa: 'هم‌راستایی' },
    seed: { en: 'Align your tactics in social media with your clients’ goals.', fa: 'تاکتیک‌های خود را در رسانه‌های اجتماعی با اهداف مشتریان هم‌تراز کنید.' },
  },
  {
    id: 'value',
    name: { en: 'Value', fa: 'ارزش برای مخاطب' },
    seed: { en: 'Give your audience what it wants.', fa: 'به مخاطب خود آن چیزی را بدهید که می‌خواهد.' },
  },
  {
    id: 'humanity',
    name: { en: 'Humanity', fa: 'نگاه انسانی و اجتماعی' },
    seed: {
      en: 'See it as more than a task, and measure by the big picture.',
      fa: 'فراتر از یک کار نگاه کنید و جنبه‌های اجتماعی و انسانی آن را هم در نظر بگیرید.',
    },
  },
  {
    id: 'evolution',
    name: { en: 'Evolution', fa: 'تکامل' },
    seed: { en: 'What makes their presence continue?', fa: 'چه چیزی باعث می‌شود که حضور و فعالیت آن‌ها مداوم باشد؟' },
  },
  {
    id: 'listening',
    name: { en: 'Listening', fa: 'گوش دادن' },
    seed: { en: 'Social media are not your loudspeaker; they are tools of interaction.', fa: 'رسانه‌های اجتماعی بلندگوی شما نیستند؛ آن‌ها ابزار تعامل‌اند.' },
  },
]
