import { spawnSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from '@playwright/test'
import { PAGES } from '../fixtures/site'

const ROOT = resolve(import.meta.dirname, '../..')
const LOOK = { language: 'en', theme: 'light' } as const

/** The command as somebody who mends an adapter types it. */
function read(...args: readonly string[]) {
  const { stdout, stderr, status } = spawnSync('npm', ['run', '-s', 'read', '--', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  return { stdout, stderr: stderr.trim(), status }
}

/** A page as somebody saved it. */
const onSaved = test.extend<{ saved: (name: string) => Promise<string> }>({
  // biome-ignore lint/correctness/noEmptyPattern: the runner asks for a destructured first argument.
  saved: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'panjgol-read-'))
    await use(async (name) => {
      const file = join(folder, `${name.replace('/', '-')}.html`)
      await writeFile(file, PAGES[name]?.html(LOOK) ?? '')
      return file
    })
    await rm(folder, { recursive: true, force: true })
  },
})

const COMPOSER = ['kind', 'text', 'limit', 'replyingTo']
const POST = ['id', 'author', 'handle', 'text', 'time', 'permalink', 'parent', 'own', 'kind']

onSaved('A saved page is told as one JSON object: who is signed in, the boxes, the posts, and which places were found.', async ({ saved }) => {
  const { stdout, status } = read('--url', PAGES['reddit/several-boxes']?.address ?? '', await saved('reddit/several-boxes'))
  expect(status).toBe(0)
  const reading = JSON.parse(stdout)
  expect(Object.keys(reading)).toEqual(['platform', 'self', 'composers', 'posts', 'complete', 'private', 'diagnosis'])
  expect(reading).toMatchObject({ platform: 'reddit', self: 'roshanbooks', complete: true, private: false })
  expect(reading.composers.map(Object.keys)).toEqual([COMPOSER, COMPOSER])
  expect(reading.composers[1]).toMatchObject({ kind: 'reply', limit: 10_000, replyingTo: { author: 'minakardan' } })
  const [, reply] = reading.posts
  expect(Object.keys(reply)).toEqual(expect.arrayContaining(POST))
  expect(reply).toMatchObject({ id: 't1_2002', handle: 'minakardan', parent: 't3_2001', own: false, kind: 'reply', time: { exact: true } })
  expect(reading.diagnosis).toContainEqual({ key: 'comment', matched: 'shreddit-comment', count: 1 })
})

onSaved('Of a private page nothing is told but that it is private.', async ({ saved }) => {
  const { stdout, status } = read('--url', PAGES['x/private']?.address ?? '', await saved('x/private'))
  expect(status).toBe(0)
  expect(JSON.parse(stdout)).toEqual({ platform: 'x', self: null, composers: [], posts: [], complete: false, private: true, diagnosis: [] })
})

onSaved('Of a page that no adapter knows it is told that none does; with a name, that adapter reads it.', async ({ saved }) => {
  const page = 'mastodon/fork-on-an-added-host'
  const { address = '' } = PAGES[page] ?? {}
  const file = await saved(page)
  expect(JSON.parse(read('--url', address, file).stdout)).toMatchObject({ platform: null, posts: [], private: false })
  expect(JSON.parse(read('--url', address, file, '--as', 'mastodon').stdout)).toMatchObject({ platform: 'mastodon', self: 'roshanbooks' })
})

for (const [what, args] of Object.entries({
  'nothing at all': [],
  'no address': ['saved.html'],
  'no file': ['--url', 'https://x.com/home'],
  'an address that is none': ['--url', 'x dot com', 'saved.html'],
  'a file that is not there': ['--url', 'https://x.com/home', 'there-is-none.html'],
})) {
  test(`Who gives ${what} is told so in one sentence.`, () => {
    const { stdout, stderr, status } = read(...args)
    expect(status).toBe(1)
    expect(stdout).toBe('')
    expect(stderr).toMatch(/^[A-Z][^\n]+$/)
  })
}
