/**
 * The vocabulary of the engine: types only. Every word here means the same thing in code, interface and docs.
 * All offsets are UTF-16 code units into the text as it was given.
 */

export type * from './activity'
export type * from './rule'

import type { Finding, LocalWording, Tier } from './rule'

export type PrincipleId = 'alignment' | 'value' | 'humanity' | 'evolution' | 'listening'

/** The language of a text. `unknown` (Finglish, other languages, too little text) means silence. */
export type Language = 'fa' | 'en' | 'mixed' | 'unknown'

/** The language of the interface. */
export type Locale = 'en' | 'fa'

/** Half-open `[start, end)`. */
export type Span = readonly [start: number, end: number]

export type DraftKind = 'post' | 'reply' | 'quote' | 'thread part'

/** What a published item is replying to, as far as the page shows it. */
export interface Parent {
  readonly text: string
  readonly author?: string
  /** Milliseconds since the epoch, when the page has an exact time. */
  readonly time?: number
}

/** What is being written. */
export interface Draft {
  readonly text: string
  readonly kind: DraftKind
  /** Platform id, such as `mastodon`; empty when unknown. */
  readonly platform: string
  readonly replyingTo?: Parent
  /** The site's length limit in its own counting, when known. */
  readonly limit?: number
  /** Attached pictures that have no alternative text, when the composer shows it. */
  readonly mediaWithoutAlt?: number
}

/** What a goal wants people to do. */
export type WantedAct = 'talk' | 'learn' | 'visit' | 'buy' | 'join'

export interface Goal {
  readonly name: string
  readonly keywords: readonly string[]
  readonly act?: WantedAct
  /** Platform ids on which this goal is pursued; empty means anywhere. */
  readonly platforms: readonly string[]
}

export type BrandRegister = 'formal' | 'warm' | 'casual'
/** `reserved` keeps a courteous distance, `warm` greets people and speaks to each in person. */
export type BrandWarmth = 'reserved' | 'warm'
/** `calm` lets the matter speak, `lively` shows enthusiasm. */
export type BrandEnergy = 'calm' | 'lively'

/** Who is speaking. Every field has a neutral default (see `NEUTRAL_BRAND` in `brand.ts`). */
export interface Brand {
  readonly name: string
  readonly goals: readonly Goal[]
  readonly register?: BrandRegister
  readonly warmth?: BrandWarmth
  readonly energy?: BrandEnergy
  /** Persian address form the brand declares. */
  readonly address?: 'to' | 'shoma'
  readonly stakes: 'low' | 'high'
  readonly prefer: readonly string[]
  readonly avoid: readonly string[]
  /** Share of promotional posts the brand allows itself, 0 to 1. */
  readonly promoCeiling: number
}

/** One own earlier post, as rules over a row of posts see it. */
export interface RecentPost {
  readonly id?: string
  readonly text: string
  readonly kind?: DraftKind
  readonly platform?: string
  /** Milliseconds since the epoch. */
  readonly time?: number
  readonly permalink?: string
}

/** Somebody whose question, complaint or praise is still without an answer. */
export interface WaitingItem {
  readonly id: string
  /** Platform id, where items of several platforms stand together. */
  readonly platform?: string
  readonly need: Need
  /** When it was published; the latest moment it can have been, where the page gives a range. */
  readonly since: number
  readonly permalink?: string
  readonly excerpt?: string
  /** The hashed key of who wrote it, never the handle; absent where the page did not name anybody. */
  readonly author?: string
  /** What the same person had written to the brand in the sixty days before, oldest first. */
  readonly earlier?: readonly EarlierItem[]
}

/** An earlier message of somebody who waits: when it was published, and the own post it was written under. */
export interface EarlierItem {
  readonly time: number
  readonly parent?: string
}

/** What an inbound item needs. */
export type Need = 'question' | 'complaint' | 'praise' | 'other'

/** All that a rule may look at beside the draft. */
export interface Context {
  readonly brand: Brand
  /** Own earlier posts on this platform, oldest first, at most 40. */
  readonly recent: readonly RecentPost[]
  readonly waiting: readonly WaitingItem[]
  /** Milliseconds since the epoch; undefined where no clock is given. Rules that need it stay silent then. */
  readonly now?: number
}

