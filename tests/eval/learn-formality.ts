import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { formalityFeatures } from '../../lib/engine/reading/formality-features'
import { read } from '../../lib/engine/reading/read'
import { rowsOf } from './corpora'
import { score } from './scores'

const TARGET = 'lib/engine/lexicon/tables/fa/formality-weights.ts'
const FOLDS = 5
const ROUNDS = 600
const RATE = 2
/** Strength of L2; larger means smaller weights. */
const RIDGE = 0.001

interface Case {
  readonly features: ReadonlyMap<string, number>
  readonly formal: boolean
}

interface Model {
  readonly bias: number
  readonly weights: ReadonlyMap<string, number>
}

const round = (value: number): number => Math.round(value * 100) / 100

/** Plain logistic regression by full-batch gradient descent. */
function train(cases: readonly Case[]): Model {
  const weights = new Map<string, number>()
  for (const { features } of cases) for (const name of features.keys()) weights.set(name, 0)
  let bias = 0
  for (let step = 0; step < ROUNDS; step++) {
    const slope = new Map<string, number>()
    let biasSlope = 0
    for (const { features, formal } of cases) {
      const miss = (1 / (1 + Math.exp(-predict({ bias, weights }, features))) - (formal ? 1 : 0)) / cases.length
      biasSlope += miss
      for (const [name, value] of features) slope.set(name, (slope.get(name) ?? 0) + miss * value)
    }
    bias -= RATE * biasSlope
    for (const [name, weight] of weights) weights.set(name, weight - RATE * ((slope.get(name) ?? 0) + RIDGE * weight))
  }
  return { bias: round(bias), weights: new Map([...weights].map(([name, weight]) => [name, round(weight)])) }
}

function predict({ bias, weights }: Model, features: ReadonlyMap<string, number>): number {
  let sum = bias
  for (const [name, value] of features) sum += (weights.get(name) ?? 0) * value
  return sum
}

const casesOf = (folder: string): readonly Case[] =>
  rowsOf(folder, 'fa_formality').map((row) => ({ features: formalityFeatures(read(row.text)), formal: row.label === 'formal' }))

const label = (formal: boolean): string => (formal ? 'formal' : 'colloquial')

/** Macro-F1 with every row predicted by a model that never saw it (five folds by row number). */
export function crossValidateFormality(folder: string): number {
  const cases = casesOf(folder)
  const pairs: [string, string][] = []
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = train(cases.filter((_, at) => at % FOLDS !== fold))
    for (const { features, formal } of cases.filter((_, at) => at % FOLDS === fold)) pairs.push([label(formal), label(predict(model, features) > 0)])
  }
  return score(pairs).macroF1
}

/** `learn-formality <folder>`: learns the weights, prints the cross-validated macro-F1 and writes the table. */
export function run([folder]: readonly string[]): number {
  if (!folder) {
    console.error('Name the folder that holds the labelled sets: node tests/run-ts.mjs tests/eval/learn-formality.ts <folder>')
    return 1
  }
  console.log(`fa_formality: macro-F1 ${crossValidateFormality(folder).toFixed(3)} over ${FOLDS} folds`)
  const model = train(casesOf(folder))
  writeFileSync(resolve(TARGET), table(model))
  console.log(`${TARGET}: ${model.weights.size} weights`)
  return 0
}

function table({ bias, weights }: Model): string {
  const lines = [...weights].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name, weight]) => `  ${quoted(name)}: '${weight}',`)
  return `/**
 * What each feature of a Persian text adds to its formality, the most formal first. Written by
 * \`node tests/run-ts.mjs tests/eval/learn-formality.ts <folder>\`.
 *
 * Learned from Shekasteh, Persian sentences in spoken and in standard form (Rasooli, Bakhtyari, Shafiei, Ravanbakhsh and
 * Callison-Burch, "Automatic Standardization of Colloquial Persian", 2020; github.com/rasoolims/Shekasteh), MIT License,
 * Copyright (c) 2020 Mohammad Sadegh Rasooli.
 */
export default {
  bias: '${bias}',
${lines.join('\n')}
}
`
}

const quoted = (name: string): string => (/^[\p{L}_]+$/u.test(name) ? name : `'${name}'`)
