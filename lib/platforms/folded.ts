import { latinDigits } from '../page/figure'
import { each, type Steps } from '../page/steps'

const BUTTONS = 'button, [role="button"]'

/**
 * The buttons under `root`, behind `from`, that may unfold more items: those of mere words that stand by themselves and publish nothing.
 * A like count has other buttons beside it.
 */
export function* foldsBehind(root: ParentNode, from: Node): Steps<readonly HTMLElement[]> {
  const worded = yield* each(root.querySelectorAll<HTMLElement>(BUTTONS), (button) => (isWorded(button) ? { button, line: lineOf(button) } : undefined))
  const onLine = new Map<Element | null, number>()
  for (const { line } of worded) onLine.set(line, (onLine.get(line) ?? 0) + 1)
  return worded.flatMap(({ button, line }) => (onLine.get(line) === 1 && isBehind(from, button) && !button.closest('form') ? [button] : []))
}

/** One of them that says a number ("View 5 replies", «۵ پاسخ») surely unfolds something, in whatever language. */
export const saysFigure = (button: HTMLElement): boolean => /\d/.test(latinDigits(button.textContent ?? ''))

const isWorded = (button: HTMLElement): boolean => !button.querySelector('svg, img, time') && button.textContent?.trim() !== ''
const isBehind = (from: Node, button: Node): boolean => (from.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0

/** Buttons of one line stand in one parent, each perhaps in a wrapper of its own. */
function lineOf(button: HTMLElement): Element | null {
  let line = button.parentElement
  while (line?.childElementCount === 1 && line.parentElement) line = line.parentElement
  return line
}
