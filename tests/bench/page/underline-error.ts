import type { Page } from '@playwright/test'

interface Bounds {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** One way a text can come to stand somewhere else than it was. */
export interface Situation {
  readonly name: string
  readonly bring: (page: Page) => Promise<void>
  /** Stands so before anything is written. */
  readonly early?: true
  /** Tried in every direction; the others in one. */
  readonly always?: true
}

const style = (css: string) => (page: Page) => page.addStyleTag({ content: css }).then(() => undefined)
/** What the browser's own zoom does to a page: more or fewer device pixels in a CSS pixel, and a narrower or wider window. */
const zoomed = (zoom: number) => async (page: Page) => {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setDeviceMetricsOverride', {
    width: Math.round(1180 / zoom),
    height: Math.round(820 / zoom),
    deviceScaleFactor: zoom,
    mobile: false,
  })
}

export const SITUATIONS: readonly Situation[] = [
  { name: 'as it stands', always: true, bring: async () => undefined },
  { name: 'after the page scrolled', bring: (page) => page.evaluate(() => window.scrollTo(0, 40)) },
  { name: 'after the box scrolled', always: true, bring: (page) => page.locator('textarea').evaluate((area) => area.scrollTo(0, 7)) },
  { name: 'after the box became narrower', bring: style('textarea { width: 371.5px !important }') },
  { name: 'at 80% zoom', bring: zoomed(0.8) },
  { name: 'at 125% zoom', always: true, bring: zoomed(1.25) },
  { name: 'at 200% zoom', bring: zoomed(2) },
  { name: 'in a page that zooms its body', bring: style('body { zoom: 1.25 }') },
  { name: 'in a column that is zoomed', bring: style('.write { zoom: 0.8 }') },
  { name: 'in a scaled ancestor', early: true, bring: style('main { transform: scale(0.85) translate(12px, 5px); transform-origin: 0 0 }') },
  {
    name: 'after an ancestor shrank before one’s eyes',
    bring: async (page) => {
      await page.addStyleTag({ content: 'main { transition: transform 80ms; transform-origin: 0 0 } main.small { transform: scale(0.9) }' })
      await page.evaluate(
        () =>
          new Promise((done) => {
            document.addEventListener('transitionend', done, { once: true })
            // The starting place is settled in a frame of its own.
            requestAnimationFrame(() => requestAnimationFrame(() => document.querySelector('main')?.classList.add('small')))
          }),
      )
    },
  },
  { name: 'in a fixed ancestor', bring: style('.write { position: fixed; inset: 90px auto auto 120px; width: 480px }') },
  { name: 'in a fixed ancestor of a moved one', bring: style('main { transform: translate(33px, 20px) } .write { position: fixed; top: 55px; width: 420px }') },
  {
    name: 'with borders, indents and spacing of its own',
    always: true,
    early: true,
    bring: style(
      'textarea { border: 7px solid #888 !important; border-inline-start-width: 13px !important; padding: 11px 23px 5px 9px !important; text-indent: 31px; word-spacing: 4px; letter-spacing: 0.6px; line-height: 2.1 !important; tab-size: 3 }',
    ),
  },
  { name: 'centred, in a monospace face', early: true, bring: style('textarea { text-align: center; font: 17px/1.4 monospace !important }') },
  { name: 'in capitals', early: true, bring: style('textarea { text-transform: uppercase }') },
]

/**
 * How far the lines under a textarea's words stand from the words, in CSS pixels: the browser is asked to paint a selection of the
 * same words in a colour of its own, and the painted pixels are compared with our marks.
 */
export async function underlineError(page: Page, words: string): Promise<number> {
  await page.addStyleTag({ content: 'textarea::selection { background: #ff00fe !important; color: #ff00fe !important }' })
  await page.locator('textarea').evaluate((area: HTMLTextAreaElement, wanted) => {
    const at = area.value.indexOf(wanted)
    area.focus({ preventScroll: true })
    area.setSelectionRange(at, at + wanted.length)
  }, words)
  await twoFrames(page)
  const painted = await paintedBounds(page)
  const marked = await markedBounds(page, words)
  if (!painted || !marked) return Number.POSITIVE_INFINITY
  const middle = ({ top, bottom }: Bounds): number => (top + bottom) / 2
  return Math.max(Math.abs(painted.left - marked.left), Math.abs(painted.right - marked.right), Math.abs(middle(painted) - middle(marked)))
}

const twoFrames = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(() => done())))))

/** The bounds of our mark on `words`, in the window. */
async function markedBounds(page: Page, words: string): Promise<Bounds | undefined> {
  const rects = await page
    .locator('panjgol-overlay .mark')
    .evaluateAll(
      (marks, wanted) =>
        marks
          .filter((mark) => mark.textContent === wanted)
          .flatMap((mark) => [...mark.getClientRects()].map(({ left, top, right, bottom }) => ({ left, top, right, bottom }))),
      words,
    )
  return around(rects)
}

/** The bounds of everything painted in the colour of the selection, in CSS pixels of the window. */
async function paintedBounds(page: Page): Promise<Bounds | undefined> {
  const picture = (await page.screenshot({ scale: 'device', animations: 'allow' })).toString('base64')
  const reader = await page.context().newPage()
  const ratio = await page.evaluate(() => window.devicePixelRatio)
  const bounds = await reader.evaluate(async (data) => {
    const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob())
    const brush = new OffscreenCanvas(image.width, image.height).getContext('2d')
    if (!brush) return null
    brush.drawImage(image, 0, 0)
    const { data: pixels, width, height } = brush.getImageData(0, 0, image.width, image.height)
    let [left, top, right, bottom] = [width, height, -1, -1]
    for (let y = 0; y < height; y++)
      for (let x = 0; x < width; x++) {
        const at = (y * width + x) * 4
        if ((pixels[at] ?? 0) < 240 || (pixels[at + 1] ?? 0) > 20 || (pixels[at + 2] ?? 0) < 240) continue
        left = Math.min(left, x)
        right = Math.max(right, x + 1)
        top = Math.min(top, y)
        bottom = Math.max(bottom, y + 1)
      }
    return right < 0 ? null : { left, top, right, bottom }
  }, picture)
  await reader.close()
  return bounds ? { left: bounds.left / ratio, top: bounds.top / ratio, right: bounds.right / ratio, bottom: bounds.bottom / ratio } : undefined
}

const around = (rects: readonly Bounds[]): Bounds | undefined =>
  rects.length === 0
    ? undefined
    : {
        left: Math.min(...rects.map(({ left }) => left)),
        top: Math.min(...rects.map(({ top }) => top)),
        right: Math.max(...rects.map(({ right }) => right)),
        bottom: Math.max(...rects.map(({ bottom }) => bottom)),
      }
