import type { Reading } from '../model'
import { says } from './said'

/**
 * What a message brings, as far as the reply to it is concerned: anger or disappointment (`complaint`), something that
 * went amiss told without either (`trouble`), or neither.
 */
export type Grievance = 'complaint' | 'trouble' | 'none'

export function grievanceOf(message: Reading): Grievance {
  if (message.need === 'complaint' || message.negative || says(message, 'grievance')) return 'complaint'
  return says(message, 'trouble') ? 'trouble' : 'none'
}
