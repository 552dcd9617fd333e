import type { PrincipleId } from '../engine/model'
import { type EditorText, readEditor } from '../page/editors'
import { editBetween, type Mark, remap } from './mark'

/** Longer texts are not read again for a single key: a word that was lost there keeps no line until the next pause. */
const LONGEST_REREAD = 5_000

/** Words of an editable element with the live range that lies on them. */
export interface Anchor {
  readonly principle: PrincipleId
  readonly range: Range
}

interface Held extends Anchor {
  readonly mark: Mark
  /** What stands there, and on either side of it: an edit that touches any of it makes the line disappear. */
  readonly words: string
  readonly before: string
  readonly after: string
  /** The text node that holds all of it and what it said; undefined where the words reach over several nodes. */
  readonly node: Text | undefined
  readonly data: string
  /** Where in `data` the words began. */
  readonly at: number
}

/** The marked words of one editable element, followed through edits. */
export interface Anchors {
  /** The anchors that stand now. */
  readonly current: readonly Anchor[]
  hold(read: EditorText, marks: readonly Mark[]): void
  /** After an edit: those it touched are gone (fail closed), the others stand where their words are now. Answers whether there are others now. */
  follow(): boolean
}

/**
 * A live range moves along with most edits by itself, so that a key costs no reading of the text: only the marked words are looked
 * at. Where an editor wrote a text node anew, or put another in its place, the range is laid again or given up.
 */
export function holdAnchors(editor: HTMLElement): Anchors {
  let held: readonly Held[] = []
  let text = ''

  const hold = (read: EditorText, marks: readonly Mark[]): void => {
    text = read.text
    held = marks.flatMap((mark) => {
      const range = read.rangeOf(mark.span)
      const anchor = range && heldAt(range, mark)
      // The page may have changed its text since it was read: only the words that were meant are underlined.
      return anchor && (anchor.node === undefined || anchor.words === text.slice(...mark.span)) ? [anchor] : []
    })
  }
  const follow = (): boolean => {
    const before = held
    if (before.length === 0) return false
    const next = held.map((anchor) => (isIntact(anchor) ? sinceMoved(anchor) : relaid(anchor)))
    if (next.includes(undefined) && text.length <= LONGEST_REREAD) return reread(before, next)
    held = next.filter((anchor) => anchor !== undefined && anchor !== null)
    return held.length !== before.length
  }
  /** Some words stand in other nodes now: the text is read and the marks move with it. */
  const reread = (before: readonly Held[], next: readonly (Held | null | undefined)[]): boolean => {
    const read = readEditor(editor)
    const alive = before.filter((_, index) => next[index] !== null).map(({ mark }) => mark)
    if (read) hold(read, remap(alive, text, read.text))
    else held = []
    return true
  }
  return {
    get current() {
      return held
    },
    hold,
    follow,
  }
}

function heldAt(range: Range, mark: Mark): Held {
  const { startContainer: node, endContainer, startOffset, endOffset } = range
  const whole = node === endContainer && node.nodeType === Node.TEXT_NODE ? (node as Text) : undefined
  return {
    mark,
    principle: mark.principle,
    range,
    words: range.toString(),
    before: characterAt(node, startOffset - 1),
    after: characterAt(endContainer, endOffset),
    node: whole,
    data: whole?.data ?? '',
    at: startOffset,
  }
}

const characterAt = (node: Node, offset: number): string => (node.nodeType === Node.TEXT_NODE ? ((node as Text).data[offset] ?? '') : '')

function isIntact({ range, words, before, after }: Held): boolean {
  const { startContainer, endContainer, startOffset, endOffset } = range
  return (
    startContainer.isConnected &&
    range.toString() === words &&
    characterAt(startContainer, startOffset - 1) === before &&
    characterAt(endContainer, endOffset) === after
  )
}

/** The same anchor, knowing what its node says by now. */
const sinceMoved = (anchor: Held): Held =>
  anchor.node && anchor.node.data !== anchor.data ? { ...anchor, data: anchor.node.data, at: anchor.range.startOffset } : anchor

/** The anchor of words whose node was written anew; null when the edit touched them, undefined when they stand in another node. */
function relaid({ node, data, range, words, at, mark }: Held): Held | null | undefined {
  if (!node?.isConnected) return undefined
  const { head, tail, moved } = editBetween(data, node.data)
  const end = at + words.length
  const start = end < head ? at : at > tail ? at + moved : null
  if (start === null) return null
  range.setStart(node, start)
  range.setEnd(node, start + words.length)
  return heldAt(range, mark)
}
