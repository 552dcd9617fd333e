import type { Reading } from '../model'
import { matches, wholeWords } from './matches'
import { politenessFeatures } from './politeness-features'
import { POLITENESS_BIAS, POLITENESS_WEIGHTS } from './politeness-weights'

/** Below 0 curt, above 0 polite, about -3 to 3. Persian is judged by its thanks, greetings, apologies and softening words against insults and curtness. */
export function politeness(reading: Reading): number {
  if (reading.words.length === 0) return 0
  return Math.max(-3, Math.min(3, reading.language === 'fa' ? persian(reading) : english(reading)))
}

function english(reading: Reading): number {
  let sum = POLITENESS_BIAS
  for (const [name, value] of politenessFeatures(reading)) sum += (POLITENESS_WEIGHTS[name] ?? 0) * value
  return sum
}

/** What softens a request, and what sharpens it; weighed by hand, no labelled Persian set is known. */
const PLEASE = wholeWords(
  'لطفا|لطفاً|خواهشا|خواهشمند~?(?:م|یم|است)|بی~?زحمت|اگه زحمتی نیست|اگر زحمتی نیست|اگه ممکنه|اگر ممکن است|اگه امکانش هست|امکانش هست|ممکنه|ممکن است|می~?شه لطف کنید|لطف (?:کنید|کنین|می~?کنید|می~?کنین|بفرمایید)|می~?خواستم (?:بپرسم|بدونم|ببینم)|خواستم (?:بپرسم|بدونم)|ببخشید',
)
const CURT = wholeWords(
  'زود (?:باش|باشید)|زودتر جواب|جواب بده|چی شد پس|پس چی شد|یالا|با توام|با شمام|مگه کری|مگه کورید|چرا (?:جواب نمی~?دی|جواب نمی~?دید|نمی~?فهمی|نمی~?فهمید)|به تو چه|به شما چه|همینه که هست|حرف نزن|برو بابا|خفه',
)

function persian(reading: Reading): number {
  const kind = reading.cues('thanks').length * 0.8 + reading.cues('greeting').length * 0.5 + reading.cues('apology').length * 0.8
  const asked = matches(reading, PLEASE).length
  const sharp = matches(reading, CURT).length + (/[؟?]!|![؟?]|[؟?]{2}/u.test(reading.text) ? 0.7 : 0)
  return kind + asked * 0.7 - sharp - (reading.offensive ? 2.5 : 0)
}
