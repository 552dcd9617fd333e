import browser from '../browser'

/** Puts our scripts, in order, into the tabs that are open at `patterns`. They guard themselves, so a tab that has it already is left as it is. */
export async function serveOpenTabs(patterns: readonly string[], scripts: readonly string[], style: string): Promise<void> {
  await inOpenTabs(patterns, async (tabId) => {
    await browser.scripting.insertCSS({ target: { tabId }, files: [style] })
    await browser.scripting.executeScript({ target: { tabId }, files: [...scripts] })
  })
}

/** Takes our style out of the tabs at `patterns`. The script hears of the change itself and takes its own things away. */
export async function clearOpenTabs(patterns: readonly string[], style: string): Promise<void> {
  await inOpenTabs(patterns, (tabId) => browser.scripting.removeCSS({ target: { tabId }, files: [style] }))
}

async function inOpenTabs(patterns: readonly string[], work: (tabId: number) => Promise<unknown>): Promise<void> {
  if (patterns.length === 0) return
  const tabs = await browser.tabs.query({ url: [...patterns] })
  const ids = tabs.flatMap(({ id, discarded }) => (id === undefined || discarded ? [] : id))
  // A tab that is just closing or shows the browser's own error page cannot be served, and need not be.
  await Promise.allSettled(ids.map(work))
}
