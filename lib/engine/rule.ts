/** The vocabulary of checks: what a rule is and what it saw; types only. */
import type { Brand, Context, DraftKind, DraftReading, Locale, Parent, PrincipleId, RecentPost, Span, WaitingItem } from './model'

/** Severity: `care` (may break the budget), `nudge` (one expandable line), `note` (always folded). */
export type Severity = 'care' | 'nudge' | 'note'

/** Evidence tier: A peer-reviewed study, B industry data, C convention, D house rule. */
export type Tier = 'A' | 'B' | 'C' | 'D'

/** Something the writer may choose to do about a finding. Data only; it never invents facts. */
export type Action =
  | { readonly kind: 'replace'; readonly span: Span; readonly text: string }
  /** With `raises` the letter behind takes over the capital of what goes. */
  | { readonly kind: 'delete'; readonly span: Span; readonly raises?: true }
  | { readonly kind: 'insert'; readonly at: number; readonly text: string }
  | { readonly kind: 'open-waiting' }
  | { readonly kind: 'tag-goal' }

/** What one check saw. */
export interface Sighting {
  /** The words that cause it, in text order; empty when it rests on history or on absence in a reply. */
  readonly spans: readonly Span[]
  /** Values for the `{placeholders}` in the rule's words. */
  readonly evidence?: Readonly<Record<string, string | number>>
  /** 0 to 1, how sure; 1 unless said. */
  readonly strength?: number
  readonly severity?: Severity
  readonly actions?: readonly Action[]
  /** Ids of the own posts this rests on. */
  readonly posts?: readonly string[]
}

/** A finding: what a rule saw, as data. */
export interface Finding extends Sighting {
  /** `principle/behaviour`. */
  readonly rule: string
  readonly principle: PrincipleId
  readonly severity: Severity
  readonly strength: number
}

/** Names for what a rule tells apart: placeholder → value in the evidence → its name. */
export type Terms<Name> = Readonly<Record<string, Readonly<Record<string, Name>>>>

/** What a hint says, in one language. `{placeholders}` are filled from the finding's evidence. */
export interface Words {
  /** One line, at most 90 characters, for the folded hint. */
  readonly line: string
  /** What was seen: the evidence. */
  readonly evidence: string
  /** Why it may matter. */
  readonly reason: string
  /** What the writer could do, and what would make the hint moot. */
  readonly choice: string
}

/** One observable behaviour. Its id is its place: `rules/<principle>/<behaviour>.ts`. */
export interface Rule {
  readonly severity: Severity
  readonly tier: Tier
  readonly kinds: readonly DraftKind[]
  /** Speaks even in a quiet situation (mourning, crisis, legal notice, outage). */
  readonly speaksInQuiet?: boolean
  check(draft: DraftReading, context: Context): Sighting | null
}

/** The second export (`wording`) of a rule's file: how it speaks. Apart from the rule, so that a page loads only the language it shows. */
export interface Wording {
  readonly name: Readonly<Record<Locale, string>>
  /** Who found it and when, shown under "why am I seeing this". */
  readonly source: Readonly<Record<Locale, string>>
  readonly words: Readonly<Record<Locale, Words>>
  readonly terms?: Terms<Readonly<Record<Locale, string>>>
}

/** The wording of one rule in one language. */
export interface LocalWording {
  readonly name: string
  readonly source: string
  readonly words: Words
  readonly terms?: Terms<string>
}

/** A rule as the registry hands it out. */
export interface RegisteredRule extends Rule {
  readonly id: string
  readonly principle: PrincipleId
}

/** One example of a rule: a text, and what surrounds it when that matters. */
export interface Example {
  readonly text: string
  readonly kind?: DraftKind
  readonly replyingTo?: string | Parent
  readonly platform?: string
  readonly recent?: readonly (string | RecentPost)[]
  readonly waiting?: readonly WaitingItem[]
  readonly brand?: Partial<Brand>
  readonly now?: number
}

type AtLeastTwo<T> = readonly [T, T, ...T[]]

/**
 * The third export (`docs`) of a rule's file: tests and documentation at once, never shipped.
 * `bad` examples fire this rule; `good` ones are near misses on which no rule at all speaks.
 */
export interface RuleDocs {
  /** The sentence of the article this serves, in our rendering. */
  readonly seed: string
  /** What the rule sees, in one plain sentence per language. */
  readonly sees: Readonly<Record<Locale, string>>
  /** Known limits. */
  readonly limits: Readonly<Record<Locale, string>>
  readonly bad: Readonly<Record<Locale, AtLeastTwo<Example>>>
  readonly good: Readonly<Record<Locale, AtLeastTwo<Example>>>
}
