import { OPTIONS } from '../../lib/i18n/options'
import { DEFAULT_BRAND } from '../../lib/settings/settings'
import { Choice, PercentField, TextField } from './Field'
import type { BrandSectionProps } from './section'

/** Who speaks: the brands, and the chosen one's name, audience and stakes. */
export function BrandSection({ settings, locale, brand, onChange, onBrand, onRemoved, problemAt }: BrandSectionProps) {
  const words = OPTIONS[locale]
  const problem = problemAt('name')
  const ceilingProblem = problemAt('promoCeiling')
  const add = (): void => {
    const id = `brand-${Date.now().toString(36)}`
    onChange({ ...settings, brands: [...settings.brands, { ...DEFAULT_BRAND, id }], activeBrand: id })
  }
  const remove = (): void => {
    const brands = settings.brands.filter(({ id }) => id !== brand.id)
    onChange({ ...settings, brands, activeBrand: brands[0]?.id ?? DEFAULT_BRAND.id })
    onRemoved(brand.name || words.unnamed, settings)
  }
  return (
    <>
      <div class="bar">
        {settings.brands.length > 1 && (
          <select aria-label={words.brandPicker} value={brand.id} onChange={(event) => onChange({ ...settings, activeBrand: event.currentTarget.value })}>
            {settings.brands.map(({ id, name }) => (
              <option key={id} value={id}>
                {name || words.unnamed}
              </option>
            ))}
          </select>
        )}
        <button type="button" class="button" onClick={add}>
          {words.addBrand}
        </button>
        {settings.brands.length > 1 && (
          <button type="button" class="link" onClick={remove}>
            {words.removeBrand}
          </button>
        )}
      </div>
      <TextField label={words.name} value={brand.name} onChange={(name) => onBrand({ name })} {...(problem ? { problem } : {})} />
      <TextField label={words.audience} hint={words.audienceHint} multiline value={brand.audience} onChange={(audience) => onBrand({ audience })} />
      <Choice label={words.stakes} value={brand.stakes} choices={words.stakesOf} onChange={(stakes) => onBrand({ stakes })} />
      <PercentField
        label={words.ceiling}
        hint={words.ceilingHint}
        value={brand.promoCeiling}
        onChange={(promoCeiling) => onBrand({ promoCeiling })}
        {...(ceilingProblem ? { problem: ceilingProblem } : {})}
      />
    </>
  )
}
