import type { Page } from '@playwright/test'

/** By which properties a script came by words of a page, apart by where those stand. */
export interface TextReads {
  readonly inside: readonly string[]
  readonly elsewhere: readonly string[]
}

/** Notes from now on every way a script can come by the words on a page; the answer tells those inside of `place` (a selector) from all others. */
export async function watchTextReads(page: Page, place = ':root'): Promise<() => Promise<TextReads>> {
  await page.evaluate(note, place)
  return () => page.evaluate(() => (window as unknown as { textReads: TextReads }).textReads)
}

function note(place: string): void {
  const reads = { inside: [] as string[], elsewhere: [] as string[] }
  Object.assign(window, { textReads: reads })
  const watched: readonly (readonly [object, string])[] = [
    [Node.prototype, 'textContent'],
    [Node.prototype, 'nodeValue'],
    [CharacterData.prototype, 'data'],
    [HTMLElement.prototype, 'innerText'],
    [HTMLElement.prototype, 'outerText'],
    [Element.prototype, 'innerHTML'],
    [Element.prototype, 'outerHTML'],
    [HTMLTextAreaElement.prototype, 'value'],
    [HTMLInputElement.prototype, 'value'],
  ]
  for (const [owner, name] of watched) {
    const original = Object.getOwnPropertyDescriptor(owner, name)
    if (!original?.get) throw new Error(`There is no ${name} to watch.`)
    const { get } = original
    Object.defineProperty(owner, name, {
      ...original,
      get(this: Node) {
        const element = this.nodeType === Node.ELEMENT_NODE ? (this as Element) : this.parentElement
        reads[element?.closest(place) ? 'inside' : 'elsewhere'].push(name)
        return get.call(this)
      },
    })
  }
}