export type Act = 'question' | 'request' | 'promise' | 'thanks' | 'apology' | 'praise' | 'news' | 'sale' | 'greeting'
export type Intent = 'dialogue' | 'action' | 'information'
/** Persian register steps: 0 slang, 1 colloquial, 2 warm standard, 3 formal, 4 officialese. */
export type RegisterStep = 0 | 1 | 2 | 3 | 4
/** Situations in which nearly everything is better left unsaid. */
export type QuietClass = 'mourning' | 'crisis' | 'legal' | 'outage'

export interface Word {
  readonly span: Span
  /** The word after normalising for matching: one spelling stands for all. */
  readonly norm: string
  readonly script: 'fa' | 'en' | 'number' | 'other'
}

export interface Sentence {
  readonly span: Span
  readonly language: Language
  /** Index of the first word and one past the last, into `Reading.words`. */
  readonly words: readonly [from: number, to: number]
}

export interface Question {
  readonly span: Span
  /** `open` and `choice` invite an answer; `rhetorical` and `teaser` ("did you know") do not. */
  readonly kind: 'open' | 'choice' | 'rhetorical' | 'teaser'
  /** What an answer would have to contain. */
  readonly asksFor: 'price' | 'time' | 'place' | 'yes-no' | 'how' | 'other'
}

/** Where a list of phrases was met in a text. */
export interface CueHit {
  readonly span: Span
  /** The phrase as it stands in the list. */
  readonly cue: string
  /** 1 unless the list says otherwise. */
  readonly weight: number
}

/** The facts of one text; no verdicts. Each fact is worked out once, when first asked for. */
export interface Reading {
  readonly text: string
  readonly language: Language
  readonly words: readonly Word[]
  readonly sentences: readonly Sentence[]
  readonly links: readonly Span[]
  readonly mentions: readonly Span[]
  readonly hashtags: readonly Span[]
  readonly emoji: readonly Span[]
  readonly numbers: readonly Span[]
  readonly prices: readonly Span[]
  /** Gregorian, Jalali and weekday dates and clock times, in any digits. */
  readonly dates: readonly Span[]
  /** Hits of the phrase list `notion` (a file name under `lexicon/`), in text order. */
  cues(notion: string): readonly CueHit[]
  readonly questions: readonly Question[]
  /** A question, marked or not, that wants an answer. */
  readonly asks: boolean
  readonly acts: ReadonlySet<Act>
  readonly intent: Intent
  /** Looks like a complaint or otherwise negative about the one it is addressed to. */
  readonly negative: boolean
  readonly offensive: boolean
  /** Below 0 impolite, above 0 polite, about -3 to 3. */
  readonly politeness: number
  /** Below 0 colloquial, above 0 formal, about -3 to 3. */
  readonly formality: number
  readonly register: RegisterStep
  /** How Persian text addresses its reader. */
  readonly address: 'to' | 'shoma' | 'both' | 'none'
  readonly quiet: QuietClass | 'none'
  /** What the writer of this text would want from the one it is addressed to. */
  readonly need: Need
}

/** A draft with its facts, as rules see it. */
export interface DraftReading {
  readonly draft: Draft
  readonly reading: Reading
  /** The reading of the text replied to; undefined when there is none. */
  readonly parent?: Reading
}

/** What the person did with hints of one rule so far. */
export interface RuleMemory {
  readonly shown: number
  /** How often it came open by itself; memories in which this was not counted yet have `shown` only. */
  readonly opened?: number
  /** When it last came open and was left, milliseconds since the epoch; absent when it was taken up. */
  readonly left?: number
  readonly taken: number
  /** Times of dismissal, newest last, milliseconds since the epoch. */
  readonly dismissed: readonly number[]
  readonly never: boolean
}

/** Keyed by rule id. */
export type HintMemory = Readonly<Record<string, RuleMemory>>

/** A finding chosen to be shown now. */
export interface Advice extends Finding {
  readonly open: boolean
  readonly tier: Tier
}

/** An advice, worded in the reader's language. */
export interface Hint extends Advice, LocalWording {}
