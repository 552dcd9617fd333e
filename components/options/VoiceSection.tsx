import type { BrandEnergy, BrandRegister, BrandWarmth } from '../../lib/engine/model'
import { OPTIONS } from '../../lib/i18n/options'
import type { BrandProfile } from '../../lib/settings/settings'
import { Choice, WordsField } from './Field'
import type { BrandSectionProps } from './section'

/** How the brand sounds. */
export function VoiceSection({ settings, locale, brand, onChange, onBrand }: BrandSectionProps) {
  const words = OPTIONS[locale]
  /** Takes a declaration back: the field is absent then, as it was before. */
  const without = (field: 'register' | 'warmth' | 'energy' | 'address'): void => {
    const { [field]: _gone, ...rest } = brand
    onChange({ ...settings, brands: settings.brands.map((other) => (other.id === brand.id ? (rest as BrandProfile) : other)) })
  }
  return (
    <>
      <Choice
        label={words.register}
        value={brand.register ?? 'any'}
        choices={words.registers}
        onChange={(register) => (register === 'any' ? without('register') : onBrand({ register: register as BrandRegister }))}
      />
      <Choice
        label={words.warmth}
        hint={words.warmthHint}
        value={brand.warmth ?? 'any'}
        choices={words.warmths}
        onChange={(warmth) => (warmth === 'any' ? without('warmth') : onBrand({ warmth: warmth as BrandWarmth }))}
      />
      <Choice
        label={words.energy}
        hint={words.energyHint}
        value={brand.energy ?? 'any'}
        choices={words.energies}
        onChange={(energy) => (energy === 'any' ? without('energy') : onBrand({ energy: energy as BrandEnergy }))}
      />
      <Choice
        label={words.address}
        value={brand.address ?? 'any'}
        choices={words.addresses}
        onChange={(address) => (address === 'any' ? without('address') : onBrand({ address: address as 'to' | 'shoma' }))}
      />
      <WordsField label={words.prefer} hint={words.wordsHint} value={brand.prefer} onChange={(prefer) => onBrand({ prefer })} />
      <WordsField label={words.avoid} hint={words.wordsHint} value={brand.avoid} onChange={(avoid) => onBrand({ avoid })} />
    </>
  )
}
