import type { PrincipleId, Span } from '../engine/model'

/** Words to underline, as offsets into the text that was read. */
export interface Mark {
  readonly span: Span
  readonly principle: PrincipleId
}

/**
 * The marks after an edit turned `before` into `after`: those the edit touched are gone (fail closed), those behind it moved along.
 */
export function remap(marks: readonly Mark[], before: string, after: string): readonly Mark[] {
  if (before === after) return marks
  let head = 0
  const shorter = Math.min(before.length, after.length)
  while (head < shorter && before.charCodeAt(head) === after.charCodeAt(head)) head++
  let tail = 0
  while (tail < shorter - head && before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)) tail++
  const changedEnd = before.length - tail
  const moved = after.length - before.length
  return marks.flatMap(({ span: [start, end], principle }) => {
    if (end < head) return [{ span: [start, end], principle }]
    if (start > changedEnd) return [{ span: [start + moved, end + moved], principle }]
    return []
  })
}
