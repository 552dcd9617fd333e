export type Theme = 'light' | 'dark'

/** The theme of the page behind an element: what counts is the page, not the system. Where nothing has a background, the text tells. */
export function themeBehind(element: Element): Theme {
  for (let node: Element | null = element; node; node = node.parentElement) {
    const [red, green, blue, alpha] = channelsOf(getComputedStyle(node).backgroundColor)
    if (alpha >= 0.5) return isDark(red, green, blue) ? 'dark' : 'light'
  }
  const [red, green, blue] = channelsOf(getComputedStyle(element).color)
  return isDark(red, green, blue) ? 'light' : 'dark'
}

type Channels = readonly [red: number, green: number, blue: number, alpha: number]

const isDark = (red: number, green: number, blue: number): boolean => 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128

/** A computed colour, in whatever notation the page wrote it, as 0-255 and alpha. */
function channelsOf(colour: string): Channels {
  if (!/^rgba?\(/.test(colour)) return painted(colour)
  const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number)
  return [red, green, blue, alpha]
}

/** `oklch()` and its like are told by painting one pixel. */
function painted(colour: string): Channels {
  const brush = new OffscreenCanvas(1, 1).getContext('2d')
  if (!brush) return [255, 255, 255, 0]
  brush.fillStyle = colour
  brush.fillRect(0, 0, 1, 1)
  const [red = 255, green = 255, blue = 255, alpha = 0] = brush.getImageData(0, 0, 1, 1).data
  return [red, green, blue, alpha / 255]
}
