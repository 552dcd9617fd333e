import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { politenessFeatures } from '../../lib/engine/reading/politeness-features'
import { read } from '../../lib/engine/reading/read'
import { rowsOf } from './corpora'
import { score } from './scores'

const FILES = ['politeness_wiki', 'politeness_so'] as const
const TARGET = 'lib/engine/reading/politeness-weights.ts'
const FOLDS = 5
const ROUNDS = 400
const RATE = 0.5
/** Strength of L2; larger means smaller weights. */
const RIDGE = 0.004

interface Case {
  readonly file: string
  readonly features: ReadonlyMap<string, number>
  readonly polite: boolean
}

interface Model {
  readonly bias: number
  readonly weights: ReadonlyMap<string, number>
}

const round = (value: number): number => Math.round(value * 100) / 100

/** Plain logistic regression by full-batch gradient descent; both sets weigh the same, whatever their size. */
export function train(cases: readonly Case[]): Model {
  const sizes = new Map(FILES.map((file) => [file as string, cases.filter((one) => one.file === file).length]))
  const weights = new Map<string, number>()
  for (const { features } of cases) for (const name of features.keys()) weights.set(name, 0)
  let bias = 0
  for (let step = 0; step < ROUNDS; step++) {
    const slope = new Map<string, number>()
    let biasSlope = 0
    for (const { file, features, polite } of cases) {
      const miss = (1 / (1 + Math.exp(-predict({ bias, weights }, features))) - (polite ? 1 : 0)) / (FILES.length * (sizes.get(file) ?? 1))
      biasSlope += miss
      for (const [name, value] of features) slope.set(name, (slope.get(name) ?? 0) + miss * value)
    }
    bias -= RATE * 4 * biasSlope
    for (const [name, weight] of weights) weights.set(name, weight - RATE * 4 * ((slope.get(name) ?? 0) + RIDGE * weight))
  }
  return { bias: round(bias), weights: new Map([...weights].map(([name, weight]) => [name, round(weight)])) }
}

const predict = ({ bias, weights }: Model, features: ReadonlyMap<string, number>): number => {
  let sum = bias
  for (const [name, value] of features) sum += (weights.get(name) ?? 0) * value
  return sum
}

/** Macro-F1 of each set with every row predicted by a model that never saw it (five folds by row number). */
export function crossValidate(folder: string): ReadonlyMap<string, number> {
  const cases = casesOf(folder)
  const pairs = new Map<string, [string, string][]>(FILES.map((file) => [file, []]))
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = train(cases.filter((_, at) => at % FOLDS !== fold))
    for (const { file, features, polite } of cases.filter((_, at) => at % FOLDS === fold))
      pairs.get(file)?.push([label(polite), label(predict(model, features) > 0)])
  }
  return new Map([...pairs].map(([file, list]) => [file, score(list).macroF1]))
}

const label = (polite: boolean): string => (polite ? 'polite' : 'impolite')
const casesOf = (folder: string): readonly Case[] =>
  FILES.flatMap((file) => rowsOf(folder, file).map((row) => ({ file, features: politenessFeatures(read(row.text)), polite: row.label === 'polite' })))

/** `learn <folder>`: learns the politeness weights from both sets, prints the cross-validated macro-F1 and writes the table. */
export function run([folder]: readonly string[]): number {
  if (!folder) {
    console.error('Name the folder that holds the labelled sets: npm run learn -- <folder>')
    return 1
  }
  for (const [file, macroF1] of crossValidate(folder)) console.log(`${file}: macro-F1 ${macroF1.toFixed(3)} over ${FOLDS} folds`)
  const model = train(casesOf(folder))
  writeFileSync(resolve(TARGET), table(model))
  console.log(`${TARGET}: ${model.weights.size} weights`)
  return 0
}

function table({ bias, weights }: Model): string {
  const lines = [...weights].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name, weight]) => `  ${quoted(name)}: ${weight},`)
  return `/**
 * What each feature of an English request adds to its politeness, the most polite first. Written by \`npm run learn\`.
 *
 * Learned from the Stanford Politeness Corpus (Danescu-Niculescu-Mizil, Sudhof, Jurafsky, Leskovec and Potts, "A computational
 * approach to politeness with application to social factors", ACL 2013), requests from Wikipedia and Stack Overflow, CC BY 4.0.
 */
export const POLITENESS_BIAS = ${bias}

export const POLITENESS_WEIGHTS: Readonly<Record<string, number>> = {
${lines.join('\n')}
}
`
}

const quoted = (name: string): string => (/^[a-z]+$/.test(name) ? name : name.includes("'") ? `"${name}"` : `'${name}'`)
