import type { BrowserContext, CDPSession, Page } from '@playwright/test'
import { HOST_TAG } from '../../../lib/page/observe'

interface CdpNode {
  readonly nodeId: number
  readonly backendNodeId: number
  readonly localName?: string
  readonly children?: readonly CdpNode[]
  readonly shadowRoots?: readonly CdpNode[]
}

/**
 * Our shadow root is closed, so that a page cannot read it, and a test could not either. The debugger can: it puts the root on the
 * host element where locators look for it, in the worlds of the page and of the test runner. The product knows nothing of this.
 */
export function openClosedRoots(context: BrowserContext): void {
  const open = (page: Page): void => void openIn(page).catch(() => undefined)
  for (const page of context.pages()) open(page)
  context.on('page', open)
}

async function openIn(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const worlds = new Set<number>()
  let known: CdpNode | undefined
  const look = (): void =>
    void knownIn(session).then(
      (host) => lay(host ?? known),
      () => undefined,
    )
  const lay = (host: CdpNode | undefined): void => {
    known = host
    if (host) for (const world of worlds) void layOpen(session, host, world)
  }
  session.on('Runtime.executionContextCreated', ({ context }) => {
    worlds.add(context.id)
    lay(known)
  })
  session.on('Runtime.executionContextDestroyed', ({ executionContextId }) => worlds.delete(executionContextId))
  session.on('Runtime.executionContextsCleared', () => {
    worlds.clear()
    known = undefined
  })
  session.on('DOM.documentUpdated', look)
  session.on('DOM.childNodeInserted', ({ node }) => {
    if ((node as CdpNode).localName === HOST_TAG) lay(node as CdpNode)
  })
  await session.send('DOM.enable')
  await session.send('Runtime.enable')
  look()
}

/** Asking for the whole document makes the debugger tell of everything that is added later. */
async function knownIn(session: CDPSession): Promise<CdpNode | undefined> {
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: CdpNode }
  const find = (node: CdpNode): CdpNode | undefined => (node.localName === HOST_TAG ? node : node.children?.map(find).find((found) => found !== undefined))
  return find(root)
}

async function layOpen(session: CDPSession, host: CdpNode, executionContextId: number): Promise<void> {
  const root = host.shadowRoots?.[0]
  if (!root) return
  try {
    const [there, inside] = await Promise.all([host, root].map(({ backendNodeId }) => session.send('DOM.resolveNode', { backendNodeId, executionContextId })))
    if (!there?.object.objectId || !inside?.object.objectId) return
    await session.send('Runtime.callFunctionOn', {
      objectId: there.object.objectId,
      functionDeclaration: 'function (root) { Object.defineProperty(this, "shadowRoot", { value: root, configurable: true }) }',
      arguments: [{ objectId: inside.object.objectId }],
    })
  } catch {
    // The page went away meanwhile.
  }
}
