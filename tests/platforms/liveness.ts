import type { CDPSession, Page } from '@playwright/test'

/** What of ours lives in a page. */
export interface Alive {
  /** Observers of every kind. */
  readonly observers: number
  /** Listeners on the window, the document, its body, the navigation and the viewport. */
  readonly listeners: number
  /** Boxes that we accompany. */
  readonly boxes: number
}

export interface Watch {
  alive(): Promise<Alive>
  /** Milliseconds of script that ran in the page's thread so far, ours and the page's. */
  script(): Promise<number>
}

const OBSERVERS = ['MutationObserver', 'ResizeObserver', 'IntersectionObserver', 'PerformanceObserver'] as const
const TARGETS = ['window', 'document', 'document.documentElement', 'document.body', 'window.navigation', 'window.visualViewport'] as const

/** Looks into the world of our script in a page, or in a frame of it, through the browser's own tools. */
export async function watch(page: Page, where: 'page' | 'frame' = 'page'): Promise<Watch> {
  const session = await page.context().newCDPSession(page)
  const world = await worldOfOurs(session, where)
  // Time of the thread, not of the clock: other work on the machine does not count.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const objectOf = async (expression: string): Promise<string | undefined> =>
    (await session.send('Runtime.evaluate', { expression, contextId: world })).result.objectId

  const live = async (kind: string): Promise<number> => {
    const prototypeObjectId = await objectOf(`${kind}.prototype`)
    if (!prototypeObjectId) return 0
    const { objects } = await session.send('Runtime.queryObjects', { prototypeObjectId })
    const { result } = await session.send('Runtime.callFunctionOn', {
      objectId: objects.objectId ?? '',
      functionDeclaration: 'function () { return this.length }',
      returnByValue: true,
    })
    await session.send('Runtime.releaseObject', { objectId: objects.objectId ?? '' })
    return Number(result.value)
  }
  const listening = async (target: string): Promise<number> => {
    const objectId = await objectOf(target)
    return objectId ? (await session.send('DOMDebugger.getEventListeners', { objectId })).listeners.length : 0
  }
  const sum = async <T>(things: readonly T[], count: (thing: T) => Promise<number>): Promise<number> => {
    let total = 0
    for (const thing of things) total += await count(thing)
    return total
  }

  return {
    alive: async () => {
      await session.send('HeapProfiler.collectGarbage')
      return {
        observers: await sum(OBSERVERS, live),
        listeners: await sum(TARGETS, listening),
        boxes: await page.locator('panjgol-overlay .place').count(),
      }
    },
    script: async () => {
      const { metrics } = await session.send('Performance.getMetrics')
      return 1000 * (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN)
    },
  }
}

/** The isolated world our script runs in is named after the extension. */
async function worldOfOurs(session: CDPSession, where: 'page' | 'frame'): Promise<number> {
  const { frameTree } = await session.send('Page.getFrameTree')
  const found = new Promise<number>((resolve) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      const { type, frameId } = (context.auxData ?? {}) as { type?: string; frameId?: string }
      const isThere = (frameId === frameTree.frame.id) === (where === 'page')
      if (type === 'isolated' && isThere && /Panjgol|پنج‌گل/.test(context.name)) resolve(context.id)
    })
  })
  await session.send('Runtime.enable')
  return found
}
