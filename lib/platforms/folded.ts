import { latinDigits } from '../page/figure'

const BUTTONS = 'button, [role="button"]'

/**
 * Does something under `root`, behind `from`, unfold more items? A button of mere words that says a number and stands by itself does
 * ("View 5 replies", «۵ پاسخ»), in whatever language; a like count has other buttons beside it.
 */
export function hasFolded(root: ParentNode, from: Node): boolean {
  const worded = [...root.querySelectorAll<HTMLElement>(BUTTONS)].filter(isWorded)
  return worded.some((button) => isBehind(from, button) && saysFigure(button) && !worded.some((other) => other !== button && isBeside(button, other)))
}

const isWorded = (button: HTMLElement): boolean => !button.querySelector('svg, img, time') && button.textContent?.trim() !== ''
const saysFigure = (button: HTMLElement): boolean => /\d/.test(latinDigits(button.textContent ?? ''))
const isBehind = (from: Node, button: Node): boolean => (from.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0

/** Buttons of one line stand in one parent, each perhaps in a wrapper of its own. */
const isBeside = (button: HTMLElement, other: HTMLElement): boolean => lineOf(button) === lineOf(other)

function lineOf(button: HTMLElement): Element | null {
  let line = button.parentElement
  while (line?.childElementCount === 1 && line.parentElement) line = line.parentElement
  return line
}
