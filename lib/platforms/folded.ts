import { latinDigits } from '../page/figure'

const BUTTONS = 'button, [role="button"]'

/**
 * Does something under `root`, behind `from`, unfold more items? A button of mere words that says a number and stands by itself does
 * ("View 5 replies", «۵ پاسخ»), in whatever language; a like count has other buttons beside it.
 */
export function hasFolded(root: ParentNode, from: Node): boolean {
  const worded = [...root.querySelectorAll<HTMLElement>(BUTTONS)].filter(isWorded)
  const onLine = new Map<Element | null, number>()
  for (const button of worded) onLine.set(lineOf(button), (onLine.get(lineOf(button)) ?? 0) + 1)
  return worded.some((button) => onLine.get(lineOf(button)) === 1 && saysFigure(button) && isBehind(from, button))
}

const isWorded = (button: HTMLElement): boolean => !button.querySelector('svg, img, time') && button.textContent?.trim() !== ''
const saysFigure = (button: HTMLElement): boolean => /\d/.test(latinDigits(button.textContent ?? ''))
const isBehind = (from: Node, button: Node): boolean => (from.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0

/** Buttons of one line stand in one parent, each perhaps in a wrapper of its own. */
function lineOf(button: HTMLElement): Element | null {
  let line = button.parentElement
  while (line?.childElementCount === 1 && line.parentElement) line = line.parentElement
  return line
}
