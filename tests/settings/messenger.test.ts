import { beforeEach, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { AnswerFailed, answer, ask, askTab, ContextGone, type Handlers } from '../../lib/messaging/messenger'
import { startAfresh } from './browser'

// What travels between real pages, scripts and the background is tested in tests/e2e; here the browser is replaced, so that
// foreign senders, sleep and disappearance can be had.
const runtime = vi.hoisted(() => ({
  id: 'panjgol' as string | undefined,
  listeners: new Set<(message: unknown, sender: unknown) => unknown>(),
  sender: { id: 'panjgol' } as { id: string; url?: string; tab?: object },
  sendMessage: async (_message: unknown): Promise<unknown> => undefined,
}))
vi.mock('../../lib/browser', () => ({
  default: {
    runtime: {
      get id() {
        return runtime.id
      },
      getURL: (path: string) => `chrome-extension://panjgol/${path}`,
      sendMessage: (message: unknown) => runtime.sendMessage(message),
      onMessage: { addListener: (listener: never) => runtime.listeners.add(listener), removeListener: (listener: never) => runtime.listeners.delete(listener) },
    },
    tabs: {
      sendMessage: async (tabId: number, message: unknown) =>
        tabId === 1 ? runtime.sendMessage(message) : Promise.reject(new Error('Could not establish connection. Receiving end does not exist.')),
    },
  },
}))

const inTab = { id: 'panjgol', url: 'https://ships.example/home', tab: { id: 1 } }
const popup = { id: 'panjgol', url: 'chrome-extension://panjgol/popup.html' }
const optionsInTab = { ...popup, tab: { id: 2 } }

/** Delivers as a browser does: a copy of the message to every listener, the first answer counts. */
async function deliver(message: unknown): Promise<unknown> {
  const copy: unknown = JSON.parse(JSON.stringify(message))
  for (const listener of runtime.listeners) {
    const reply = listener(copy, runtime.sender)
    if (reply !== undefined) return reply
  }
  return undefined
}

beforeEach(() => {
  startAfresh()
  fakeBrowser.reset()
  runtime.id = 'panjgol'
  runtime.sender = popup
  runtime.listeners.clear()
  runtime.sendMessage = deliver
})

const heard: string[] = []
const HANDLERS: Handlers = {
  context: ({ platform }) => {
    heard.push(`context ${platform}`)
    return { recent: [], waiting: [] }
  },
  erase: () => {
    heard.push('erase')
    return { erased: true }
  },
  export: () => Promise.reject(new Error('history-unreachable')),
}
beforeEach(() => heard.splice(0))

it('A question gets its answer.', async () => {
  answer(HANDLERS)
  expect(await ask('context', { platform: 'x' })).toEqual({ recent: [], waiting: [] })
  expect(heard).toEqual(['context x'])
})

it('A failure comes back as a word the caller can look up.', async () => {
  answer(HANDLERS)
  await expect(ask('export', {})).rejects.toMatchObject({ name: 'AnswerFailed', code: 'history-unreachable' })
})

it('Where nobody answers, that is told.', async () => {
  await expect(ask('context', { platform: 'x' })).rejects.toBeInstanceOf(AnswerFailed)
})

it.each<[who: string, sender: typeof runtime.sender, message: unknown]>([
  ['another extension', { ...popup, id: 'somebody' }, { panjgol: 'erase', body: {} }],
  ['a script in a page that asks for what is not its own', inTab, { panjgol: 'erase', body: {} }],
  ['a body of another shape', popup, { panjgol: 'context', body: { platform: 7 } }],
  ['no body', popup, { panjgol: 'context' }],
  ['a name that is none', popup, { panjgol: 'toString', body: {} }],
  ['no envelope', popup, 'erase'],
  ['nothing', popup, null],
])('A message from %s has no effect and gets no answer.', async (_who, sender, message) => {
  answer(HANDLERS)
  runtime.sender = sender
  expect(await deliver(message)).toBeUndefined()
  expect(heard).toEqual([])
})

it('A script in a page may ask what it needs; our own page may ask everything, in a tab too.', async () => {
  answer(HANDLERS)
  runtime.sender = inTab
  await ask('context', { platform: 'x' })
  runtime.sender = optionsInTab
  await ask('erase', {})
  expect(heard).toEqual(['context x', 'erase'])
})

it.each(['posts-seen', 'context', 'hint', 'hint-memory', 'scorecard', 'mark-answered', 'export', 'import', 'erase'] as const)(
  'Whether a page may ask “%s” is decided by its name.',
  async (name) => {
    const bodies = {
      'posts-seen': { platform: 'x', posts: [], complete: true },
      context: { platform: 'x' },
      hint: { rule: 'r', outcome: 'shown' },
      scorecard: { days: 28 },
      'mark-answered': { platform: 'x', id: '1' },
      import: { backup: {} },
    } as Record<string, object>
    answer({ [name]: () => ({}) as never })
    const message = { panjgol: name, body: bodies[name] ?? {} }
    runtime.sender = popup
    expect(await deliver(message)).toMatchObject({ ok: true })
    runtime.sender = inTab
    expect((await deliver(message)) !== undefined).toBe(['posts-seen', 'context', 'hint', 'hint-memory'].includes(name))
  },
)

it('Answering ends with the life it was given.', async () => {
  const life = new AbortController()
  answer(HANDLERS, life.signal)
  life.abort()
  await expect(ask('erase', {})).rejects.toBeInstanceOf(AnswerFailed)
  answer(HANDLERS, life.signal)
  expect(runtime.listeners.size).toBe(0)
})

it('When the extension is gone, asking says so by one kind of error.', async () => {
  runtime.sendMessage = () => Promise.reject(new Error('Extension context invalidated.'))
  await expect(ask('context', { platform: 'x' })).rejects.toBeInstanceOf(ContextGone)
  runtime.id = undefined
  await expect(ask('context', { platform: 'x' })).rejects.toBeInstanceOf(ContextGone)
})

it('When it vanishes while an answer is on its way, that is the same kind of error.', async () => {
  runtime.sendMessage = async () => {
    runtime.id = undefined
    throw new Error('The message port closed before a response was received.')
  }
  await expect(ask('context', { platform: 'x' })).rejects.toBeInstanceOf(ContextGone)
})

it('A background that fell asleep is woken by a second try.', async () => {
  answer(HANDLERS)
  let tries = 0
  runtime.sendMessage = (message) =>
    tries++ === 0 ? Promise.reject(new Error('Could not establish connection. Receiving end does not exist.')) : deliver(message)
  expect(await ask('context', { platform: 'x' })).toEqual({ recent: [], waiting: [] })
})

it('One that stays away is no sign that the extension is gone.', async () => {
  let tries = 0
  runtime.sendMessage = () => {
    tries++
    return Promise.reject(new Error('Could not establish connection. Receiving end does not exist.'))
  }
  const error: unknown = await ask('context', { platform: 'x' }).catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(Error)
  expect(error).not.toBeInstanceOf(ContextGone)
  expect(tries).toBe(2)
})

it('A tab without our script answers nothing.', async () => {
  expect(await askTab(2, 'page-status', {})).toBeUndefined()
  answer({ 'page-status': () => ({ platform: 'x', isPrivate: false, composers: [], posts: 0, diagnosis: [], outlines: [] }) })
  expect(await askTab(1, 'page-status', {})).toMatchObject({ platform: 'x' })
})
