import { expect, it } from 'vitest'
import { addressOf, isForeignFrame } from '../../lib/page/frame'

/** A page of another origin: the browser lets nobody look at its address. */
const CLOSED = new Proxy({} as Window, {
  get: () => {
    throw new DOMException('Blocked a frame from accessing a cross-origin frame.')
  },
})

/** A window at an address; without one around it, it is the whole tab. */
function windowAt(href: string, around?: Window): Window {
  const own = { location: { href, hostname: URL.canParse(href) ? new URL(href).hostname : '' } } as unknown as Record<string, unknown>
  Object.assign(own, { parent: around ?? own, top: around === CLOSED ? CLOSED : (around?.top ?? own) })
  return own as unknown as Window
}

const PAGE = windowAt('https://ships.example/talk?x=1')

it('A frame without an address is at that of the nearest page around it, however deep it stands.', () => {
  expect(addressOf(PAGE)?.href).toBe('https://ships.example/talk?x=1')
  for (const href of ['about:blank', 'about:srcdoc', 'blob:https://ships.example/1']) {
    const frame = windowAt(href, PAGE)
    expect(addressOf(frame)?.href).toBe('https://ships.example/talk?x=1')
    expect(isForeignFrame(frame)).toBe(false)
    expect(addressOf(windowAt('about:blank', frame))?.href).toBe('https://ships.example/talk?x=1')
  }
})

it('A frame on somebody else’s page is foreign, whether or not it has an address.', () => {
  const elsewhere = windowAt('https://news.example/')
  expect(isForeignFrame(windowAt('https://ships.example/embed', elsewhere))).toBe(true)
  expect(isForeignFrame(windowAt('https://ships.example/embed', CLOSED))).toBe(true)
  expect(isForeignFrame(windowAt('about:blank', CLOSED))).toBe(true)
  expect(isForeignFrame(windowAt('about:srcdoc', windowAt('https://ships.example/embed', elsewhere)))).toBe(true)
})

it('An empty tab has no address, and nothing of ours belongs there.', () => {
  expect(addressOf(windowAt('about:blank'))).toBeUndefined()
  expect(isForeignFrame(windowAt('about:blank'))).toBe(true)
})
