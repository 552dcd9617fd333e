import { chromium, expect, test } from '@playwright/test'
import type { PageReading } from '../../lib/platforms/page-reading'
import { findBrowser } from '../browser-path.mjs'
import { PAGES, serveFixtures } from '../fixtures/site'
import { readingOf } from '../read/reader'

const ROOT = new URL('../..', import.meta.url).pathname
const LOOK = { language: 'fa', theme: 'light' } as const
const ROUNDS = 25

/** Addresses at which an adapter has most to say. A further platform adds a line. */
const ADDRESSES: Readonly<Record<string, readonly string[]>> = {
  instagram: ['https://www.instagram.com/p/DKqRo2001/', 'https://www.instagram.com/'],
  threads: ['https://www.threads.com/@roshanbooks/post/2001', 'https://www.threads.com/'],
  facebook: ['https://www.facebook.com/roshanbooks/posts/pfbid02001', 'https://www.facebook.com/'],
  x: ['https://x.com/roshanbooks/status/2001', 'https://x.com/compose/post'],
  bluesky: ['https://bsky.app/profile/roshanbooks.bsky.social/post/2001', 'https://bsky.app/'],
  mastodon: ['https://mastodon.social/@roshanbooks/2001', 'https://mastodon.social/home'],
  reddit: ['https://www.reddit.com/r/bookshops/comments/2001/autumn_catalogue/', 'https://old.reddit.com/r/bookshops/comments/2001/autumn_catalogue/'],
  youtube: ['https://www.youtube.com/watch?v=vid2001abcd', 'https://studio.youtube.com/channel/UCroshanbooks/comments/inbox'],
  tiktok: ['https://www.tiktok.com/@roshanbooks/video/7420000000000002001', 'https://www.tiktok.com/tiktokstudio/upload'],
  telegram: ['https://web.telegram.org/k/?example=comments#-1230000002', 'https://web.telegram.org/a/?example=a-comments#-1001230000002_5000'],
  eitaa: ['https://web.eitaa.com/?example=group-reply#-19230002'],
  soroush: ['https://web.splus.ir/?example=group-reply#-1001230000002'],
  rubika: ['https://web.rubika.ir/?example=group-reply#c=g0Roshan0c0ffee0000000000000002'],
  bale: ['https://web.bale.ai/chat?example=group-reply&uid=5002'],
  linkedin: ['https://www.linkedin.com/feed/?example=ember-feed'],
}
/** Clients that were made from one another have one another's mark-up. */
const KIN: Readonly<Record<string, readonly string[]>> = { telegram: ['eitaa', 'soroush'], eitaa: ['telegram'], soroush: ['telegram'] }

/** The mark-up of a page without its scripts. */
const stillOf = (html: string): string => html.replace(/<script[\s\S]*?<\/script>/g, '').replace(/<\/?(?:!doctype|html|head|meta|title)[^>]*>/gi, '')

for (const [id, addresses] of Object.entries(ADDRESSES)) {
  test(`${id} says nothing of a page it does not know, and breaks on none`, async () => {
    const browser = await chromium.launch({ executablePath: await findBrowser(), args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] })
    const site = await browser.newContext()
    await serveFixtures(site, ROOT, [])
    for (const address of addresses) {
      const page = await site.newPage()
      await page.goto(address)
      await readingOf(page)
      for (const [name, { html }] of Object.entries(PAGES)) {
        const isOwn = [id, ...(KIN[id] ?? [])].includes(name.split('/')[0] ?? '')
        const { said, errors } = await page.evaluate(readInPieces, { body: stillOf(html(LOOK)), rounds: isOwn ? ROUNDS : 1 })
        expect(errors, `${name} at ${address}`).toEqual([])
        if (!isOwn) expect(said, `${name} at ${address}`).toEqual({ posts: 0, composers: 0, complete: false })
      }
      await page.close()
    }
    await browser.close()
  })
}

interface Strange {
  readonly body: string
  readonly rounds: number
}

/** Reads a page whole, then again and again with pieces of it taken out, unwrapped or mislabelled, the same ones every time. */
function readInPieces({ body, rounds }: Strange): { said: unknown; errors: readonly string[] } {
  const read = (window as unknown as { __panjgolRead(extra: object): PageReading }).__panjgolRead
  const errors: string[] = []
  let said: unknown
  let seed = 7
  const upTo = (end: number): number => {
    seed = (seed * 48_271) % 2_147_483_647
    return seed % end
  }
  const spoilt = ['', '#', 'http://', '/@', '::', '%', '/p/', 'https://example.com/']
  const spoil = (element: Element): void => {
    const how = upTo(3)
    if (how === 0) element.remove()
    else if (how === 1) element.replaceWith(...element.childNodes)
    else
      for (const { name } of [...element.attributes]) {
        if (upTo(2) === 0) element.removeAttribute(name)
        else element.setAttribute(name, spoilt[upTo(spoilt.length)] ?? '')
      }
  }
  for (let round = 0; round < rounds; round++) {
    document.body.innerHTML = body
    const elements = [...document.body.querySelectorAll('*')]
    for (let piece = 0; round > 0 && piece < 6; piece++) {
      const element = elements[upTo(elements.length)]
      if (element) spoil(element)
    }
    try {
      const { posts, composers, complete } = read({})
      said ??= { posts: posts.length, composers: composers.length, complete }
    } catch (error) {
      errors.push(String(error))
    }
  }
  return { said, errors }
}
