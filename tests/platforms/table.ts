import { PLATFORMS } from '../../lib/platforms'
import type { RegisteredPlatform } from '../../lib/platforms/platform'
import type { FixturePage, Seen } from '../fixtures/page'

const files = import.meta.glob<{ readonly pages: Readonly<Record<string, FixturePage>> }>('../fixtures/*/pages.ts', { eager: true })

/** What the example pages of a platform are proven to be read as, in English. */
function seenOn({ id }: RegisteredPlatform): readonly Seen[] {
  const pages = Object.values(files[`../fixtures/${id}/pages.ts`]?.pages ?? {})
  return pages.flatMap(({ sees }) => sees?.({ language: 'en', theme: 'light' }) ?? [])
}

const distinct = (words: readonly string[]): string => [...new Set(words)].join(', ') || '–'

/** One row a platform: what the example pages prove that it reads, and how sure we are that the site looks like them. */
export function platformRows(): readonly string[] {
  return PLATFORMS.map((platform) => {
    const { id, name, rank, confidence } = platform
    const seen = seenOn(platform)
    const boxes = distinct(seen.flatMap(({ composers = [] }) => composers.map(({ kind }) => kind)))
    const posts = distinct(seen.flatMap(({ posts = [] }) => posts.flatMap(({ kind }) => kind ?? [])))
    const byBranch = seen.some(({ posts }) => posts?.some(({ complete }) => complete))
    const whole = seen.some(({ complete }) => complete)
      ? `whole or folded${byBranch ? ', branch by branch' : ''}`
      : seen.some(({ posts }) => posts?.length)
        ? 'never called whole'
        : '–'
    const self = seen.some(({ self }) => typeof self === 'string') ? 'from the page, else asked for once' : 'asked for once'
    const cells = [`[${name.en} · ${name.fa}](ROOT${id}/)`, rank === 'beta' ? 'beta' : 'yes', boxes, posts, whole, self, String(seen.length), confidence]
    return `| ${cells.join(' | ')} |`
  })
}

export const TABLE_HEAD = '| site | | boxes to write in | items | threads | own name | example pages | how sure we are |\n|---|---|---|---|---|---|---|---|'
