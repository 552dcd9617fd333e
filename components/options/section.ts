import type { Locale } from '../../lib/engine/model'
import type { BrandProfile, Settings } from '../../lib/settings/settings'

/** What every section of the options gets. */
export interface SectionProps {
  readonly settings: Settings
  readonly locale: Locale
  readonly onChange: (settings: Settings) => void
}

/** What a section about the chosen brand gets. */
export interface BrandSectionProps extends SectionProps {
  readonly brand: BrandProfile
  /** Position of the brand in the list, for the paths of problems. */
  readonly at: number
  readonly onBrand: (change: Partial<BrandProfile>) => void
  /** Something was taken away: offers to bring it back. */
  readonly onRemoved: (what: string, before: Settings) => void
  /** The sentence beside the field at a path, such as `goals.0.name` of this brand. */
  readonly problemAt: (path: string) => string | undefined
}
