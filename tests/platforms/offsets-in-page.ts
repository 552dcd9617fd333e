import { readEditor } from '../../lib/page/editors'

/** What a box reads as, and which stretches of it do not come back the same from the document. */
export interface Offsets {
  readonly text: string | undefined
  readonly lost: readonly string[]
}

function offsetsOf(editor: HTMLElement): Offsets {
  const read = readEditor(editor)
  if (!read || read.kind === 'textarea') return { text: read?.text, lost: [] }
  const { text } = read
  const lost = spansOf(text).flatMap(([start, end]) => {
    const words = text.slice(start, end)
    const range = read.rangeOf([start, end])
    if (!range) return `no range for ${JSON.stringify(words)} at ${start}`
    const back = [read.offsetOf(range.startContainer, range.startOffset), read.offsetOf(range.endContainer, range.endOffset)]
    if (back[0] !== start || back[1] !== end) return `${JSON.stringify(words)} at ${start}–${end} came back as ${back.join('–')}`
    return words.includes('\n') || range.toString() === words ? [] : `${JSON.stringify(words)} at ${start} is ${JSON.stringify(range.toString())} there`
  })
  return { text, lost }
}

/** Every single letter, and stretches of growing length from every seventh place; none begins or ends with a line break. */
function spansOf(text: string): readonly (readonly [number, number])[] {
  const spans: (readonly [number, number])[] = []
  for (let start = 0; start < text.length; start++) {
    for (const length of start % 7 === 0 ? [1, 2, 5, 13, text.length - start] : [1]) {
      const end = start + length
      if (end <= text.length && text[start] !== '\n' && text[end - 1] !== '\n') spans.push([start, end])
    }
  }
  return spans
}

Object.assign(window, { __panjgolOffsets: offsetsOf })
