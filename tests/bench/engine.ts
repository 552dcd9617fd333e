/** What the bench asks of the engine. */
import '../../lib/engine/lexicon/all'

export { advise } from '../../lib/engine/advise'
export { NEUTRAL_BRAND } from '../../lib/engine/brand'
export { readDraft, review } from '../../lib/engine/review'
export { RULES } from '../../lib/engine/rules'
