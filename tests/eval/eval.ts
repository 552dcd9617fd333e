import type { Reading } from '../../lib/engine/model'
import { read } from '../../lib/engine/reading/read'
import { type Row, rowsOf } from './corpora'
import { crossValidate } from './learn'
import { crossValidateFormality } from './learn-formality'
import { score } from './scores'

interface Task {
  readonly name: string
  readonly file: string
  readonly must: number
  label(row: Row): string
  predict(reading: Reading): string
  /** Also printed group by group. */
  readonly by?: string
  /** Weights were learned from this very file: the figure of models that did not see a row is printed beside. */
  unseen?(folder: string): number
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

const TASKS: readonly Task[] = [
  {
    name: 'corporate, dialogue against the rest',
    file: 'corporate',
    must: 0.87,
    label: ({ label }) => (label === 'Dialogue' ? 'dialogue' : 'rest'),
    predict: ({ intent }) => (intent === 'dialogue' ? intent : 'rest'),
    by: 'author',
  },
  { name: 'corporate, three classes', file: 'corporate', must: 0.8, label: ({ label }) => label, predict: ({ intent }) => capital(intent), by: 'author' },
  { name: 'airline, negative', file: 'airline_negative', must: 0.76, label: ({ label }) => label, predict: ({ negative }) => (negative ? 'negative' : 'rest') },
  {
    name: 'politeness, Wikipedia',
    file: 'politeness_wiki',
    must: 0.77,
    label: ({ label }) => label,
    predict: ({ politeness }) => (politeness > 0 ? 'polite' : 'impolite'),
    unseen: (folder) => politenessUnseen(folder, 'politeness_wiki'),
  },
  {
    name: 'politeness, Stack Overflow',
    file: 'politeness_so',
    must: 0.66,
    label: ({ label }) => label,
    predict: ({ politeness }) => (politeness > 0 ? 'polite' : 'impolite'),
    unseen: (folder) => politenessUnseen(folder, 'politeness_so'),
  },
  { name: 'question', file: 'question', must: 0.87, label: ({ label }) => label, predict: ({ asks }) => (asks ? 'QUE' : 'rest') },
  {
    name: 'Persian formal / colloquial',
    file: 'fa_formality',
    must: 0.95,
    label: ({ label }) => label,
    predict: ({ formality }) => (formality > 0 ? 'formal' : 'colloquial'),
    unseen: crossValidateFormality,
  },
  {
    name: 'Persian offensive',
    file: 'fa_offensive',
    must: 0.78,
    label: ({ label }) => label,
    predict: ({ offensive }) => (offensive ? 'Offensive' : 'Neutral'),
  },
  {
    name: 'Persian SentiPers negative',
    file: 'fa_sentipers',
    must: 0.65,
    label: ({ label }) => label,
    predict: ({ negative }) => (negative ? 'negative' : 'rest'),
  },
]

const three = (value: number): string => value.toFixed(3).replace(/^0/, '')

let folds: ReadonlyMap<string, number> | undefined

/** Learned once for both sets. */
function politenessUnseen(folder: string, file: string): number {
  folds ??= crossValidate(folder)
  return folds.get(file) as number
}

/** `eval <folder> [part of a task's name]`: prints macro-F1 on the development part of each labelled set. */
export function run([folder, only]: readonly string[]): number {
  if (!folder) {
    console.error('Name the folder that holds the labelled sets: npm run eval -- <folder>')
    return 1
  }
  for (const task of TASKS) {
    if (only && !task.name.includes(only)) continue
    const rows = rowsOf(folder, task.file)
    const pairs = rows.map((row) => ({ row, pair: [task.label(row), task.predict(read(row.text))] as const }))
    const all = score(pairs.map(({ pair }) => pair))
    const parts = Object.keys(all.f1).map((name) => `${name} P ${three(all.precision[name] as number)} R ${three(all.recall[name] as number)}`)
    console.log(
      `${all.macroF1 >= task.must ? 'holds' : 'below'}  ${three(all.macroF1)} (must ${three(task.must)})  ${task.name}, ${rows.length} rows: ${parts.join('; ')}`,
    )
    if (task.unseen) console.log(`         ${three(task.unseen(folder))}  the same, every row by weights learned without it (five folds)`)
    if (!task.by) continue
    for (const group of [...new Set(rows.map((row) => row[task.by as string] as string))].sort()) {
      const own = score(pairs.filter(({ row }) => row[task.by as string] === group).map(({ pair }) => pair))
      console.log(`         ${three(own.macroF1)}  ${group}`)
    }
  }
  return 0
}
