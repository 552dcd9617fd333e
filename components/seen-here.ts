import type { DraftKind, Locale } from '../lib/engine/model'
import { isolate, list, number } from '../lib/i18n/format'
import { POPUP } from '../lib/i18n/popup'
import type { PageStatus } from '../lib/messaging/messages'

interface Here {
  readonly locale: Locale
  readonly platform?: string
  readonly otherHost?: string
  readonly isOff: boolean
  readonly paused: boolean
  readonly status?: PageStatus
  readonly handles: readonly string[]
  readonly platforms: readonly string[]
}

/** One sentence about the page in front: its boxes, its thread, the own name and how much was read. */
export function seenHere({ locale, platform, otherHost, isOff, paused, status, handles, platforms }: Here): string {
  const words = POPUP[locale]
  if (paused) return words.paused
  if (platform === undefined) return otherHost === undefined ? words.notSupported(list(platforms, locale)) : words.otherSite
  if (isOff) return words.switchedOff(platform)
  if (!status) return words.reload
  if (status.isPrivate) return words.isPrivate
  const parts = [boxes(status, locale), thread(status, locale), words.posts(status.posts, number(status.posts, locale)), name(status, handles, locale)]
  const folded = status.thread?.complete === false ? [status.thread.inWholeBranches > 0 ? words.partlyFolded : words.folded] : []
  return `${[...parts, ...folded].join(locale === 'fa' ? '؛ ' : '; ')}.`
}

function boxes({ composers }: PageStatus, locale: Locale): string {
  const words = POPUP[locale]
  const kinds = [...new Set(composers.map(({ kind }) => words.kinds[kind as DraftKind | 'edit']))]
  return words.boxes(composers.length, number(composers.length, locale), list(kinds, locale))
}

function thread({ thread: seen }: PageStatus, locale: Locale): string {
  const words = POPUP[locale]
  return seen ? words.thread(seen.replies, number(seen.replies, locale)) : words.noThread
}

function name({ self }: PageStatus, handles: readonly string[], locale: Locale): string {
  const words = POPUP[locale]
  const at = (handle: string): string => isolate(`@${handle}`)
  if (self !== undefined) return words.self(at(self))
  return handles.length > 0 ? words.told(list(handles.map(at), locale)) : words.noSelf
}
