import type { Parent } from '../engine/model'
import { asParent } from './as-parent'
import type { SeenPost } from './platform'

/** What a bar above a compose box shows of the message that is answered. */
export interface ReplyBar {
  readonly author: string
  /** Its beginning, on one line, cut where the bar ends. */
  readonly words: string
}

/** Every message is compared with every bar: its words are squeezed once. */
const squeezed = new WeakMap<SeenPost, string>()

function squeezedOf(post: SeenPost): string {
  const known = squeezed.get(post)
  if (known !== undefined) return known
  const fresh = squeeze(post.text)
  squeezed.set(post, fresh)
  return fresh
}

/** The message a bar is about, of those on the screen; undefined when none is, or when two are. */
export function shownBehind({ author, words }: ReplyBar, posts: readonly SeenPost[]): SeenPost | undefined {
  const start = squeeze(words.replace(/(?:…|\.{3})$/, ''))
  if (start === '') return undefined
  const fitting = posts.filter((post) => squeezedOf(post).startsWith(start) && (author === '' || post.own || post.author === author))
  return fitting.length === 1 ? fitting[0] : undefined
}

/** Whom a reply answers: the whole message with its time where it is on the screen, otherwise what the bar shows. */
export function answered(bar: ReplyBar, posts: readonly SeenPost[]): Parent | undefined {
  const author = bar.author === '' ? {} : { author: bar.author }
  const shown = asParent(shownBehind(bar, posts))
  // One's own messages stand without a name in the list, and with it in the bar.
  if (shown) return { ...shown, ...author }
  const text = bar.words.trim()
  return text === '' ? undefined : { text, ...author }
}

/** The bar shows line breaks as spaces. */
const squeeze = (text: string): string => text.replace(/\s+/g, '')
