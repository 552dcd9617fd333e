import type { Parent } from '../engine/model'
import type { SeenPost } from './platform'

/** A post as that what a draft answers; undefined when it says nothing in words. */
export function asParent(post: SeenPost | undefined): Parent | undefined {
  if (!post || post.text === '') return undefined
  return { text: post.text, author: post.author, ...(post.time?.exact ? { time: post.time.from } : {}) }
}
