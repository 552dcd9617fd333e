import browser, { type Runtime } from '../browser'
import { isBody, isMessageName } from './bodies'
import type { MessageName, Messages } from './messages'

/** The extension behind this script is gone (updated, disabled, removed): the script takes itself away. */
export class ContextGone extends Error {
  override readonly name = 'ContextGone'
}

/** The one who answers said that it did not work; `code` is a word the caller can look up, such as `history-unreachable`. */
export class AnswerFailed extends Error {
  override readonly name = 'AnswerFailed'
  constructor(readonly code: string) {
    super(code)
  }
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
type Handler = (body: unknown, sender: Runtime.MessageSender) => unknown
type Listener = Parameters<typeof browser.runtime.onMessage.addListener>[0]

/** What a content script may ask; everything else is for our own pages. */
const FROM_PAGES: ReadonlySet<MessageName> = new Set<MessageName>(['posts-seen', 'context', 'lists', 'wordings', 'hint', 'hint-memory', 'label'])
/** How a browser says that the background fell asleep or was restarted just now; the next try wakes it. */
const ASLEEP = /receiving end does not exist|message (?:port|channel) (?:is )?closed|connection was interrupted/i
const GONE = /context invalidated|extension is gone/i

/** Asks the background. Rejects with `ContextGone` when the extension is gone, with `AnswerFailed` when the answer was a failure. */
export async function ask<N extends MessageName>(name: N, body: Ask<N>): Promise<Answer<N>> {
  const envelope: Envelope = { panjgol: name, body }
  return unpack<N>(await send(envelope))
}

/** Asks the script in a tab; undefined where there is none, or where it could not answer. */
export async function askTab<N extends MessageName>(tabId: number, name: N, body: Ask<N>): Promise<Answer<N> | undefined> {
  try {
    const envelope: Envelope = { panjgol: name, body }
    return unpack<N>(await browser.tabs.sendMessage(tabId, envelope, { frameId: 0 }))
  } catch {
    return undefined
  }
}

async function send(envelope: Envelope, triesLeft = 1): Promise<unknown> {
  if (isGone()) throw new ContextGone('The extension is gone.')
  try {
    return await browser.runtime.sendMessage(envelope)
  } catch (error) {
    if (isGone() || GONE.test(String(error))) throw new ContextGone('The extension is gone.')
    if (triesLeft > 0 && ASLEEP.test(String(error))) return send(envelope, triesLeft - 1)
    throw error
  }
}

/** The id vanishes with the extension; a sleeping or restarting background leaves it in place. */
export function isGone(): boolean {
  try {
    return !browser.runtime?.id
  } catch {
    return true
  }
}

const isReply = (candidate: unknown): candidate is Reply => typeof candidate === 'object' && candidate !== null && typeof (candidate as Reply).ok === 'boolean'

function unpack<N extends MessageName>(reply: unknown): Answer<N> {
  if (!isReply(reply)) throw new AnswerFailed('nobody-answered')
  if (!reply.ok) throw new AnswerFailed(reply.error)
  return reply.value as Answer<N>
}

/**
 * Answers messages of our own extension until `signal` ends. A message of somebody else, of another shape, or one that a
 * content script may not ask has no effect and gets no answer.
 */
export function answer(handlers: Handlers, signal?: AbortSignal): void {
  if (signal?.aborted) return
  const listener = (message: unknown, sender: Runtime.MessageSender): Promise<Reply> | undefined => {
    const envelope = envelopeOf(message)
    if (!envelope || sender.id !== browser.runtime.id) return undefined
    const handler = handlers[envelope.panjgol] as Handler | undefined
    if (!handler || (isContentScript(sender) && !FROM_PAGES.has(envelope.panjgol))) return undefined
    return replyOf(handler, envelope.body, sender)
  }
  browser.runtime.onMessage.addListener(listener as Listener)
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener as Listener), { once: true })
}

function envelopeOf(message: unknown): Envelope | undefined {
  if (typeof message !== 'object' || message === null) return undefined
  const { panjgol: name, body } = message as Partial<Envelope>
  return isMessageName(name) && isBody(name, body) ? { panjgol: name, body } : undefined
}

async function replyOf(handler: Handler, body: unknown, sender: Runtime.MessageSender): Promise<Reply> {
  try {
    return { ok: true, value: await handler(body, sender) }
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) }
  }
}

/** Our own pages have our own address, in a tab or not; whatever else has a tab is a script in somebody's page. */
function isContentScript({ tab, url = '' }: Runtime.MessageSender): boolean {
  return tab !== undefined && !url.startsWith(browser.runtime.getURL(''))
}
