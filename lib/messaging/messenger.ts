import browser, { type Runtime } from '../browser'
import type { MessageName, Messages } from './messages'

/** The extension behind this script is gone (updated, disabled, removed): the script takes itself away. */
export class ContextGone extends Error {
  override readonly name = 'ContextGone'
}

type Ask<N extends MessageName> = Messages[N]['ask']
type Answer<N extends MessageName> = Messages[N]['answer']

interface Envelope {
  readonly panjgol: MessageName
  readonly body: unknown
}

/** Failures travel as data, since an exception would lose its kind on the way. */
type Reply = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: string }

export type Handlers = { readonly [N in MessageName]?: (body: Ask<N>, sender: Runtime.MessageSender) => Answer<N> | Promise<Answer<N>> }

/** What a content script may ask; everything else is for our own pages. */
const FROM_PAGES: ReadonlySet<string> = new Set<MessageName>(['posts-seen', 'context', 'hint', 'hint-memory'])

const isEnvelope = (message: unknown): message is Envelope => typeof message === 'object' && message !== null && typeof (message as Envelope).panjgol === 'string'

/** Asks the background. Rejects with `ContextGone` when the extension is gone, with a plain error when the answer was a failure. */
export async function ask<N extends MessageName>(name: N, body: Ask<N>): Promise<Answer<N>> {
  return unpack(await send(() => browser.runtime.sendMessage({ panjgol: name, body } satisfies Envelope)))
}

/** Asks the script in a tab; undefined where there is none. */
export async function askTab<N extends MessageName>(tabId: number, name: N, body: Ask<N>): Promise<Answer<N> | undefined> {
  try {
    return unpack<N>((await browser.tabs.sendMessage(tabId, { panjgol: name, body } satisfies Envelope)) as Reply | undefined)
  } catch {
    return undefined
  }
}

async function send(attempt: () => Promise<unknown>): Promise<Reply | undefined> {
  if (!browser.runtime?.id) throw new ContextGone('The extension is gone.')
  try {
    return (await attempt()) as Reply | undefined
  } catch (error) {
    // The id vanishes with the extension; a sleeping or restarting background leaves it in place.
    if (!browser.runtime?.id || /context invalidated/i.test(String(error))) throw new ContextGone('The extension is gone.')
    throw error
  }
}

function unpack<N extends MessageName>(reply: Reply | undefined): Answer<N> {
  if (!reply) throw new Error('Nobody answered.')
  if (!reply.ok) throw new Error(reply.error)
  return reply.value as Answer<N>
}

/** Answers messages of our own extension until `signal` ends; anything else has no effect. */
export function answer(handlers: Handlers, signal?: AbortSignal): void {
  const listener = (message: unknown, sender: Runtime.MessageSender): Promise<Reply> | undefined => {
    if (!isEnvelope(message) || sender.id !== browser.runtime.id) return undefined
    const handler = handlers[message.panjgol] as ((body: unknown, sender: Runtime.MessageSender) => unknown) | undefined
    if (!handler || (isContentScript(sender) && !FROM_PAGES.has(message.panjgol))) return undefined
    return Promise.resolve()
      .then(() => handler(message.body, sender))
      .then(
        (value): Reply => ({ ok: true, value }),
        (error): Reply => ({ ok: false, error: error instanceof Error ? error.message : String(error) }),
      )
  }
  browser.runtime.onMessage.addListener(listener as Parameters<typeof browser.runtime.onMessage.addListener>[0])
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener as Parameters<typeof browser.runtime.onMessage.addListener>[0]), { once: true })
}

const isContentScript = (sender: Runtime.MessageSender): boolean => sender.tab !== undefined && !(sender.url ?? '').startsWith(browser.runtime.getURL(''))
