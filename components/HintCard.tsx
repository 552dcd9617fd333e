import { useEffect, useState } from 'preact/hooks'
import type { Action, Hint, Locale, PrincipleId, Span } from '../lib/engine/model'
import { PRINCIPLES } from '../lib/engine/principles'
import { CARD } from '../lib/i18n/card'
import { duration } from '../lib/i18n/format'
import { Flower } from './Flower'
import { PETALS } from './petal-colours'

export interface HintCardProps {
  readonly hints: readonly Hint[]
  readonly text: string
  readonly locale: Locale
  readonly theme: 'light' | 'dark'
  /** What the person who is answered seems to need. */
  readonly parentNeed?: { readonly need: 'question' | 'complaint' | 'praise'; readonly waitedMs?: number }
  readonly onDismiss: (rule: string) => void
  readonly onNever: (rule: string) => void
  /** Answers whether the editor took it, or the words are for the person to paste. */
  readonly onAct: (hint: Hint, action: Action) => Promise<'applied' | 'copy'>
  /** The card's size changed. */
  readonly onResize: () => void
}

/** The card beside a compose box. It never takes the focus by itself, and without anything to say it is not there. */
export function HintCard({ hints, text, locale, theme, parentNeed, onDismiss, onNever, onAct, onResize }: HintCardProps) {
  const words = CARD[locale]
  const [opened, setOpened] = useState<string | null>(null)
  const [closed, setClosed] = useState<string | null>(null)
  const [isFolded, setFolded] = useState(false)
  const isOpen = (hint: Hint): boolean => (opened === null ? hint.open && closed !== hint.rule : opened === hint.rule)
  const toggle = (hint: Hint): void => {
    setClosed(isOpen(hint) ? hint.rule : null)
    setOpened(isOpen(hint) ? null : hint.rule)
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: the card moves whenever what it shows changes.
  useEffect(onResize, [hints, opened, closed, isFolded, parentNeed?.need])
  if (hints.length === 0 && !parentNeed) return null

  return (
    <section class="card" data-theme={theme} dir={locale === 'fa' ? 'rtl' : 'ltr'} lang={locale} aria-label={words.label}>
      <header class="head">
        <button
          type="button"
          class="mark-button"
          aria-expanded={!isFolded}
          aria-label={isFolded ? words.open : words.fold}
          onClick={() => setFolded(!isFolded)}
        >
          <Flower touched={hints.map(({ principle }) => principle)} theme={theme} size={20} />
        </button>
        {parentNeed && !isFolded && (
          <p class="need">
            {words.need[parentNeed.need]}
            {parentNeed.waitedMs !== undefined && parentNeed.waitedMs > 3_600_000 && ` ${words.waited(duration(parentNeed.waitedMs, locale))}`}
          </p>
        )}
      </header>
      {!isFolded && (
        <ul class="hints">
          {hints.map((hint) => (
            <HintItem
              key={hint.rule}
              hint={hint}
              text={text}
              locale={locale}
              theme={theme}
              open={isOpen(hint)}
              onToggle={() => toggle(hint)}
              onDismiss={onDismiss}
              onNever={onNever}
              onAct={onAct}
              onResize={onResize}
            />
          ))}
        </ul>
      )}
      <p class="spoken" role="status" aria-live="polite">
        {hints.length > 0 ? words.hints(hints.length) : ''}
      </p>
    </section>
  )
}

interface HintItemProps extends Pick<HintCardProps, 'text' | 'locale' | 'theme' | 'onDismiss' | 'onNever' | 'onAct' | 'onResize'> {
  readonly hint: Hint
  readonly open: boolean
  readonly onToggle: () => void
}

function HintItem({ hint, text, locale, theme, open, onToggle, onDismiss, onNever, onAct, onResize }: HintItemProps) {
  const words = CARD[locale]
  const [explains, setExplains] = useState(false)
  const [pasted, setPasted] = useState(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the card moves whenever what it shows changes.
  useEffect(onResize, [explains, pasted])
  const act = async (action: Action): Promise<void> => {
    if ((await onAct(hint, action)) === 'applied') return
    await navigator.clipboard?.writeText(pasteOf(action)).catch(() => undefined)
    setPasted(true)
  }

  return (
    <li
      class="hint"
      data-rule={hint.rule}
      data-principle={hint.principle}
      data-open={open}
      style={{ '--petal': PETALS[hint.principle][theme], '--line': PETALS[hint.principle].line }}
    >
      <button type="button" class="line" aria-expanded={open} onClick={onToggle}>
        <span class="principle">{nameOf(hint.principle, locale)}</span>
        <span class="says">{hint.words.line}</span>
      </button>
      {open && (
        <div class="body">
          <p class="evidence">{hint.words.evidence}</p>
          <p class="reason">{hint.words.reason}</p>
          <p class="choice">{hint.words.choice}</p>
          {hint.actions?.map((action) => (
            <button type="button" class="act" key={JSON.stringify(action)} onClick={() => void act(action)}>
              {labelOf(action, text, locale)}
            </button>
          ))}
          {pasted && <p class="note">{words.copied}</p>}
          <footer class="foot">
            <button type="button" class="quiet dismiss" onClick={() => onDismiss(hint.rule)}>
              {words.notThisTime}
            </button>
            <button type="button" class="quiet never" onClick={() => onNever(hint.rule)}>
              {words.never}
            </button>
            <button type="button" class="quiet why" aria-expanded={explains} onClick={() => setExplains(!explains)}>
              {words.why}
            </button>
          </footer>
          {explains && (
            <p class="note">
              {words.tier[hint.tier]}. <bdi>{hint.source}</bdi>
            </p>
          )}
        </div>
      )}
    </li>
  )
}

const nameOf = (principle: PrincipleId, locale: Locale): string => PRINCIPLES.find(({ id }) => id === principle)?.name[locale] ?? principle

const pasteOf = (action: Action): string => ('text' in action ? action.text : '')

function labelOf(action: Action, text: string, locale: Locale): string {
  const words = CARD[locale]
  const quoted = ([start, end]: Span): string => text.slice(start, end)
  if (action.kind === 'replace') return words.replace(quoted(action.span), action.text)
  if (action.kind === 'delete') return words.remove(quoted(action.span))
  return words.insert
}
