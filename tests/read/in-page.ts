import type { Steps } from '../../lib/page/steps'
import { platformAt } from '../../lib/platforms'
import { readPage } from '../../lib/platforms/page-reading'
import type { Page, RegisteredPlatform, SeenPost, SeenThread } from '../../lib/platforms/platform'
import type { InPieces, Known, Pieces } from './reader'

const pageFor = ({ taught }: Known): Page => ({ url: new URL(location.href), document, now: Date.now(), ...(taught ? { taught } : {}) })

/** Drives a reading step by step and notes how long each takes. */
function timed<Result extends { readonly length: number }>(steps: Steps<Result>): Pieces {
  const durations: number[] = []
  for (;;) {
    const begun = performance.now()
    const step = steps.next()
    durations.push(performance.now() - begun)
    if (step.done) return { items: step.value.length, durations }
  }
}

function* postsOf(thread: Steps<SeenThread | undefined>): Steps<readonly SeenPost[]> {
  return (yield* thread)?.posts ?? []
}

/** Whether a page is private is asked in one piece: before anything is read, and after every turn of the page. */
function privacy(platform: RegisteredPlatform, page: Page): Pieces {
  const begun = performance.now()
  platform.isPrivate(page)
  return { items: 0, durations: [performance.now() - begun] }
}

function inPieces(known: Known): InPieces {
  const page = pageFor(known)
  const platform = platformAt(page.url, known.hosts)
  if (!platform) throw new Error(`No adapter knows ${page.url}.`)
  return {
    privacy: privacy(platform, page),
    thread: timed(postsOf(platform.thread(page))),
    composers: timed(platform.composers(page)),
    diagnosis: timed(platform.diagnose(page)),
  }
}

// Runs in the page that is read; answers through names that no site has.
Object.assign(window, {
  __panjgolRead: (known: Known) => readPage(pageFor(known), known.hosts, known.handles),
  __panjgolReadInPieces: inPieces,
})
