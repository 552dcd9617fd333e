import { render } from 'preact'
import type { Action, Hint } from '../../lib/engine/model'
import type { CommandName, HintOutcome } from '../../lib/messaging/messages'
import { ask, ContextGone } from '../../lib/messaging/messenger'
import { applyAction } from '../../lib/page/editor-action'
import { readEditor } from '../../lib/page/editors'
import type { Composer } from '../../lib/platforms/platform'
import { localeOf } from '../../lib/settings/locale'
import { type CardFacts, openCard } from './card'
import { openLabels } from './draft-labels'
import { give, isGiven } from './given'
import { hintsFor, type Seen } from './hints-for'
import { leaveThePage } from './lifetime'
import { type ParentNeed, parentNeed, peopleWaiting, unsaid } from './other-people'
import type { PageState } from './page'
import { AHEAD, PAUSE } from './pause'

const NOTHING_SEEN: Seen = { hints: [], sells: false }

/** One compose box being watched. */
export interface Writing {
  /** The page says something else about the box now (kind, parent, limit), or may have changed its text. */
  update(composer: Composer): void
  /** Brand, history or memory changed: look at the draft once more. */
  reconsider(): void
  command(name: CommandName): void
}

/** Watches one compose box until `signal` ends: pause in typing → review → advise → underlines and card. */
export function startWriting(first: Composer, state: PageState, signal: AbortSignal): Writing {
  const { editor } = first
  const box = state.overlay.box(editor, signal)
  const shown = new Set<string>()
  const setAside = new Set<string>()
  let composer = first
  let timer: ReturnType<typeof setTimeout> | undefined
  /** A look is planned or under way. */
  let isPending = false
  let composing = false
  let text = ''
  let seen = NOTHING_SEEN
  let need: ParentNeed | undefined
  /** What was done with hints before this draft: one that was just shown must not shrink under the reader's eyes. */
  let memory = state.memory
  /** Counts looks and edits, so that a look which an edit overtook gives up. */
  let turn = 0

  const locale = () => localeOf(state.settings, navigator.language)
  const hints = (): readonly Hint[] => seen.hints.filter(({ rule }) => !setAside.has(rule))
  const facts = (): CardFacts => ({
    hints: hints(),
    text,
    locale: locale(),
    restsOn: Object.fromEntries(
      hints().map(({ rule, posts = [] }) => [rule, state.history.recent.filter(({ id }) => id !== undefined && posts.includes(id))]),
    ) as CardFacts['restsOn'],
    ...unsaid(need, hints()),
    waiting: composer.kind === 'post' && text.trim() !== '' ? peopleWaiting(state.history.waiting) : [],
    ...labels.goal(seen),
    share: labels.share(seen, text),
    historyGone: state.historyGone,
  })

  /** Reads the draft and shows what was found at `due`, if nobody wrote on meanwhile. */
  const look = async (due: number): Promise<void> => {
    const now = ++turn
    const isStale = (): boolean => now !== turn || signal.aborted
    const read = readEditor(editor)
    if (!read || composing || signal.aborted) {
      isPending = false
      return
    }
    const texts = [read.text, composer.replyingTo?.text ?? '', ...state.history.recent.map(({ text }) => text)]
    if (!isGiven(texts, locale())) await give(texts, locale())
    if (isStale()) return
    if (read.text.trim() === '') startAfresh()
    await state.remembered
    if (shown.size === 0) memory = state.memory
    const found = await hintsFor(composer, read.text, state, memory, isStale)
    if (!found) return
    await until(due)
    if (isStale()) return
    isPending = false
    text = read.text
    seen = found
    need = parentNeed(composer)
    box.mark(marksOf(hints()), read)
    card.draw()
    // Says to whoever looks at our own root which state of the draft the card is about.
    box.card.dataset.read = String(text.length)
    for (const { rule } of hints()) if (!shown.has(rule)) tell(rule, rule === card.opened() ? 'opened' : 'shown')
  }
  const lookFor = (due: number): void =>
    void look(due).catch((error) => {
      isPending = false
      if (error instanceof ContextGone) leaveThePage()
    })

  /** An emptied box is a new draft: what was set aside for the last one may speak again. */
  const startAfresh = (): void => {
    shown.clear()
    setAside.clear()
    labels.startAfresh()
    card.startAfresh()
  }
  const tell = (rule: string, outcome: HintOutcome): void => {
    shown.add(rule)
    ask('hint', { rule, outcome }).then(
      (now) => {
        const known = now[rule]
        if (known && outcome !== 'shown' && outcome !== 'opened') memory = { ...memory, [rule]: known }
      },
      (error) => (error instanceof ContextGone ? leaveThePage() : undefined),
    )
  }
  const redraw = (): void => {
    box.mark(marksOf(hints()))
    card.draw()
  }
  const act = async (hint: Hint, action: Action): Promise<'applied' | 'copy'> => {
    const done = await applyAction(editor, action)
    if (done === 'applied') tell(hint.rule, 'taken')
    schedule(0)
    return done
  }

  const labels = openLabels(() => composer, state)
  const card = openCard(box, facts, {
    putAside: (rule, outcome) => {
      setAside.add(rule)
      tell(rule, outcome)
      redraw()
    },
    bringBack: (rule) => {
      setAside.delete(rule)
      tell(rule, 'restored')
      redraw()
    },
    act,
    chooseGoal: (name) => {
      for (const { rule, actions } of hints()) if (actions?.some(({ kind }) => kind === 'tag-goal')) setAside.add(rule)
      labels.chooseGoal(name, text)
      redraw()
    },
    rate: (rating) => {
      labels.rate(rating, text)
      card.draw()
    },
    focusEditor: () => editor.focus({ preventScroll: true }),
  })

  const schedule = (pause = PAUSE): void => {
    turn++
    isPending = true
    clearTimeout(timer)
    const due = performance.now() + pause
    timer = setTimeout(() => lookFor(due), Math.max(0, pause - AHEAD))
  }
  const listen = (type: string, listener: () => void): void => editor.addEventListener(type, listener, { signal, capture: true, passive: true })
  listen('input', () => schedule())
  listen('compositionstart', () => {
    composing = true
    turn++
    clearTimeout(timer)
  })
  listen('compositionend', () => {
    composing = false
    schedule()
  })
  const close = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.isComposing || !isHere(event) || !card.close()) return
    // The open hint is what this Escape was for; the site's own dialog hears the next one.
    event.preventDefault()
    event.stopImmediatePropagation()
    if (document.activeElement !== editor) editor.focus({ preventScroll: true })
  }
  const isHere = (event: Event): boolean => event.composedPath().includes(editor) || card.hasFocus()
  // Before the site's own dialog, which listens at the document and would close on the same key.
  window.addEventListener('keydown', close, { signal, capture: true })
  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(timer)
      render(null, box.card)
      render(null, box.corner)
    },
    { once: true },
  )
  card.draw()
  schedule(0)

  return {
    update(next) {
      const changed = next.kind !== composer.kind || next.replyingTo?.text !== composer.replyingTo?.text || next.mediaWithoutAlt !== composer.mediaWithoutAlt
      composer = next
      const now = composing ? text : (readEditor(editor)?.text ?? text)
      // The site itself may change the text (a mention filled in, a draft restored, the box emptied after publishing).
      if (now !== text) box.follow()
      if (changed || (now !== text && !isPending)) schedule(now === '' ? 0 : PAUSE)
    },
    reconsider: () => schedule(0),
    command: card.command,
  }
}

/** Waits for a moment of the page's clock that may have passed already. */
const until = (due: number): Promise<void> => {
  const left = due - performance.now()
  return left <= 0 ? Promise.resolve() : new Promise((resolve) => setTimeout(resolve, left))
}

const marksOf = (hints: readonly Hint[]) => hints.flatMap(({ spans, principle }) => spans.map((span) => ({ span, principle })))
