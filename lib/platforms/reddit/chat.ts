/** Chat elements lie over any page. */
const PRIVATE_TAG = /^(?:rs-|reddit-chat)/

export function isInChat(editor: Element): boolean {
  for (let at: Element | null = editor; at; at = parentOf(at)) if (PRIVATE_TAG.test(at.localName)) return true
  return false
}

function parentOf(element: Element): Element | null {
  const root = element.parentElement ? undefined : element.getRootNode()
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null)
}
