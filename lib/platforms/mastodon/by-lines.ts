import { isAny } from '../any-of'
import { allOf, aroundOf, oneOf } from '../candidates'
import { precedes } from '../document-order'
import { PLACES } from './places'

/**
 * Which post each one of a conversation answers, by ids, as far as the page draws it: what stands above the focused post leads to it in one
 * chain; below it, an item that begins no branch answers the one before it, and a line that only goes up leads to the focused post.
 */
export function parentsByLines(column: ParentNode, focused: HTMLElement, focusedId: string): ReadonlyMap<string, string> {
  // Items that are not on the screen, and letters, have their places here, too: "the one before" must not skip them.
  const items = allOf(column, PLACES.wrapper).filter((wrapper) => !aroundOf(wrapper, PLACES.quote))
  const isAbove = (item: HTMLElement): boolean => precedes(item, focused)
  return new Map([
    ...chained([...items.filter(isAbove), focused], focusedId),
    ...branched(
      items.filter((item) => !isAbove(item)),
      focusedId,
    ),
  ])
}

type Parents = readonly (readonly [id: string, parent: string])[]

const idOf = (item: HTMLElement): string | undefined => oneOf(item, PLACES.status)?.dataset['id']

function chained(items: readonly HTMLElement[], last: string): Parents {
  const ids = items.map((item, index) => (index === items.length - 1 ? last : idOf(item)))
  return ids.flatMap((id, index) => pair(id, ids[index - 1]))
}

const branched = (items: readonly HTMLElement[], root: string): Parents =>
  items.flatMap((item, index) => {
    const status = oneOf(item, PLACES.status)
    const before = items[index - 1]
    if (!status || !isAny(status, PLACES.inThread)) return []
    if (before && !isAny(status, PLACES.firstInThread)) return pair(idOf(item), idOf(before))
    return oneOf(status, PLACES.lineUp) ? pair(idOf(item), root) : []
  })

const pair = (id: string | undefined, parent: string | undefined): Parents => (id === undefined || parent === undefined ? [] : [[id, parent]])
