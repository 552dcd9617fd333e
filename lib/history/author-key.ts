import { atOnce, type Transaction } from './database'

const SALT = 'salt'

const hex = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')

/** A random text of this installation, made once: without it a key cannot be traced back to a handle. */
export async function saltIn(transaction: Transaction): Promise<string> {
  const known = await transaction.objectStore('meta').get(SALT)
  if (known !== undefined) return known
  // Looked up and made in one transaction: two that began at once would give one person two keys.
  const fresh = hex(crypto.getRandomValues(new Uint8Array(16)))
  await transaction.objectStore('meta').put(fresh, SALT)
  return fresh
}

/** Keeps the salt that came with a copy, so that people who come back are known again. */
export async function keepSalt(transaction: Transaction, salt: string): Promise<void> {
  await transaction.objectStore('meta').put(salt, SALT)
}

/**
 * Keys for handles of one platform: SHA-256 over salt, platform and handle, 32 hexadecimal digits. Letter case does not count.
 * Where the page named nobody the key is empty: those people are not one person.
 */
export async function authorKeys(platform: string, handles: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const salt = await atOnce(saltIn)
  const entries = await Promise.all([...new Set(handles)].map(async (handle) => [handle, await keyOf(salt, platform, handle)] as const))
  return new Map(entries)
}

async function keyOf(salt: string, platform: string, handle: string): Promise<string> {
  if (handle === '') return ''
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${salt}\n${platform}\n${handle.toLowerCase()}`))
  return hex(new Uint8Array(digest, 0, 16))
}
