/**
 * Writes out the choices of a list: `[like|share] this` stands for two lines, an empty choice for leaving the words out.
 * Comments are left out, and so is a line that has been written before, whatever its spacing and punctuation. It runs when the
 * lists are loaded, so it looks at letters only and leaves normalising to the phrase table.
 */
export function expand(list: string): string {
  const seen = new Set<string>()
  const lines: string[] = []
  for (const line of list.split('\n')) {
    if (line === '' || line.startsWith('//')) continue
    const weightAt = line.indexOf(' : ')
    const phrase = weightAt < 0 ? line : line.slice(0, weightAt)
    const weight = weightAt < 0 ? '' : line.slice(weightAt)
    for (const written of choices(phrase)) {
      const key = written.replace(/[^\p{L}\p{N}']+/gu, '')
      if (key === '' || seen.has(key)) continue
      seen.add(key)
      lines.push(written + weight)
    }
  }
  return lines.join('\n')
}

function choices(phrase: string): readonly string[] {
  let written = ['']
  for (const piece of phrase.split(/[[\]]/).entries()) {
    const [at, text] = piece
    const options = at % 2 === 0 ? [text] : text.split('|')
    written = written.flatMap((before) => options.map((option) => before + option))
  }
  return written
}
