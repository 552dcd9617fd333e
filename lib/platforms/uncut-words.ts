import { publishedText } from './posts'

/** What an item says, and whether the page shows only its beginning. */
export interface UncutWords {
  readonly text: string
  readonly truncated?: true
}

/**
 * The words of an item on a site that puts its "more" button into the text: a button at the very end of the words cuts them, in
 * whatever language it is labelled.
 */
export function uncutWords(elements: readonly HTMLElement[]): UncutWords {
  const text = publishedText(elements)
  const label = [...(elements.at(-1)?.querySelectorAll('[role="button"]') ?? [])].at(-1)?.textContent?.trim()
  if (!label || !text.endsWith(label)) return { text }
  return { text: text.slice(0, -label.length).replace(/\s*(?:…|\.\.\.)?\s*$/u, ''), truncated: true }
}
