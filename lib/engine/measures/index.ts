import type { PrincipleId } from '../model'
import type { Measure, RegisteredMeasure } from './measure'

const files = import.meta.glob<Measure>('./*/*.ts', { eager: true, import: 'default' })

/** Every measure there is: a file `<principle>/<quantity>.ts` in this folder is its registration. Sorted by id. */
export const MEASURES: readonly RegisteredMeasure[] = Object.entries(files)
  .map(([path, measure]) => {
    const id = path.slice('./'.length, -'.ts'.length)
    return { ...measure, id, principle: id.slice(0, id.indexOf('/')) as PrincipleId }
  })
  .sort((a, b) => (a.id < b.id ? -1 : 1))
