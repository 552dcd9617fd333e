// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from 'vitest'
import { HOST_TAG, observePage, type PageObserver } from '../../lib/page/observe'

let end: AbortController
let observer: PageObserver

beforeEach(() => {
  document.body.innerHTML = '<main><p id="words">eight</p><div id="editor" contenteditable="true"><p></p></div></main>'
  end = new AbortController()
  observer = observePage(document, () => {}, end.signal)
})
afterEach(() => end.abort())

/** How often the page counts as rebuilt by what `happens`. */
async function rebuiltBy(happens: () => void): Promise<number> {
  const before = observer.rebuilt()
  happens()
  // What happened is told in a microtask of its own.
  await new Promise((resolve) => setTimeout(resolve))
  return observer.rebuilt() - before
}

it('A page is rebuilt when elements come and when they go.', async () => {
  expect(await rebuiltBy(() => document.querySelector('main')?.append(document.createElement('article')))).toBe(1)
  expect(await rebuiltBy(() => document.querySelector('article')?.remove())).toBe(1)
})

it('A clock that goes on rebuilds nothing, and neither does writing.', async () => {
  const words = document.querySelector('#words') as HTMLElement
  expect(await rebuiltBy(() => words.replaceChildren('nine'))).toBe(0)
  expect(await rebuiltBy(() => document.querySelector('#editor')?.append(document.createElement('p')))).toBe(0)
})

it('What is ours rebuilds nothing.', async () => {
  expect(await rebuiltBy(() => document.body.append(document.createElement(HOST_TAG)))).toBe(0)
})
