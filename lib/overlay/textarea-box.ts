import type { Flow } from './stands-still'

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
  'font-variation-settings',
  'font-kerning',
  'font-optical-sizing',
  'font-size-adjust',
  'letter-spacing',
  'line-height',
  'text-align',
  'text-align-last',
  'text-indent',
  'text-transform',
  'text-rendering',
  'text-spacing-trim',
  'text-autospace',
  'text-wrap-style',
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
  '-webkit-text-size-adjust',
] as const

/** Makes text in `flow` run as it does in `textarea`. */
export function copyTextStyle(textarea: HTMLTextAreaElement, flow: HTMLElement): void {
  const style = getComputedStyle(textarea)
  for (const name of COPIED) flow.style.setProperty(name, style.getPropertyValue(name))
  flow.lang = textarea.closest('[lang]')?.getAttribute('lang') ?? ''
  const wraps = textarea.wrap !== 'off' && style.textWrapMode !== 'nowrap'
  flow.style.whiteSpace = !wraps ? 'pre' : style.whiteSpaceCollapse === 'break-spaces' ? 'break-spaces' : 'pre-wrap'
  // A textarea breaks long words unless its own style says otherwise.
  if (style.overflowWrap === 'normal') flow.style.overflowWrap = 'break-word'
}

/** The styles a page changes under a person's hands (a theme, a size of type), in one word to compare. */
export function lookOf(textarea: HTMLTextAreaElement): string {
  const { font, letterSpacing, wordSpacing, lineHeight, direction, textAlign, textIndent, textTransform, padding } = getComputedStyle(textarea)
  return [font, letterSpacing, wordSpacing, lineHeight, direction, textAlign, textIndent, textTransform, padding].join('|')
}

/** How the lines of a textarea run. */
export function flowOf(textarea: HTMLTextAreaElement): Flow {
  const { direction, unicodeBidi, textAlign, textWrapStyle } = getComputedStyle(textarea)
  return {
    direction: unicodeBidi === 'plaintext' ? 'auto' : direction === 'rtl' ? 'rtl' : 'ltr',
    isStartAligned: /^(start|left|right|-webkit-auto|auto)$/.test(textAlign) && !/balance|pretty/.test(textWrapStyle ?? ''),
  }
}

/** The part of a textarea that shows text: offsets from its border box and size, in its own pixels, fractions kept. */
export function windowOf(textarea: HTMLTextAreaElement): {
  readonly rect: DOMRect
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
} {
  const rect = textarea.getBoundingClientRect()
  const style = getComputedStyle(textarea)
  const [left = 0, right = 0, top = 0, bottom = 0] = [style.borderLeftWidth, style.borderRightWidth, style.borderTopWidth, style.borderBottomWidth].map(
    Number.parseFloat,
  )
  // `clientWidth` is rounded, and half a pixel decides where a line breaks: the exact width is that of the border box without
  // borders and scrollbars, of which only the latter are whole pixels.
  const scale = textarea.offsetWidth > 0 ? rect.width / textarea.offsetWidth : 1
  const bar = Math.max(0, Math.round(textarea.offsetWidth - left - right - textarea.clientWidth))
  const lower = Math.max(0, Math.round(textarea.offsetHeight - top - bottom - textarea.clientHeight))
  const isBarAtLeft = bar > 0 && textarea.clientLeft > left + bar / 2
  const exact = (side: string, whole: number): number => {
    const told = Number.parseFloat(side)
    return Number.isFinite(told) && Math.abs(told - whole) < 1 ? told : whole
  }
  const isBorderBox = style.boxSizing === 'border-box'
  const width = isBorderBox ? exact(style.width, textarea.offsetWidth) : rect.width / scale
  const height = isBorderBox ? exact(style.height, textarea.offsetHeight) : rect.height / scale
  return { rect, left: left + (isBarAtLeft ? bar : 0), top, width: width - left - right - bar, height: height - top - bottom - lower }
}

/** Is the element, or anything around it, rotated or skewed? Then a box cannot be laid over it. */
export function turns(element: Element): boolean {
  for (let node: Element | null = element; node; node = node.parentElement) {
    const { transform, rotate } = getComputedStyle(node)
    if (rotate !== 'none' && rotate !== '') return true
    if (transform === 'none' || transform === '') continue
    const { b, c, is2D } = new DOMMatrixReadOnly(transform)
    if (!is2D || Math.abs(b) > 1e-6 || Math.abs(c) > 1e-6) return true
  }
  return false
}

/** The zoom that styles give an element, its ancestors' included; 1 where the browser does not tell. */
export const zoomOf = (element: Element): number => (element as Element & { readonly currentCSSZoom?: number }).currentCSSZoom ?? 1
