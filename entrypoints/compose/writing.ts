import { h, render } from 'preact'
import { HintCard } from '../../components/HintCard'
import { advise } from '../../lib/engine/advise'
import type { Action, Context, Draft, Hint } from '../../lib/engine/model'
import { readingOf } from '../../lib/engine/reading/reading-of'
import { readDraft, review } from '../../lib/engine/review'
import { worded } from '../../lib/engine/worded'
import type { HintOutcome } from '../../lib/messaging/messages'
import { ask, ContextGone } from '../../lib/messaging/messenger'
import { applyAction } from '../../lib/page/editor-action'
import { readEditor } from '../../lib/page/editors'
import type { Composer } from '../../lib/platforms/platform'
import { localeOf } from '../../lib/settings/locale'
import { activeBrand } from '../../lib/settings/settings'
import { give, isGiven, wordingsOf } from './given'
import { leaveThePage } from './lifetime'
import type { PageState } from './page'

/** How long a pause in typing is, in milliseconds. */
const PAUSE = 600
/** Shorter drafts are left in peace: there is nothing to say about them yet. */
const FEWEST = { post: 20, reply: 4 } as const

/** One compose box being watched. */
export interface Writing {
  /** The page says something else about the box now (kind, parent, limit). */
  update(composer: Composer): void
  /** Brand, history or memory changed: look at the draft once more. */
  reconsider(): void
}

/** Watches one compose box until `signal` ends: pause in typing → review → advise → underlines and card. */
export function startWriting(first: Composer, state: PageState, signal: AbortSignal): Writing {
  const { editor } = first
  const box = state.overlay.box(editor, signal)
  const shown = new Set<string>()
  const setAside = new Set<string>()
  let composer = first
  let timer: ReturnType<typeof setTimeout> | undefined
  let composing = false
  let lastText = ''
  let hints: readonly Hint[] = []

  const look = (): void => {
    const read = readEditor(editor)
    if (!read || composing || signal.aborted) return
    const locale = localeOf(state.settings, navigator.language)
    const texts = [read.text, composer.replyingTo?.text ?? '', ...state.history.recent.map(({ text }) => text)]
    if (!isGiven(texts, locale)) {
      give(texts, locale).then(look, (error) => (error instanceof ContextGone ? leaveThePage() : undefined))
      return
    }
    lastText = read.text
    // Says to whoever looks at our own root which state of the draft the card is about.
    box.card.dataset.read = String(read.text.length)
    if (read.text.trim() === '') startAfresh()
    hints = hintsFor(composer, read.text, state).filter(({ rule }) => !setAside.has(rule))
    box.mark(hints.flatMap(({ spans, principle }) => spans.map((span) => ({ span, principle }))))
    draw()
    for (const { rule } of hints) {
      if (shown.has(rule)) continue
      shown.add(rule)
      tell(rule, 'shown')
    }
  }

  /** An emptied box is a new draft: what was set aside for the last one may speak again. */
  const startAfresh = (): void => {
    shown.clear()
    setAside.clear()
  }

  const draw = (): void => {
    render(
      h(HintCard, {
        hints,
        text: lastText,
        theme: box.theme(),
        locale: localeOf(state.settings, navigator.language),
        ...parentNeed(composer),
        onDismiss: (rule: string) => putAside(rule, 'dismissed'),
        onNever: (rule: string) => putAside(rule, 'never'),
        onAct: act,
        onResize: box.place,
      }),
      box.card,
    )
    box.place()
  }

  const putAside = (rule: string, outcome: HintOutcome): void => {
    setAside.add(rule)
    tell(rule, outcome)
    look()
  }

  const act = async (hint: Hint, action: Action): Promise<'applied' | 'copy'> => {
    const done = await applyAction(editor, action)
    if (done === 'applied') tell(hint.rule, 'taken')
    schedule(0)
    return done
  }

  const tell = (rule: string, outcome: HintOutcome): void => {
    ask('hint', { rule, outcome }).then(
      (memory) => {
        // What was just shown must not shrink under the reader's eyes; the count matters for the next draft.
        if (outcome !== 'shown') state.memory = memory
      },
      (error) => (error instanceof ContextGone ? leaveThePage() : undefined),
    )
  }

  const schedule = (pause = PAUSE): void => {
    clearTimeout(timer)
    timer = setTimeout(look, pause)
  }

  const listen = (type: string, listener: () => void): void => editor.addEventListener(type, listener, { signal, capture: true, passive: true })
  listen('input', () => schedule())
  listen('compositionstart', () => {
    composing = true
    clearTimeout(timer)
  })
  listen('compositionend', () => {
    composing = false
    schedule()
  })
  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(timer)
      render(null, box.card)
    },
    { once: true },
  )
  schedule(0)

  return {
    update(next) {
      const changed = next.kind !== composer.kind || next.replyingTo?.text !== composer.replyingTo?.text || next.mediaWithoutAlt !== composer.mediaWithoutAlt
      composer = next
      // The site itself may change the text (a mention filled in, a draft restored, the box emptied after publishing).
      if (changed || (!composing && readEditor(editor)?.text !== lastText)) schedule()
    },
    reconsider: () => schedule(0),
  }
}

function hintsFor(composer: Composer, text: string, state: PageState): readonly Hint[] {
  const isReply = composer.kind === 'reply'
  if (text.trim().length < (isReply ? FEWEST.reply : FEWEST.post)) return []
  const { settings, history, memory, platform } = state
  const draft: Draft = {
    text,
    kind: composer.kind === 'edit' ? 'post' : composer.kind,
    platform: platform.id,
    ...(composer.replyingTo ? { replyingTo: composer.replyingTo } : {}),
    ...(composer.limit === undefined ? {} : { limit: composer.limit }),
    ...(composer.mediaWithoutAlt === undefined ? {} : { mediaWithoutAlt: composer.mediaWithoutAlt }),
  }
  const context: Context = { brand: activeBrand(settings), recent: history.recent, waiting: history.waiting, now: Date.now() }
  const findings = review(readDraft(draft), context).filter(
    ({ rule, principle }) => !settings.rulesOff.includes(rule) && !settings.principlesOff.includes(principle),
  )
  const locale = localeOf(settings, navigator.language)
  return worded(advise(findings, context, memory), wordingsOf(locale), locale)
}

/** What the other person seems to need; said only where we know whom the reply answers. */
function parentNeed({ replyingTo }: Composer): { parentNeed?: { need: 'question' | 'complaint' | 'praise'; waitedMs?: number } } {
  if (!replyingTo) return {}
  const { need } = readingOf(replyingTo)
  if (need === 'other') return {}
  return { parentNeed: { need, ...(replyingTo.time === undefined ? {} : { waitedMs: Math.max(0, Date.now() - replyingTo.time) }) } }
}
