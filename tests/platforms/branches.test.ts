// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { inOneGo } from '../../lib/page/steps'
import { headsOf, withBranches } from '../../lib/platforms/branches'
import type { SeenPost } from '../../lib/platforms/platform'

const post = (id: string, parent?: string): SeenPost => ({ id, kind: 'reply', author: 'a', handle: 'a', text: id, own: false, ...(parent ? { parent } : {}) })
const POSTS = [post('root'), post('a', 'root'), post('a1', 'a'), post('a2', 'a1'), post('b', 'root'), post('lost', 'deleted'), post('unknown')]

/** Which posts are said to stand in a whole branch, and which in a folded one, on a page with this mark-up; undefined where nothing is said. */
function said(html: string): Record<string, boolean | undefined> {
  document.body.innerHTML = html
  const folds = [...document.querySelectorAll('.fold')]
  const idOf = (comment: Element): string => comment.id
  const posts = inOneGo(withBranches({ posts: POSTS, root: 'root', folds, comment: 'article', idOf }))
  return Object.fromEntries(posts.map(({ id, complete }) => [id, complete]))
}

it('A fold anywhere in a branch makes this branch folded and leaves the others whole.', () => {
  const nested = '<article id="a"><article id="a1"><article id="a2"></article><b class="fold"></b></article></article><article id="b"></article>'
  expect(said(nested)).toEqual({ root: undefined, a: false, a1: false, a2: false, b: true, lost: false, unknown: false })
})

it('A fold beside its comment belongs to the comments around it, and a collapsed comment is a fold itself.', () => {
  expect(said('<div><article id="a"></article><p><b class="fold"></b></p></div><div><article id="b"></article></div>')).toMatchObject({ a: false, b: true })
  expect(said('<article id="a"></article><article id="b" class="fold"></article>')).toMatchObject({ a: true, b: false })
})

it('Nothing is said of anybody where a fold belongs to no branch, or to one that nobody knows.', () => {
  const silence = Object.fromEntries(POSTS.map(({ id }) => [id, undefined]))
  expect(said('<main><article id="a"></article><article id="b"></article><b class="fold"></b></main>')).toEqual(silence)
  expect(said('<article id="a"></article><article id="c"><b class="fold"></b></article>')).toEqual(silence)
})

it('Posts that answer each other in a circle hang on nothing.', () => {
  expect([...headsOf([post('root'), post('a', 'b'), post('b', 'a'), post('c', 'root')], 'root')]).toEqual([['c', 'c']])
})
