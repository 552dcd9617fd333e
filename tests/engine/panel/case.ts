import type { Example } from '../../../lib/engine/model'

/** A whole post or reply of an invented brand, and what an editor would remark on: rule ids, or nothing. */
export interface Case extends Example {
  readonly hints: readonly string[]
}
