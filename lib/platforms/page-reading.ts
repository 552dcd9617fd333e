import { readEditor } from '../page/editors'
import { inOneGo } from '../page/steps'
import { platformAt } from '.'
import { withOwn } from './own'
import type { Composer, Diagnosis, Page, SeenPost } from './platform'

/** All that an adapter reads on one page, as data: what a maintainer looks at when a site has changed. */
export interface PageReading {
  /** Platform id; null where no adapter knows the address. */
  readonly platform: string | null
  readonly self: string | null
  readonly composers: readonly {
    readonly kind: Composer['kind']
    readonly text: string
    readonly limit: number | null
    readonly replyingTo: Composer['replyingTo'] | null
    /** Only where pictures without alternative text are attached. */
    readonly mediaWithoutAlt?: number
  }[]
  readonly posts: readonly SeenPost[]
  /** Whether every reply is on the screen; false, too, where no thread was seen. */
  readonly complete: boolean
  /** A private page is not read: everything else is empty then. */
  readonly private: boolean
  readonly diagnosis: readonly Diagnosis[]
}

const NOTHING: PageReading = { platform: null, self: null, composers: [], posts: [], complete: false, private: false, diagnosis: [] }

/** Reads a page with the adapter of its address. `extra` adds match patterns by platform id; `handles` are names the person told us. */
export function readPage(page: Page, extra: Readonly<Record<string, readonly string[]>> = {}, handles: readonly string[] = []): PageReading {
  const platform = platformAt(page.url, extra)
  if (!platform) return NOTHING
  if (platform.isPrivate(page)) return { ...NOTHING, platform: platform.id, private: true }
  const thread = withOwn(inOneGo(platform.thread(page)), handles)
  return {
    platform: platform.id,
    self: platform.self(page) ?? null,
    composers: inOneGo(platform.composers(page))
      .filter(({ editor }) => !platform.isPrivateBox?.(editor, page))
      .map(({ editor, kind, limit, replyingTo, mediaWithoutAlt }) => ({
        kind,
        text: readEditor(editor)?.text ?? '',
        limit: limit ?? null,
        replyingTo: replyingTo ?? null,
        ...(mediaWithoutAlt ? { mediaWithoutAlt } : {}),
      })),
    posts: thread?.posts ?? [],
    complete: thread?.complete ?? false,
    private: false,
    diagnosis: inOneGo(platform.diagnose(page)),
  }
}
