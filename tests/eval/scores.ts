export interface Scores {
  readonly macroF1: number
  readonly f1: Readonly<Record<string, number>>
  readonly precision: Readonly<Record<string, number>>
  readonly recall: Readonly<Record<string, number>>
}

/** Macro-F1 and its parts over pairs of (label, prediction); classes are those that occur as labels. */
export function score(pairs: readonly (readonly [label: string, prediction: string])[]): Scores {
  const classes = [...new Set(pairs.map(([label]) => label))].sort()
  const f1: Record<string, number> = {}
  const precision: Record<string, number> = {}
  const recall: Record<string, number> = {}
  for (const name of classes) {
    const hit = pairs.filter(([label, prediction]) => label === name && prediction === name).length
    const said = pairs.filter(([, prediction]) => prediction === name).length
    const there = pairs.filter(([label]) => label === name).length
    precision[name] = said === 0 ? 0 : hit / said
    recall[name] = hit / there
    f1[name] = hit === 0 ? 0 : (2 * hit) / (said + there)
  }
  const macroF1 = classes.reduce((sum, name) => sum + (f1[name] as number), 0) / classes.length
  return { macroF1, f1, precision, recall }
}
