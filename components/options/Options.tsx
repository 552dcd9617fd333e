import { useState } from 'preact/hooks'
import type { Locale } from '../../lib/engine/model'
import { OPTIONS, type SectionId } from '../../lib/i18n/options'
import { PROBLEMS } from '../../lib/i18n/problems'
import { settingsProblems } from '../../lib/settings/problems'
import { activeBrand, type BrandProfile, type Settings } from '../../lib/settings/settings'
import { Flower } from '../Flower'
import { AccountsSection } from './AccountsSection'
import { BrandSection } from './BrandSection'
import { ChecksSection } from './ChecksSection'
import { DataSection, type DataSectionProps } from './DataSection'
import { Choice } from './Field'
import { GoalsSection } from './GoalsSection'
import { PlatformsSection } from './PlatformsSection'
import type { BrandSectionProps } from './section'
import { VoiceSection } from './VoiceSection'

export interface OptionsProps extends Omit<DataSectionProps, 'locale'> {
  /** What the fields show; it may hold values that are not used yet. */
  readonly settings: Settings
  readonly locale: Locale
  readonly state: 'idle' | 'saved' | 'failed'
  readonly onChange: (settings: Settings) => void
  readonly onAskHost: (host: string) => Promise<boolean>
  readonly onExportTaught: (host: string) => void
}

const SECTIONS: readonly SectionId[] = ['brand', 'goals', 'voice', 'accounts', 'platforms', 'checks', 'language', 'data']

/** The options: every change is kept at once; a value that cannot be used stays in its field with a sentence beside it. */
export function Options({ settings, locale, state, onChange, onAskHost, onExportTaught, ...data }: OptionsProps) {
  const words = OPTIONS[locale]
  const [removed, setRemoved] = useState<{ what: string; before: Settings }>()
  const brand = activeBrand(settings)
  const at = settings.brands.findIndex(({ id }) => id === brand.id)
  const problems = settingsProblems(settings)
  const problemAt = (path: string): string | undefined => {
    const code = problems.find((problem) => problem.path === `brands.${at}.${path}`)?.code
    return code && PROBLEMS[locale][code]
  }
  const onBrand = (change: Partial<BrandProfile>): void =>
    onChange({ ...settings, brands: settings.brands.map((other) => (other.id === brand.id ? { ...other, ...change } : other)) })
  const section: BrandSectionProps = { settings, locale, brand, at, onChange, onBrand, problemAt, onRemoved: (what, before) => setRemoved({ what, before }) }
  const content: Record<SectionId, preact.JSX.Element> = {
    brand: <BrandSection {...section} />,
    goals: <GoalsSection {...section} />,
    voice: <VoiceSection {...section} />,
    accounts: <AccountsSection {...section} />,
    platforms: <PlatformsSection {...section} onAskHost={onAskHost} onExportTaught={onExportTaught} />,
    checks: <ChecksSection {...section} />,
    language: (
      <Choice label={words.sections.language} value={settings.locale} choices={words.languages} onChange={(next) => onChange({ ...settings, locale: next })} />
    ),
    data: <DataSection {...data} locale={locale} />,
  }
  return (
    <div class="options" data-ready>
      <nav aria-label={words.title}>
        <h1>
          <Flower touched={['alignment', 'value', 'humanity', 'evolution', 'listening']} theme="light" size={26} />
          {words.title}
        </h1>
        <ul>
          {SECTIONS.map((id) => (
            <li key={id}>
              <a href={`#${id}`}>{words.sections[id]}</a>
            </li>
          ))}
        </ul>
        <p class="state" role="status">
          {state === 'saved' ? words.saved : state === 'failed' ? words.notSaved : ''}
        </p>
      </nav>
      <main>
        {SECTIONS.map((id) => (
          <section id={id} key={id} aria-labelledby={`${id}-title`}>
            <h2 id={`${id}-title`}>{words.sections[id]}</h2>
            <p class="soft">{words.about[id]}</p>
            {content[id]}
          </section>
        ))}
      </main>
      {removed && (
        <p class="undo" role="status">
          {words.removed(removed.what)}{' '}
          <button
            type="button"
            class="link"
            onClick={() => {
              onChange(removed.before)
              setRemoved(undefined)
            }}
          >
            {words.undo}
          </button>
        </p>
      )}
    </div>
  )
}
