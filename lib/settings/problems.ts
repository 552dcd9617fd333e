import { normalise } from '../engine/reading/normalise'
import { handleFrom, hostFrom } from './addresses'
import type { BrandProfile, Settings } from './settings'

/** What may be amiss with one field; the sentences for these codes are the interface's. */
export type ProblemCode =
  | 'brand-without-name'
  | 'brand-name-twice'
  | 'goal-without-name'
  | 'goal-name-twice'
  | 'goal-without-keywords'
  | 'keyword-too-short'
  | 'handle-empty'
  | 'handle-not-a-name'
  | 'handle-has-extras'
  | 'ceiling-out-of-range'
  | 'host-not-a-name'
  | 'host-has-extras'
  | 'host-twice'

/** One problem of one field. `path` is made of keys and positions, such as `brands.0.goals.1.keywords.2`. */
export interface SettingsProblem {
  readonly path: string
  readonly code: ProblemCode
}

/** A keyword of one letter would be found in nearly every post. */
const SHORTEST_KEYWORD = 2

const blank = (text: string): boolean => text.trim() === ''
/** Two names are the same when only spelling marks, spaces or letter case differ. */
const folded = (name: string): string => normalise(name).text.replace(/\s+/gu, '').toLowerCase()

/**
 * What the options page says beside its fields, in the order of the fields. Nothing here keeps settings from being saved.
 * `handle-has-extras` and `host-has-extras` mean that the name is in what was typed, and `handleFrom` or `hostFrom` gives it.
 */
export function settingsProblems(candidate: Settings): readonly SettingsProblem[] {
  return [...brandProblems(candidate.brands), ...hostProblems(candidate.hosts)]
}

function brandProblems(brands: readonly BrandProfile[]): readonly SettingsProblem[] {
  const several = brands.length > 1
  return brands.flatMap((brand, at) => [
    // With a single brand the name is only decoration; with several it is how people tell them apart.
    ...problem(several && blank(brand.name), `brands.${at}.name`, 'brand-without-name'),
    ...problem(
      isRepeated(
        brands.map(({ name }) => name),
        at,
      ),
      `brands.${at}.name`,
      'brand-name-twice',
    ),
    ...problem(!(brand.promoCeiling >= 0 && brand.promoCeiling <= 1), `brands.${at}.promoCeiling`, 'ceiling-out-of-range'),
    ...goalProblems(brand, `brands.${at}`),
    ...handleProblems(brand, `brands.${at}`),
  ])
}

function goalProblems({ goals }: BrandProfile, path: string): readonly SettingsProblem[] {
  return goals.flatMap(({ name, keywords }, at) => [
    ...problem(blank(name), `${path}.goals.${at}.name`, 'goal-without-name'),
    ...problem(
      isRepeated(
        goals.map((goal) => goal.name),
        at,
      ),
      `${path}.goals.${at}.name`,
      'goal-name-twice',
    ),
    ...problem(keywords.every(blank), `${path}.goals.${at}.keywords`, 'goal-without-keywords'),
    ...keywords.flatMap((keyword, place) =>
      problem(!blank(keyword) && folded(keyword).length < SHORTEST_KEYWORD, `${path}.goals.${at}.keywords.${place}`, 'keyword-too-short'),
    ),
  ])
}

function handleProblems({ handles }: BrandProfile, path: string): readonly SettingsProblem[] {
  return handles.flatMap(({ handle }, at) => {
    const name = handleFrom(handle)
    const place = `${path}.handles.${at}.handle`
    if (blank(handle)) return problem(true, place, 'handle-empty')
    return name === undefined ? problem(true, place, 'handle-not-a-name') : problem(name !== handle, place, 'handle-has-extras')
  })
}

function hostProblems(hosts: Settings['hosts']): readonly SettingsProblem[] {
  return Object.entries(hosts).flatMap(([platform, list]) =>
    list.flatMap((typed, at) => {
      const host = hostFrom(typed)
      const place = `hosts.${platform}.${at}`
      if (host === undefined) return problem(true, place, 'host-not-a-name')
      return [
        ...problem(host !== typed, place, 'host-has-extras'),
        ...problem(
          list.slice(0, at).some((earlier) => hostFrom(earlier) === host),
          place,
          'host-twice',
        ),
      ]
    }),
  )
}

/** Said at the later of two equal names, since the first was there before. */
function isRepeated(names: readonly string[], at: number): boolean {
  const name = folded(names[at] ?? '')
  return name !== '' && names.slice(0, at).some((earlier) => folded(earlier) === name)
}

const problem = (holds: boolean, path: string, code: ProblemCode): readonly SettingsProblem[] => (holds ? [{ path, code }] : [])
