import '../../lib/engine/lexicon/all'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'

/** One labelled text. */
export interface Row {
  readonly text: string
  readonly label: string
  /** The other columns, as text. */
  readonly [column: string]: string
}

/** The rows of `<folder>/<name>.dev.csv`. Throws where the file is missing. */
export function rowsOf(folder: string, name: string): readonly Row[] {
  return parse(readFileSync(join(folder, `${name}.dev.csv`)), { columns: true, bom: true, relax_quotes: true }) as Row[]
}
