import type { Reading } from '../model'
import { read } from './read'

const readings = new WeakMap<object, Reading>()

/** The reading of something that keeps its text (a parent, a recent post), worked out once for that object. */
export function readingOf(item: { readonly text: string }): Reading {
  const known = readings.get(item)
  if (known && known.text === item.text) return known
  const fresh = read(item.text)
  readings.set(item, fresh)
  return fresh
}
