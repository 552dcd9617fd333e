import { relative, type When } from '../../page/when'

/** `urn:li:activity:123` in an attribute or an address. One post has several, of which the page shows now this and now that. */
export const postUrn = (text: string | null | undefined): string | undefined => /urn:li:(?:activity|ugcPost|share):\d+/.exec(decoded(text ?? ''))?.[0]

export const numberOf = (urn: string): string => urn.slice(urn.lastIndexOf(':') + 1)

/** What `urn:li:comment:(urn:li:activity:1,2)` and `urn:li:comment:(activity:1,2)` say: the comment's number and the post. */
export function commentUrn(text: string | null | undefined): { readonly post: string; readonly comment: string } | undefined {
  const [, kind, post, comment] = /urn:li:comment:\((?:urn:li:)?(\w+):(\d+),(\d+)\)/.exec(text ?? '') ?? []
  return kind && post && comment ? { post: `urn:li:${kind}:${post}`, comment } : undefined
}

/** The post an address is about: `/feed/update/urn:li:activity:1/` or `/posts/name_words-activity-1-ab/`. */
export function postOfAddress({ pathname }: URL): string | undefined {
  const [, kind, number] = /^\/posts\/.*-(activity|ugcPost|share)-(\d+)/.exec(decoded(pathname)) ?? []
  return postUrn(pathname) ?? (kind && number ? `urn:li:${kind}:${number}` : undefined)
}

export const isPostAddress = ({ pathname }: URL): boolean => /^\/(feed\/update|posts|pulse)\//.test(pathname)

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

const YEAR_2010 = Date.UTC(2010, 0)
const DAY = 86_400_000

/**
 * When something was published. Its number holds the millisecond it was made in (in all but the last 22 bits), which is taken where the
 * label beside it ("2w", «۲ هفته») does not contradict: a post may have waited for its hour.
 */
export function whenOf(number: string | undefined, label: string | undefined, now: number): When | undefined {
  const range = relative(label, now)
  const made = number && /^\d{15,}$/.test(number) ? Number(BigInt(number) >> 22n) : Number.NaN
  const plausible = made > YEAR_2010 && made <= now
  if (!plausible) return range
  const slack = range ? Math.max(DAY / 24, (range.to - range.from) / 4) : 0
  if (range && (made < range.from - slack || made > range.to + slack)) return range
  return { from: made, to: made, exact: true }
}
