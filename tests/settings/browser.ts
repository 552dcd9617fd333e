import { vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'

/**
 * The extension interface in plain Node. The storage and its events are the fake browser's of the framework; scripting,
 * permissions and tabs, which it has not, are the few lines below. The real ones are used by the tests in tests/e2e.
 */
export interface Registered {
  readonly id: string
  readonly matches?: string[]
}

export const registered = new Map<string, Registered>()
export const calls: string[] = []
export const world = { denied: new Set<string>(), tabs: [] as { id: number; url: string; discarded?: boolean }[] }

const covers = (pattern: string, url: string): boolean => url.startsWith(pattern.slice(0, -1))
const soon = <T>(value: T): Promise<T> => new Promise((resolve) => setTimeout(() => resolve(value), 1))

export const fake = {
  ...fakeBrowser,
  scripting: {
    getRegisteredContentScripts: () => soon([...registered.values()]),
    registerContentScripts: async (scripts: Registered[]) => {
      for (const script of scripts) {
        if (registered.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`)
        registered.set(script.id, script)
      }
      await soon(undefined)
    },
    unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
      for (const id of ids) if (!registered.delete(id)) throw new Error(`Nonexistent script ID '${id}'`)
      await soon(undefined)
    },
    insertCSS: ({ target }: { target: { tabId: number } }) => soon(calls.push(`css ${target.tabId}`)),
    removeCSS: ({ target }: { target: { tabId: number } }) => soon(calls.push(`no css ${target.tabId}`)),
    executeScript: ({ target }: { target: { tabId: number } }) =>
      target.tabId === 13 ? Promise.reject(new Error('Cannot access contents of the page')) : soon(calls.push(`script ${target.tabId}`)),
  },
  permissions: { contains: ({ origins }: { origins: string[] }) => soon(origins.every((origin) => !world.denied.has(origin))) },
  tabs: { query: ({ url }: { url: string[] }) => soon(world.tabs.filter((tab) => url.some((pattern) => covers(pattern, tab.url)))) },
}

/** Forgets everything, so that one test knows nothing of another. */
export function startAfresh(): void {
  fakeBrowser.reset()
  registered.clear()
  calls.length = 0
  world.denied.clear()
  world.tabs = []
  vi.restoreAllMocks()
}
