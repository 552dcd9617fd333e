import type { Database } from './database'

/** A random text of this installation, made once: without it a key cannot be traced back to a handle. */
async function salt(db: Database): Promise<string> {
  const known = await db.get('meta', 'salt')
  if (known) return known
  const fresh = [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  await db.put('meta', fresh, 'salt')
  return fresh
}

/** Keys for handles of one platform: SHA-256 over salt, platform and handle, 32 hexadecimal digits. */
export async function authorKeys(db: Database, platform: string, handles: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const secret = await salt(db)
  const entries = await Promise.all(
    [...new Set(handles)].map(async (handle) => {
      const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${secret}\n${platform}\n${handle.toLowerCase()}`))
      return [handle, [...new Uint8Array(digest, 0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('')] as const
    }),
  )
  return new Map(entries)
}
