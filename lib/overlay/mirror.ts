import type { Mark } from './mark'

/** Everything that decides where a glyph of a textarea stands. */
const COPIED = [
  'direction',
  'font-family',
  'font-size',
  'font-style',
  'font-variant',
  'font-weight',
  'font-stretch',
  'font-feature-settings',
  'font-kerning',
  'font-size-adjust',
  'letter-spacing',
  'line-height',
  'text-align',
  'text-align-last',
  'text-indent',
  'text-transform',
  'text-rendering',
  'word-spacing',
  'word-break',
  'overflow-wrap',
  'line-break',
  'hyphens',
  'tab-size',
  'padding-top',
  'padding-right',
  'padding-bottom',
  'padding-left',
  'unicode-bidi',
  'writing-mode',
  '-webkit-locale',
] as const

/** A copy of a textarea's text in our own root, with nothing to see but the lines under the marked words. */
export interface Mirror {
  draw(marks: readonly Mark[]): void
  place(): void
  remove(): void
}

/** Lies exactly over the text of `textarea`: same direction, alignment, spacing, wrapping, scroll offset and scrollbar. */
export function openMirror(textarea: HTMLTextAreaElement, root: ShadowRoot): Mirror {
  const document = textarea.ownerDocument
  const frame = document.createElement('div')
  frame.className = 'mirror'
  frame.setAttribute('aria-hidden', 'true')
  const flow = document.createElement('div')
  flow.className = 'mirror-flow'
  frame.append(flow)
  root.append(frame)

  const copyStyle = (): void => {
    const style = getComputedStyle(textarea)
    for (const name of COPIED) flow.style.setProperty(name, style.getPropertyValue(name))
    const wraps = textarea.wrap !== 'off' && style.getPropertyValue('white-space-collapse') !== 'collapse'
    flow.style.whiteSpace = wraps ? 'pre-wrap' : 'pre'
    // A textarea breaks long words unless its own style says otherwise.
    if (style.overflowWrap === 'normal') flow.style.overflowWrap = 'break-word'
  }
  const place = (): void => {
    const rect = textarea.getBoundingClientRect()
    const scale = textarea.offsetWidth > 0 ? rect.width / textarea.offsetWidth : 1
    frame.style.transform = `translate(${rect.left + textarea.clientLeft * scale}px, ${rect.top + textarea.clientTop * scale}px) scale(${scale})`
    frame.style.width = `${textarea.clientWidth}px`
    frame.style.height = `${textarea.clientHeight}px`
    flow.style.width = `${textarea.clientWidth}px`
    flow.style.transform = `translate(${-textarea.scrollLeft}px, ${-textarea.scrollTop}px)`
  }
  const draw = (marks: readonly Mark[]): void => {
    flow.replaceChildren()
    if (marks.length === 0) return
    copyStyle()
    const text = textarea.value
    let at = 0
    for (const { span, principle } of [...marks].sort((a, b) => a.span[0] - b.span[0])) {
      if (span[0] < at || span[1] > text.length) continue
      const words = document.createElement('span')
      words.className = `mark ${principle}`
      words.textContent = text.slice(span[0], span[1])
      flow.append(text.slice(at, span[0]), words)
      at = span[1]
    }
    // A last line break opens a line in a textarea; the added space opens it here too.
    flow.append(`${text.slice(at)} `)
    place()
  }
  return { draw, place, remove: () => frame.remove() }
}
