import { isCommunity } from '../../goals'
import type { Reading } from '../../model'
import { ownHits } from '../../reading/voice'
import { opensTalk } from '../asking'
import type { Measure } from '../measure'
import { sells } from '../selling'
import { idsOf } from '../weeks'

const Z = 1.2816
/** A post this short with a link is a headline. */
const HEADLINE = 20

type Form = 'question' | 'offer' | 'relationship' | 'use' | 'headline' | 'story'

function formOf(reading: Reading): Form {
  if (opensTalk(reading)) return 'question'
  if (sells(reading)) return 'offer'
  if (isCommunity(reading)) return 'relationship'
  if (reading.links.length > 0 && reading.words.length <= HEADLINE) return 'headline'
  return ownHits(reading, 'useful').length > 0 || reading.cues('value').length > 0 ? 'use' : 'story'
}

/**
 * How many forms the posts are spread over, as if evenly: the exponential of their entropy, between 1 and 6. Its spread is
 * the 80% interval of the entropy by the delta method.
 */
function spreadOfForms(forms: readonly Form[]): { readonly value: number; readonly spread: readonly [number, number] } {
  const shares = [...new Set(forms)].map((form) => forms.filter((other) => other === form).length / forms.length)
  const entropy = -shares.reduce((sum, share) => sum + share * Math.log(share), 0)
  const variance = shares.reduce((sum, share) => sum + share * Math.log(share) ** 2, 0) - entropy ** 2
  const half = Z * Math.sqrt(Math.max(0, variance) / forms.length + 1 / forms.length ** 2)
  return { value: Math.exp(entropy), spread: [Math.max(1, Math.exp(entropy - half)), Math.exp(entropy + half)] }
}

const measure: Measure = {
  name: { en: 'Variety of forms', fa: 'تنوع شکل پست‌ها' },
  sentence: {
    en: '{n} posts are spread as if over {value} forms: question, offer, use, headline, story, tending.',
    fa: 'این {n} پست گویی در {value} شکل پخش شده‌اند: پرسش، پیشنهاد، کاربرد، تیتر، روایت، همراهی.',
  },
  unit: 'ratio',
  minimum: 12,
  anchors: [1.2, 2.5, 4],
  tier: 'D',
  source: 'House anchors: effective number of post forms (exponential of the entropy).',
  count({ posts }) {
    if (posts.length === 0) return { counted: [] }
    return { counted: idsOf(posts), ...spreadOfForms(posts.map(({ reading }) => formOf(reading))) }
  },
}
export default measure
