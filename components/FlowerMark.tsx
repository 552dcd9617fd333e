import type { Locale, PrincipleId } from '../lib/engine/model'
import { CARD } from '../lib/i18n/card'
import { Flower } from './Flower'

export interface FlowerMarkProps {
  readonly touched: readonly PrincipleId[]
  readonly locale: Locale
  readonly theme: 'light' | 'dark'
  readonly expanded: boolean
  /** What a screen reader is told, politely; the same words twice are told once. */
  readonly spoken: string
  readonly onPress: () => void
}

/** The small mark at a compose box's corner: five petals, of which those a hint touches have their colour. */
export function FlowerMark({ touched, locale, theme, expanded, spoken, onPress }: FlowerMarkProps) {
  const words = CARD[locale]
  return (
    <div class="mark-place" data-theme={theme} lang={locale} dir={locale === 'fa' ? 'rtl' : 'ltr'}>
      <button type="button" class="mark-button" aria-expanded={expanded} aria-label={words.mark(touched.length)} onClick={onPress}>
        <Flower touched={touched} theme={theme} size={20} />
      </button>
      <p class="spoken" role="status" aria-live="polite">
        {spoken}
      </p>
    </div>
  )
}
