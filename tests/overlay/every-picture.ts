import type { Page } from '@playwright/test'

/** A line as it is drawn: the words it stands under and, in a textarea, where. */
export interface Line {
  readonly words: string
  readonly left: number
  readonly top: number
  readonly width: number
}

export interface Picture {
  /** What the site's own box says. */
  readonly text: string
  readonly lines: readonly Line[]
}

interface Recording {
  pictures: Picture[]
}

/**
 * Notes the lines of every picture from now on, as they are painted: an observer of sizes is called behind all that is done for a
 * picture, ours included, and before it is drawn.
 */
export const watchPictures = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const box = document.querySelector<HTMLElement>('textarea, [contenteditable="true"]')
    const textOf = (): string => (box instanceof HTMLTextAreaElement ? box.value : (box?.textContent ?? ''))
    const inMirror = (): Line[] => {
      const root = document.querySelector('panjgol-overlay')?.shadowRoot
      return [...(root?.querySelectorAll('.mirror:not([hidden]) .mark') ?? [])].flatMap((mark) =>
        [...mark.getClientRects()].map(({ left, top, width }) => ({ words: mark.textContent ?? '', left, top, width })),
      )
    }
    const inText = (): Line[] =>
      [...CSS.highlights].flatMap(([name, ranges]) =>
        name.startsWith('panjgol-')
          ? ([...ranges] as Range[]).flatMap((range) =>
              range.collapsed ? [] : [...range.getClientRects()].map(({ left, top, width }) => ({ words: range.toString(), left, top, width })),
            )
          : [],
      )
    const recording: Recording = { pictures: [] }
    Object.assign(window, recording)
    const ticking = document.createElement('i')
    ticking.style.cssText = 'position: fixed; inset: 0 auto auto 0; height: 1px; visibility: hidden'
    document.body.append(ticking)
    let tick = 0
    new ResizeObserver(() => (window as unknown as Recording).pictures.push({ text: textOf(), lines: [...inMirror(), ...inText()] })).observe(ticking)
    const next = (): void => {
      ticking.style.width = `${1 + (tick++ % 2)}px`
      requestAnimationFrame(next)
    }
    next()
  })

/** The pictures since they were last asked for. */
export const picturesSince = (page: Page): Promise<readonly Picture[]> => page.evaluate(() => (window as unknown as Recording).pictures.splice(0))

/** The lines of `pictures` that none of `right` is equal to, each once, in words. */
export function strangeLines(pictures: readonly Picture[], right: readonly Line[]): readonly string[] {
  const isRight = (line: Line): boolean =>
    right.some(({ words, left, top, width }) => words === line.words && [left - line.left, top - line.top, width - line.width].every((by) => Math.abs(by) <= 1))
  const strange = pictures.flatMap(({ lines }, at) => lines.filter((line) => !isRight(line)).map((line) => ({ at, ...line })))
  return [...new Set(strange.map(({ at, words, left, top }) => `picture ${at}: “${words}” at ${Math.round(left)}, ${Math.round(top)}`))]
}
