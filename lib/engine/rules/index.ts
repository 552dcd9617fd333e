import type { PrincipleId, RegisteredRule, Rule } from '../model'

const files = import.meta.glob<Rule>('./*/*.ts', { eager: true, import: 'default' })

/** Every rule there is: a file `<principle>/<behaviour>.ts` in this folder is its registration. Sorted by id. */
export const RULES: readonly RegisteredRule[] = Object.entries(files)
  .map(([path, rule]) => {
    const id = path.slice('./'.length, -'.ts'.length)
    return { ...rule, id, principle: id.slice(0, id.indexOf('/')) as PrincipleId }
  })
  .sort((a, b) => (a.id < b.id ? -1 : 1))
