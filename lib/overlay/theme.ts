/** `dark` when the page behind an element is dark: what counts is the page, not the system. */
export function themeBehind(element: Element): 'light' | 'dark' {
  for (let node: Element | null = element; node; node = node.parentElement) {
    const [red = 0, green = 0, blue = 0, alpha = 1] = (getComputedStyle(node).backgroundColor.match(/[\d.]+/g) ?? []).map(Number)
    if (alpha < 0.5 || getComputedStyle(node).backgroundColor === 'transparent') continue
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128 ? 'dark' : 'light'
  }
  return 'light'
}
