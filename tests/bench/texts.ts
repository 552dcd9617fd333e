/** Texts of a wanted length, put together from sentences of our own that hold what real drafts hold. */

const ENGLISH = [
  'Our new reading room opens on Monday at nine, and the first fifty visitors get a library card made on the spot.',
  'Thank you to everyone who told us which evening suits you; Thursday it is.',
  'Shop now: 20% off all notebooks until Friday 18:00, link in bio! #BackToSchool',
  'Which of the two covers would you pick up first, the blue one or the map?',
  'We got the date mixed up in yesterday’s post. Sorry, Mina, and thank you for spotting it.',
  'It should be noted that the committee has, further to its earlier letter, approved the plan.',
  'The café is closed for repairs this week; the garden stays open until sunset.',
]

const PERSIAN = [
  'سالن مطالعهٔ تازه از دوشنبه ساعت ۹ باز است و کارت عضویت همان‌جا صادر می‌شود.',
  'ممنون از همه که گفتید کدام عصر برایتان بهتر است؛ پنجشنبه شد.',
  'فروش ویژه! ۲۰٪ تخفیف دفترها تا جمعه ساعت ۱۸، لینک در بایو #بازگشت_به_مدرسه',
  'کدوم جلد رو اول برمی‌دارید، آبی یا نقشه؟',
  'تاریخ را در پست دیروز جابه‌جا نوشته بودیم؛ مینا جان، ببخشید و ممنون که گفتی.',
  'لازم به ذکر است که کمیتهٔ مذکور طرح را تصویب نمود و مراتب به استحضار می‌رسد.',
  'کافه این هفته برای تعمیر بسته است؛ باغ تا غروب باز می‌ماند.',
]

export const LENGTHS = [140, 280, 3000, 20000] as const

/** A text of exactly `length` UTF-16 units. */
export function textOf(language: 'en' | 'fa', length: number): string {
  const sentences = language === 'en' ? ENGLISH : PERSIAN
  let text = ''
  for (let turn = 0; text.length < length; turn++) text += `${text === '' ? '' : ' '}${sentences[turn % sentences.length]}`
  return text.slice(0, length)
}
