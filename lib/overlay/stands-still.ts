import type { Edit, Mark } from './mark'

export type Direction = 'ltr' | 'rtl'

/** How the lines of a textarea run. */
export interface Flow {
  /** `auto`: each paragraph runs as its first letter does. */
  readonly direction: Direction | 'auto'
  /** Lines begin at a fixed edge; centred and justified ones move with every letter. */
  readonly isStartAligned: boolean
}

const RTL_LETTER = /[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u
const LETTER = /[\p{L}\u200e\u200f]/u
const LAST_LETTER = /[\p{L}\u200e\u200f](?=[^\p{L}\u200e\u200f]*$)/u
/** How far behind marked words a space and a letter are looked for. */
const NEAR = 200

/** Marked words, and how the paragraph runs in which they stand. */
export interface Placed extends Mark {
  readonly direction: Direction
}

/**
 * Whether an edit behind marked words leaves them where they stand, for sure; `text` is what they stand in. It does in a later
 * paragraph. In the same one it does where lines begin at a fixed edge, a space stands between, and so does a letter that runs as
 * the paragraph does, if the words do not end in one: in a run of the other direction each new letter moves those before it.
 */
export function standsStill({ span: [start, end], direction }: Placed, { head }: Edit, text: string, isStartAligned: boolean): boolean {
  if (end >= head) return false
  const near = text.slice(end, Math.min(head, end + NEAR))
  const isClosed = (): boolean => directionOf(LAST_LETTER.exec(text.slice(start, end))) === direction || directionOf(LETTER.exec(near)) === direction
  return (isStartAligned && /\s/.test(near) && isClosed()) || text.slice(end, head).includes('\n')
}

/** How the paragraph around `at` runs. */
export const directionAt = (text: string, at: number, { direction }: Flow): Direction =>
  direction === 'auto' ? (directionOf(LETTER.exec(text.slice(text.lastIndexOf('\n', at - 1) + 1, at))) ?? 'ltr') : direction

const directionOf = (letter: RegExpExecArray | null): Direction | undefined => (letter ? (RTL_LETTER.test(letter[0]) ? 'rtl' : 'ltr') : undefined)
