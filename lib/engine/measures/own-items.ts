import type { Activity, Reading } from '../model'
import { readingOf } from '../reading/reading-of'

/** An own item with its text. */
export type OwnItem = Activity & { readonly text: string }

const hasText = (activity: Activity): activity is OwnItem => activity.own && activity.text !== undefined && activity.text !== ''

export const ownPosts = (activities: readonly Activity[]): readonly OwnItem[] => activities.filter(hasText).filter(({ kind }) => kind !== 'reply')

export const ownReplies = (activities: readonly Activity[]): readonly OwnItem[] => activities.filter(hasText).filter(({ kind }) => kind === 'reply')

/** A share of own items: those whose reading `holds`. */
export function shareOf(items: readonly OwnItem[], holds: (reading: Reading, item: OwnItem) => boolean): { counted: readonly string[]; hits: number } {
  return { counted: items.map(({ id }) => id), hits: items.filter((item) => holds(readingOf(item), item)).length }
}

/** Others' items that looked like a question or a complaint in a thread that was seen whole, or that were answered. */
export const needingReply = (activities: readonly Activity[]): readonly Activity[] =>
  activities.filter(({ own, need, complete, answered }) => !own && (need === 'question' || need === 'complaint') && (complete === true || answered !== undefined))
