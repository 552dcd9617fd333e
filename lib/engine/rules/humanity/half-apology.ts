import type { Rule, RuleDocs } from '../../model'

/** An apology that leaves open whether anything happened. */
const rule: Rule = {
  name: { en: 'Half an apology', fa: 'عذرخواهیِ نیمه‌کاره' },
  severity: 'nudge',
  tier: 'A',
  source: 'Page 2014 (1,183 apologies on Twitter); Shariati & Chamani 2010 (500 Persian apologies)',
  kinds: ['post', 'reply', 'quote', 'thread part'],
  words: {
    en: {
      line: 'The apology leaves open whether anything went amiss.',
      evidence: '“{words}” apologises for how people feel, not for what happened.',
      reason: 'Company apologies rarely name what happened, and readers take that as distance.',
      choice: 'If it was yours, you could name it: “We got the date mixed up. Sorry.” If it was outside your control, regret and a fact are enough.',
    },
    fa: {
      line: 'این عذرخواهی روشن نمی‌کند چه اتفاقی افتاده است.',
      evidence: '«{words}» از احساسِ مخاطب می‌گوید، نه از خودِ اتفاق.',
      reason: 'در فارسی رایج‌ترین عذرخواهیِ کامل «ببخشید» همراه با پذیرش مسئولیت است (۵۰۰ نمونهٔ طبیعی).',
      choice: 'اگر کار از سمت شما بوده، شاید «بابت تأخیر ببخشید؛ کوتاهی از ما بود» گویاتر باشد. اگر از اختیار شما بیرون بوده، همدلی و یک خبرِ روشن کافی است.',
    },
  },
  check({ reading }) {
    const hit = reading.cues('non-apology')[0]
    if (!hit) return null
    return { spans: [hit.span], evidence: { words: reading.text.slice(...hit.span) } }
  },
}
export default rule

export const docs: RuleDocs = {
  seed: 'Consider the social and human sides of what you publish.',
  sees: {
    en: 'An apology that is conditional (“sorry if …”) or speaks of feelings or “any inconvenience” and not of what happened.',
    fa: 'عذرخواهیِ مشروط («اگر ناراحت شدید …») یا کلی («هرگونه نارضایتی») که از خودِ اتفاق چیزی نمی‌گوید.',
  },
  limits: 'Wording that a lawyer asked for looks the same.',
  bad: {
    en: [{ text: 'Sorry if anyone was offended by our last post.' }, { text: 'We apologise for any inconvenience caused.', kind: 'reply', replyingTo: 'My parcel is three weeks late.' }],
    fa: [{ text: 'اگه ناراحت شدید، متأسفیم.' }, { text: 'بابت هرگونه نارضایتی پوزش می‌طلبیم.' }],
  },
  good: {
    en: [{ text: 'We got the date wrong. Sorry. The talk is on Monday at six.' }, { text: 'If you were offered the old price yesterday, tell us and we will honour it.' }],
    fa: [{ text: 'بابت تأخیر ببخشید؛ کوتاهی از ما بود.' }, { text: 'تاریخ را جابه‌جا نوشته بودیم؛ ببخشید. نشست دوشنبه ساعت ۶ است.' }],
  },
}
