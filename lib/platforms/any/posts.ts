import { each, type Steps } from '../../page/steps'
import type { Page, SeenPost, SeenThread } from '../platform'
import { withoutDuplicates } from '../posts'
import { handleOf, itemAround, itemsOn, postOf, showsPublicItems } from './items'
import { allTaught } from './taught'

/** The person's own name, where it was pointed at. */
export function self({ document, taught }: Page): string | undefined {
  const found = allTaught(document, taught?.self)[0]
  return found && handleOf(found)
}

/** Nobody can know here whether every reply is shown: a thread is never called complete. An item inside another answers it. */
export function* thread(page: Page): Steps<SeenThread | undefined> {
  if (!showsPublicItems(page)) return undefined
  const own = self(page)
  const items = itemsOn(page)
  const read = new Map(yield* each(items, (element) => [element, postOf(element as HTMLElement, items, own, page)] as const))
  const posts = [...read].flatMap(([element, post]): SeenPost[] => {
    const parent = read.get(itemAround(element.parentElement, items) as Element)?.id
    if (!post) return []
    return [parent ? { ...post, kind: 'reply', parent } : post]
  })
  return posts.length > 0 ? { posts: withoutDuplicates(posts), complete: false } : undefined
}
