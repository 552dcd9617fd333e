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
  const head = sameAtStart(before, after, shorter)
  const tail = before.length - sameAtEnd(before, after, shorter - head)
  return { head, tail, moved: after.length - before.length }
}

/** A key changes one place of a long text: what is the same on both sides of it is compared in blocks, not letter by letter. */
const BLOCK = 512

function sameAtStart(before: string, after: string, most: number): number {
  let same = 0
  while (same + BLOCK <= most && before.slice(same, same + BLOCK) === after.slice(same, same + BLOCK)) same += BLOCK
  while (same < most && before.charCodeAt(same) === after.charCodeAt(same)) same++
  return same
}

function sameAtEnd(before: string, after: string, most: number): number {
  const [from, to] = [before.length, after.length]
  let same = 0
  while (same + BLOCK <= most && before.slice(from - same - BLOCK, from - same) === after.slice(to - same - BLOCK, to - same)) same += BLOCK
  while (same < most && before.charCodeAt(from - 1 - same) === after.charCodeAt(to - 1 - same)) same++
  return same
}

/**
 * The marks after an edit turned `before` into `after`: those the edit touched are gone (fail closed), those behind it moved along.
 */
export function remap<M extends Mark>(marks: readonly M[], before: string, after: string): readonly M[] {
  if (before === after) return marks
  const { head, tail, moved } = editBetween(before, after)
  return marks.flatMap((mark) => {
    const [start, end] = mark.span
    if (end < head) return [mark]
    if (start > tail) return [{ ...mark, span: [start + moved, end + moved] as const }]
    return []
  })
}
