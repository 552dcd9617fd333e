import type { PrincipleId, Span } from '../engine/model'

/** Words to underline, as offsets into the text that was read. */
export interface Mark {
  readonly span: Span
  readonly principle: PrincipleId
}

/** What an edit replaced: `[head, tail)` of the text before, which `moved` everything behind it. */
export interface Edit {
  readonly head: number
  readonly tail: number
  readonly moved: number
}

/** The smallest single replacement that turns one text into another. */
export function editBetween(before: string, after: string): Edit {
  const shorter = Math.min(before.length, after.length)
  let head = 0
  while (head < shorter && before.charCodeAt(head) === after.charCodeAt(head)) head++
  let same = 0
  while (same < shorter - head && before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same)) same++
  return { head, tail: before.length - same, moved: after.length - before.length }
}

/**
 * The marks after an edit turned `before` into `after`: those the edit touched are gone (fail closed), those behind it moved along.
 */
export function remap(marks: readonly Mark[], before: string, after: string): readonly Mark[] {
  if (before === after) return marks
  const { head, tail, moved } = editBetween(before, after)
  return marks.flatMap((mark) => {
    const [start, end] = mark.span
    if (end < head) return [mark]
    if (start > tail) return [{ ...mark, span: [start + moved, end + moved] as const }]
    return []
  })
}
