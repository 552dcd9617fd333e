/** Paths in a profile's address that come before the name, on the sites that have them. */
const BEFORE_NAME = new Set(['s', 'in', 'company', 'profile', 'u', 'user', 'users', 'c', 'channel'])
const HANDLE = /^[\p{L}\p{N}_.-]+(?:@[\p{L}\p{N}.-]+)?$/u
const ADDRESS = /^https?:\/\/|^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+\//iu
const HOST = /^(?=.{4,253}$)(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+(?:\p{L}{2,63}|xn--[a-z0-9-]{2,59})$/iu

/** Marks that only steer the direction of writing; pasted Persian pages bring them along unseen. */
const withoutMarks = (text: string): string => text.replace(/[\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu, '').trim()

/**
 * The handle in what a person typed: `@name`, `name`, `name@server` or the address of a profile.
 * Undefined where there is none. Letter case is kept as typed.
 */
export function handleFrom(typed: string): string | undefined {
  const text = withoutMarks(typed)
  const name = ADDRESS.test(text) ? nameInAddress(text) : text
  const handle = name?.replace(/^@+/u, '')
  return handle !== undefined && HANDLE.test(handle) ? handle : undefined
}

function nameInAddress(text: string): string | undefined {
  const address = urlFrom(text)
  if (!address) return undefined
  const steps = address.pathname
    .split('/')
    .filter((step) => step !== '')
    .map(decoded)
  return steps.find((step) => !BEFORE_NAME.has(step.toLowerCase()))
}

function decoded(step: string): string {
  try {
    return decodeURIComponent(step)
  } catch {
    return step
  }
}

function urlFrom(text: string): URL | undefined {
  try {
    return new URL(/^https?:\/\//iu.test(text) ? text : `https://${text}`)
  } catch {
    return undefined
  }
}

/** The host name in what a person typed: `example.social`, or the address of any page there. Undefined where there is none. */
export function hostFrom(typed: string): string | undefined {
  const text = withoutMarks(typed).replace(/^@[^@\s]+@/u, '')
  if (text === '' || /[\s*]/u.test(text)) return undefined
  const host = urlFrom(text)?.hostname.replace(/\.$/u, '').toLowerCase()
  return host !== undefined && HOST.test(host) ? host : undefined
}
