/** What an address of a person, a company or a school calls them: persons by their name alone, others with their kind before it. */
export function handleIn(href: string | null | undefined): string | undefined {
  const [, kind, name] = /\/(in|company|school|showcase)\/([^/?#]+)/.exec(href ?? '') ?? []
  if (!kind || !name) return undefined
  return kind === 'in' ? unescaped(name) : `${kind}/${unescaped(name)}`
}

/** Names are shown twice, once for the eye and once for the ear, with a degree or a badge behind a dot. */
export function nameIn(element: Element | undefined): string {
  const shown = element?.querySelector('span[aria-hidden="true"]') ?? element?.querySelector('p') ?? element
  const first = (shown?.textContent ?? '').split(/[•·\n]/).find((part) => part.trim() !== '') ?? ''
  return first.replace(/\s+/g, ' ').trim()
}

/** The name on the ways to somebody's page, of which the first is a picture. */
export const nameOf = (handle: string, links: readonly HTMLElement[]): string =>
  links
    .filter((link) => handleIn(link.getAttribute('href')) === handle)
    .map(nameIn)
    .find((name) => name !== '') ?? ''

function unescaped(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}
