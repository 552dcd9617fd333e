import type { Reading } from '../model'

export function address(_reading: Reading): Reading['address'] {
  return 'none'
}
