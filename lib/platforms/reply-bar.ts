import type { Parent } from '../engine/model'
import type { SeenPost } from './platform'

/** What a bar above a compose box shows of the message that is answered. */
export interface ReplyBar {
  readonly author: string
  /** Its beginning, on one line, cut where the bar ends. */
  readonly words: string
}

/** The message a bar is about, of those on the screen; undefined when none is, or when two are. */
export function shownBehind({ author, words }: ReplyBar, posts: readonly SeenPost[]): SeenPost | undefined {
  const start = squeeze(words.replace(/(?:…|\.{3})$/, ''))
  if (start === '') return undefined
  const fitting = posts.filter((post) => squeeze(post.text).startsWith(start) && (author === '' || post.own || post.author === author))
  return fitting.length === 1 ? fitting[0] : undefined
}

/** Whom a reply answers: the whole message with its time where it is on the screen, otherwise what the bar shows. */
export function answered(bar: ReplyBar, posts: readonly SeenPost[]): Parent | undefined {
  const post = shownBehind(bar, posts)
  // One's own messages stand without a name in the list, and with it in the bar.
  if (post) return { ...parentOf(post), ...(bar.author === '' ? {} : { author: bar.author }) }
  if (bar.words.trim() === '') return undefined
  return { text: bar.words.trim(), ...(bar.author === '' ? {} : { author: bar.author }) }
}

export const parentOf = ({ text, author, time }: SeenPost): Parent => ({ text, author, ...(time?.exact ? { time: time.from } : {}) })

/** The bar shows line breaks as spaces. */
const squeeze = (text: string): string => text.replace(/\s+/g, '')
