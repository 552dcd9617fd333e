const OWNER = Symbol.for('panjgol')

interface World {
  [OWNER]?: AbortController
}

let current: AbortController | undefined

/**
 * The lifetime of this script in this page; nothing when a living copy of it is already here. It ends when the platform is
 * switched off, when the extension is updated or removed, or by `leaveThePage`.
 */
export function ownThePage(): AbortSignal | undefined {
  const world = globalThis as World
  if (world[OWNER] && !world[OWNER].signal.aborted) return undefined
  current = new AbortController()
  world[OWNER] = current
  return current.signal
}

/** Takes everything of ours away from the page: observers, listeners, underlines and the host element. */
export function leaveThePage(): void {
  current?.abort()
}
