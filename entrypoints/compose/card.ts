import { h, render } from 'preact'
import { FlowerMark } from '../../components/FlowerMark'
import { type CardView, HintCard, hasContent } from '../../components/HintCard'
import type { Action, Hint } from '../../lib/engine/model'
import { CARD } from '../../lib/i18n/card'
import type { CommandName } from '../../lib/messaging/messages'
import type { Box } from '../../lib/overlay/overlay'

/** What the card speaks about; everything else about it is how it is shown. */
export type CardFacts = Pick<CardView, 'hints' | 'text' | 'locale' | 'restsOn' | 'need' | 'waiting' | 'goal' | 'share' | 'historyGone'>

export interface CardDoings {
  putAside(rule: string, outcome: 'dismissed' | 'never'): void
  bringBack(rule: string, outcome: 'dismissed' | 'never'): void
  /** Answers whether the editor took it, or the words are for the person to paste. */
  act(hint: Hint, action: Action): Promise<'applied' | 'copy'>
  chooseGoal(name: string): void
  rate(rating: number | null): void
  focusEditor(): void
}

/** The mark and the card beside one compose box. */
export interface Card {
  /** Shows what is to be said now. */
  draw(): void
  /** A new draft: nothing is open, nothing waits to be undone. */
  startAfresh(): void
  /** What a key of the person asks for. */
  command(name: CommandName): void
  /** The rule whose hint stands open; null when none does. */
  opened(): string | null
  /** Folds an open hint, as Escape does; answers false when there was none. */
  close(): boolean
  hasFocus(): boolean
}

/** A screen reader hears of changed hints at most this often, in milliseconds. */
const SPEAKS_EVERY = 4_000

export function openCard(box: Box, facts: () => CardFacts, doings: CardDoings): Card {
  /** Folded by hand: new hints leave it folded. */
  let folded = false
  let peeked = false
  /** The hint the person opened or closed; undefined leaves the choice to the engine. */
  let chosen: string | null | undefined
  let explains = false
  let copied: string | null = null
  let waitingOpen = false
  let goalOpen = false
  let aside: { readonly rule: string; readonly outcome: 'dismissed' | 'never' } | null = null
  let spoken = ''
  let spokenAt = Number.NEGATIVE_INFINITY

  const open = ({ hints }: CardFacts): string | null => {
    if (chosen === null) return null
    return hints.find(({ rule }) => rule === chosen)?.rule ?? hints.find((hint) => hint.open)?.rule ?? null
  }
  const viewOf = (now: CardFacts): CardView => {
    const listed = now.hints.some(({ actions }) => actions?.some(({ kind }) => kind === 'open-waiting'))
    return {
      ...now,
      // A hint that speaks of the people who wait has the list behind its own button.
      waiting: listed && !waitingOpen ? [] : now.waiting,
      theme: box.theme(),
      open: open(now),
      explains,
      copied,
      waitingOpen,
      goalOpen,
      undo: aside?.outcome ?? null,
      peeked,
    }
  }

  const draw = (): void => {
    const view = viewOf(facts())
    const isShown = !folded && hasContent(view)
    const { hints, locale, theme } = view
    announce(hints.length === 0 ? '' : CARD[locale].hints(hints.length))
    const held = focused(box.card)
    render(h(FlowerMark, { touched: hints.map(({ principle }) => principle), locale, theme, expanded: isShown, spoken, onPress: pressMark }), box.corner)
    render(isShown ? h(HintCard, { view, acts }) : null, box.card)
    // Whoever pressed a button by key that is gone now is back where they wrote.
    if (held && !held.isConnected) doings.focusEditor()
    box.place()
  }
  const announce = (words: string): void => {
    const now = performance.now()
    if (words === spoken || (words !== '' && now - spokenAt < SPEAKS_EVERY)) return
    spoken = words
    spokenAt = now
  }
  const change = (work: () => void) => (): void => {
    work()
    draw()
  }
  const pressMark = change(() => {
    const isShown = !folded && hasContent(viewOf(facts()))
    folded = isShown
    peeked = !isShown
  })
  const toggle = (rule: string): void => {
    chosen = open(facts()) === rule ? null : rule
    explains = false
    draw()
  }
  const putAside = (rule: string, outcome: 'dismissed' | 'never'): void => {
    aside = { rule, outcome }
    doings.putAside(rule, outcome)
  }
  const act = async (hint: Hint, action: Action): Promise<void> => {
    if (action.kind === 'open-waiting') waitingOpen = !waitingOpen
    else if (action.kind === 'tag-goal') goalOpen = !goalOpen
    else if ((await doings.act(hint, action)) === 'copy') await copy(hint.rule, action)
    draw()
  }
  const copy = async (rule: string, action: Action): Promise<void> => {
    await navigator.clipboard?.writeText('text' in action ? action.text : '').catch(() => undefined)
    copied = rule
  }
  const step = (by: 1 | -1): void => {
    const now = facts()
    if (now.hints.length === 0) return
    const at = folded ? -1 : now.hints.findIndex(({ rule }) => rule === open(now))
    const next = now.hints[at < 0 ? (by === 1 ? 0 : now.hints.length - 1) : (at + by + now.hints.length) % now.hints.length]
    if (!next) return
    folded = false
    chosen = next.rule
    explains = false
    spoken = `${next.words.line} ${next.words.reason}`
    spokenAt = performance.now()
    draw()
  }
  const acts = {
    onToggle: toggle,
    onExplain: change(() => {
      explains = !explains
    }),
    onDismiss: (rule: string) => putAside(rule, 'dismissed'),
    onNever: (rule: string) => putAside(rule, 'never'),
    onUndo: () => {
      const back = aside
      aside = null
      if (back) doings.bringBack(back.rule, back.outcome)
    },
    onAct: (hint: Hint, action: Action) => void act(hint, action),
    onWaiting: change(() => {
      waitingOpen = !waitingOpen
    }),
    onGoalOpen: change(() => {
      goalOpen = !goalOpen
    }),
    onGoal: (name: string) => {
      goalOpen = false
      doings.chooseGoal(name)
    },
    onRate: (rating: number | null) => doings.rate(rating),
  }

  const close = (): boolean => {
    const wasOpen = !folded && (open(facts()) !== null || waitingOpen || goalOpen || peeked)
    if (!wasOpen) return false
    chosen = null
    waitingOpen = false
    goalOpen = false
    peeked = false
    draw()
    return true
  }
  const command = (name: CommandName): void => {
    const now = facts()
    const hint = now.hints.find(({ rule }) => rule === open(now))
    if (name === 'next-hint' || name === 'previous-hint') return void step(name === 'next-hint' ? 1 : -1)
    if (name === 'close-hints') return void (close() || pressMark())
    if (!hint || folded) return
    if (name === 'dismiss-hint') putAside(hint.rule, 'dismissed')
    else if (hint.actions?.[0]) void act(hint, hint.actions[0])
  }
  return {
    draw,
    startAfresh: () => {
      chosen = undefined
      aside = null
      copied = null
      waitingOpen = goalOpen = peeked = explains = false
    },
    command,
    opened: () => (folded ? null : open(facts())),
    close,
    hasFocus: () => box.card.contains(focused(box.card)),
  }
}

/** What has the focus inside our root. */
const focused = (layer: HTMLElement): Element | null => {
  const root = layer.getRootNode()
  return root instanceof ShadowRoot ? root.activeElement : null
}
