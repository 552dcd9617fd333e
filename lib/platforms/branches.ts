import { each, type Steps } from '../page/steps'
import type { SeenPost } from './platform'

/** What is known of a thread in which something is folded. */
export interface Folds {
  readonly posts: readonly SeenPost[]
  /** Id of the post that the thread is about. */
  readonly root: string
  /** The elements that stand for what is folded: a button, a placeholder, a comment that is collapsed itself. */
  readonly folds: readonly Element[]
  /** Selector of comments. */
  readonly comment: string
  /** The id of the post that stands in a comment. */
  idOf(comment: Element): string | undefined
}

/**
 * Says of each post whether its branch is whole: all that hangs on one answer to the root, of which nothing is folded. Only for a thread
 * whose end is loaded, so that nothing is missing but what its folds stand for. Where it cannot be told which branch a fold
 * belongs to, nothing is said of any.
 */
export function* withBranches({ posts, root, folds, comment, idOf }: Folds): Steps<readonly SeenPost[]> {
  const heads = headsOf(posts, root)
  const headOf = (element: Element): string | undefined => heads.get(idOf(element) ?? '')
  const branches = yield* each(folds, (fold) => new Set(commentsAround(fold, comment).map(headOf)))
  if (branches.some((found) => found.size !== 1 || found.has(undefined))) return posts
  const folded = new Set(branches.flatMap((found) => [...found]))
  const isWhole = (id: string): boolean => heads.has(id) && !folded.has(heads.get(id))
  return posts.map((post) => (post.id === root ? post : { ...post, complete: isWhole(post.id) }))
}

/** The answer to the root that each post hangs on, by id; none for a post of which that is not known. */
export function headsOf(posts: readonly SeenPost[], root: string): ReadonlyMap<string, string> {
  const parents = new Map(posts.map(({ id, parent }) => [id, parent]))
  const heads = new Map<string, string>()
  for (const { id } of posts) {
    const way: string[] = []
    let at: string | undefined = id
    // A page in disorder may show two posts that answer each other.
    while (at !== undefined && at !== root && !heads.has(at) && !way.includes(at)) {
      way.push(at)
      at = parents.get(at)
    }
    const head = at === root ? way.at(-1) : at === undefined ? undefined : heads.get(at)
    if (head !== undefined) for (const passed of way) heads.set(passed, head)
  }
  return heads
}

/** The answers to the root itself. */
export const answersTo = (root: string, posts: readonly SeenPost[]): number => posts.filter(({ parent }) => parent === root).length

/** The comments in the smallest part of the page that holds a fold and any comment. */
function commentsAround(fold: Element, comment: string): readonly Element[] {
  for (let part: Element | null = fold; part; part = part.parentElement) {
    const inside = [...part.querySelectorAll(comment)]
    if (part.matches(comment)) return [part, ...inside]
    if (inside.length > 0) return inside
  }
  return []
}
