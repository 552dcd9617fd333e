import { oneOf } from '../candidates'
import { PLACES } from './places'

/** What the server tells its own page about the person and the server. */
export interface InitialState {
  readonly self?: string
  readonly limit?: number
  /** The server's name in handles, which may differ from its address. */
  readonly domain?: string
}

interface Stored {
  readonly meta?: { readonly me?: string | null; readonly domain?: string }
  readonly accounts?: Readonly<Record<string, { readonly acct?: string }>>
  readonly max_toot_chars?: number
  readonly configuration?: { readonly statuses?: { readonly max_characters?: number } }
}

const known = new WeakMap<Element, InitialState>()

/** Is this page one of the web interface at all? Servers that the person added may run something else. */
export const isMastodon = (document: Document): boolean => oneOf(document, PLACES.ownState) !== undefined

/** Reads the state once per page; a page without one, or with a broken one, tells nothing. */
export function initialState(document: Document): InitialState {
  const script = oneOf(document, PLACES.ownState)
  if (!script) return {}
  const before = known.get(script)
  if (before) return before
  const state = parse(script.textContent ?? '')
  known.set(script, state)
  return state
}

function parse(json: string): InitialState {
  try {
    const { meta, accounts, max_toot_chars, configuration } = JSON.parse(json) as Stored
    const self = meta?.me ? accounts?.[meta.me]?.acct : undefined
    const limit = configuration?.statuses?.max_characters ?? max_toot_chars
    return { ...(self === undefined ? {} : { self }), ...(limit === undefined ? {} : { limit }), ...(meta?.domain ? { domain: meta.domain } : {}) }
  } catch {
    return {}
  }
}
