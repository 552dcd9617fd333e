import type { Line } from './turn-lines'

/** Lines of a language by how they begin, so that a line is tried only where a good part of it stands. */
export interface Openings {
  add(line: Line): void
  /** Gives every line that may stand in a normalised text, with its place; places in text order, a line may come twice at one. */
  seek(text: string, take: Take): void
}

export type Take = (line: Line, at: number) => void

/** A line as far as it has come: `behind` of a choice is still to come, then the pieces from `index` on. */
export interface Item {
  readonly line: Line
  readonly index: number
  /** Undefined where it is not known. */
  readonly behind: string | undefined
}

/** The lines that have come so far, and the ways on from there. */
export interface Node {
  items: Item[]
  /** What may go on with anything; worked out with the others when a text first comes here. */
  any: readonly Line[] | undefined
  /** Key of what comes next → the lines that may go on so. */
  by: ReadonlyMap<string, Node> | undefined
  /** What may go on behind a gap. */
  afterGap: Node | undefined
}

/** How a language keys what comes next. */
export interface Keys {
  /** The key of a choice; undefined where it may be anything. */
  keyOf(choice: string): string | undefined
  /** What the choice holds behind its key. */
  behind(choice: string): string | undefined
}

/** Stand for any number, any word and a gap. */
export const NUMBER_KEY = '#'
export const WORD_KEY = '_'
export const GAP_KEY = '…'

export const freshNode = (): Node => ({ items: [], any: undefined, by: undefined, afterGap: undefined })

export function nodeAt(nodes: Map<string, Node>, key: string): Node {
  const node = nodes.get(key) ?? freshNode()
  nodes.set(key, node)
  return node
}

/** The choices a line may begin with, and the piece it goes on with behind each. */
export function beginningsOf(line: Line): readonly { readonly choice: string; readonly index: number }[] {
  return nextOf(line, 0) ?? []
}

/** What may come next from a piece on; undefined where the line may end there. */
function nextOf(line: Line, from: number): { choice: string; index: number }[] | undefined {
  const next: { choice: string; index: number }[] = []
  let index = 0
  for (const { choices, optional } of line.pieces()) {
    if (++index <= from) continue
    for (const choice of choices) next.push({ choice, index })
    if (!optional) return next
  }
  return undefined
}

/** The lines of a node that may go on with anything; works out its ways when it is first asked. */
export function anyOf(node: Node, { keyOf, behind }: Keys): readonly Line[] {
  if (node.any) return node.any
  const any = new Set<Line>()
  const by = new Map<string, Node>()
  const afterGap = freshNode()
  for (const { line, index, behind: rest } of node.items) {
    const next = rest === undefined ? undefined : rest === '' ? nextOf(line, index) : [{ choice: rest, index }]
    const keyed = next?.map((one) => ({ key: keyOf(one.choice), item: { line, index: one.index, behind: behind(one.choice) } }))
    if (!keyed || keyed.some(({ key }) => key === undefined)) any.add(line)
    else for (const { key, item } of keyed) (key === GAP_KEY ? afterGap : nodeAt(by, key as string)).items.push(item)
  }
  node.items = []
  node.any = [...any]
  if (by.size > 0) node.by = by
  if (afterGap.items.length > 0) node.afterGap = afterGap
  return node.any
}

const NUMBER = /\d[\d.,٬٫]{0,12}/y

/** Where a number may end: a full stop or comma behind it may be part of it or not. */
export function numberEnds(text: string, at: number): readonly number[] {
  NUMBER.lastIndex = at
  const number = NUMBER.exec(text)?.[0] ?? ''
  const longest = at + number.length
  const shortest = at + number.replace(/[.,٬٫]{1,13}$/, '').length
  const ends = longest === shortest ? [longest] : [longest, shortest]
  return ends.map((end) => (text.charAt(end) === '%' ? end + 1 : end))
}
