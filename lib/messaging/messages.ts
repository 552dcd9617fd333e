import type { Lists, Written } from '../engine/lexicon/lists'
import type { DraftKind, HintMemory, Locale, Need, RecentPost, Scorecard, WaitingItem } from '../engine/model'
import type { Wordings } from '../engine/worded'
import type { Diagnosis } from '../platforms/platform'

/** A published item as a page reports it. Own items bring their text, others only what they need. */
export interface ReportedPost {
  readonly id: string
  readonly kind: DraftKind
  readonly handle: string
  readonly own: boolean
  /** Milliseconds since the epoch; undefined where the page says nothing. */
  readonly time?: number
  readonly exactTime: boolean
  readonly permalink?: string
  readonly parent?: string
  /** Own items only. */
  readonly text?: string
  /** Others' items only. */
  readonly need?: Need
  /** Others' items that need an answer; at most 120 characters. */
  readonly excerpt?: string
  /** Everything that answers it was on the screen, although not all of its thread was. */
  readonly complete?: boolean
}

/** What rules over history need to know on one platform. */
export interface HistoryContext {
  readonly recent: readonly RecentPost[]
  readonly waiting: readonly WaitingItem[]
}

/** What Panjgol sees on the page of a tab; no text of anybody. */
export interface PageStatus {
  readonly platform: string
  readonly isPrivate: boolean
  readonly composers: readonly { readonly kind: string; readonly characters: number }[]
  readonly self?: string
  readonly posts: number
  /** Present on the page of one post: how many replies to it were read, whether that is all of them, and else of how many it is known that nothing is folded around them. */
  readonly thread?: { readonly replies: number; readonly complete: boolean; readonly inWholeBranches: number }
  readonly diagnosis: readonly Diagnosis[]
  /** Where the boxes of the page stand: names of elements and attributes, no value and no text. */
  readonly outlines: readonly string[]
}

/** What became of a hint: it came folded or open, or what the person did with it. */
export type HintOutcome = 'shown' | 'opened' | 'taken' | 'dismissed' | 'never' | 'restored'

/** What the person asks for by a key of the browser's own (see the manifest's `commands`). */
export type CommandName = 'next-hint' | 'previous-hint' | 'act-on-hint' | 'dismiss-hint' | 'close-hints'

/** What the person said about a draft of theirs: the goal it serves, or whether they would pass it on (1 to 5). */
export interface DraftLabel {
  readonly platform: string
  readonly text: string
  readonly goal?: string
  readonly rating?: number
}

/** Such an answer as it is kept; `time` is when it was given, in milliseconds since the epoch. */
export interface KeptLabel extends DraftLabel {
  readonly time: number
}

/** A copy of everything, as one JSON file. */
export interface Backup {
  readonly panjgol: 1
  readonly exported: string
  readonly settings: unknown
  readonly hintMemory: HintMemory
  readonly activities: readonly unknown[]
  /** What the person said about own drafts; copies of the first versions have none. */
  readonly labels?: readonly KeptLabel[]
  /** What the keys of other people were made with, so that they are known again after an import. */
  readonly salt?: string
}

/** Why an import changed nothing; the sentences are the interface's. */
export type ImportError = 'not-a-backup' | 'damaged-settings' | 'damaged-history' | 'not-stored'

/** Every message there is: name → what is asked and what is answered. All but `page-status` and `command` go to the background. */
export interface Messages {
  'posts-seen': { ask: { platform: string; posts: readonly ReportedPost[]; complete: boolean }; answer: { added: number; context: HistoryContext } }
  context: { ask: { platform: string }; answer: HistoryContext }
  lists: { ask: { language: Written }; answer: Lists }
  wordings: { ask: { locale: Locale }; answer: Wordings }
  scorecard: { ask: { days: number }; answer: Scorecard }
  'mark-answered': { ask: { platform: string; id: string }; answer: { waiting: number } }
  hint: { ask: { rule: string; outcome: HintOutcome }; answer: HintMemory }
  label: { ask: DraftLabel; answer: { kept: true } }
  command: { ask: { name: CommandName }; answer: { heard: true } }
  'hint-memory': { ask: Record<string, never>; answer: HintMemory }
  export: { ask: Record<string, never>; answer: Backup }
  import: { ask: { backup: unknown }; answer: { activities: number } | { error: ImportError } }
  erase: { ask: Record<string, never>; answer: { erased: true } }
  'page-status': { ask: Record<string, never>; answer: PageStatus }
}

export type MessageName = keyof Messages
