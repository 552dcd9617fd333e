import type { DraftKind, Locale, Parent } from '../engine/model'
import type { Steps } from '../page/steps'
import type { When } from '../page/when'

/** Where things stand on a site no adapter knows, as CSS selectors that came from the person pointing at them. */
export interface TaughtSite {
  readonly composer?: string
  readonly post?: string
  /** Inside a post. */
  readonly author?: string
  /** Inside a post. */
  readonly time?: string
  /** The person's own name, anywhere on the page. */
  readonly self?: string
}

/** A page of a site, as an adapter sees it. */
export interface Page {
  readonly url: URL
  readonly document: Document
  /** Milliseconds since the epoch: what "2h" is told from. */
  readonly now: number
  /** What the person taught about this host. */
  readonly taught?: TaughtSite
  /** Where this is the inside of a frame without an address of its own: the frame's element, and the page it stands in. */
  readonly frame?: { readonly element: HTMLElement; readonly page: Page }
}

/** How a place on the page is found: the first selector that matches wins. `since` says since when it has been seen to hold. */
export interface Candidate {
  readonly css: string
  readonly since: string
  /** Selector of hosts: the match stands in their open shadow roots, to any depth, instead of in the page itself. */
  readonly inShadowOf?: string
}

/** One compose box on the page. */
export interface Composer {
  /** The editable element itself: a textarea or a contenteditable. */
  readonly editor: HTMLElement
  /** `edit` is a change to something already published; it is read but never counted as a new post. */
  readonly kind: DraftKind | 'edit'
  readonly replyingTo?: Parent
  /** The site's length limit, in its own counting. */
  readonly limit?: number
  /** Attached pictures without alternative text, where the composer shows it. */
  readonly mediaWithoutAlt?: number
}

/** What kind of item a post on the page is. Only `post`, `reply` and `quote` are the author's own words. */
export type PostKind = 'post' | 'reply' | 'quote' | 'repost' | 'promoted'

/** One published item that is on the screen. */
export interface SeenPost {
  readonly id: string
  readonly kind: PostKind
  readonly author: string
  /** As the site writes it, without a leading @. */
  readonly handle: string
  readonly text: string
  /** The text on the page is cut ("show more"). */
  readonly truncated?: boolean
  readonly time?: When
  readonly permalink?: string
  /** Id of the item this answers, where the page tells it. */
  readonly parent?: string
  /**
   * In a thread that is not whole but loaded to its end: whether nothing is folded in the branch this stands in. Undefined where the page
   * does not tell which branch its folds belong to.
   */
  readonly complete?: boolean
  readonly own: boolean
}

/** The posts on the screen, in reading order. */
export interface SeenThread {
  readonly posts: readonly SeenPost[]
  /** The id of the post this page is about, when it is about one. */
  readonly root?: string
  /** False whenever replies are folded, truncated or not loaded: then nobody is called unanswered but in a branch that is whole. */
  readonly complete: boolean
}

/** Which candidate matched for each key, how often; never any text of the page. */
export interface Diagnosis {
  readonly key: string
  readonly matched?: string
  readonly count: number
}

/**
 * The adapter of one site: the only code that knows its hosts and selectors. A folder `platforms/<id>/index.ts` with
 * this as its default export is its registration. Every function answers "nothing" for a layout it does not know; none throws. What grows
 * with the page is read in steps, an item each, and no step does more than a small part of a millisecond's work on an item.
 */
export interface Platform {
  readonly name: Readonly<Record<Locale, string>>
  /** Match patterns for the manifest. */
  readonly matches: readonly string[]
  /** The same software runs on many servers, of which the person may add some. */
  readonly manyHosts?: boolean
  /** Knows no site of its own: it stands in where the person turned Panjgol on for a host that no other platform knows. */
  readonly isGeneric?: boolean
  /** `beta` is marked as such in the options. */
  readonly rank: 'first' | 'beta'
  /** How sure we are of what it reads. */
  readonly confidence: 'verified in running client' | 'from maintained sources' | 'thin evidence'
  /** True for private messages, by address and by container, and whenever it is unknown. Asked before anything is read. */
  isPrivate(page: Page): boolean
  /** True when this one box is private although the page is not (a direct-visibility reply, a docked chat). */
  isPrivateBox?(editor: HTMLElement, page: Page): boolean
  composers(page: Page): Steps<readonly Composer[]>
  /** Elements in whose open shadow roots a box may come to stand, whether or not they have one already: changes there have to be looked at, too. */
  shadowHosts?(page: Page): readonly Element[]
  /** The handle of the person who is signed in, without a leading @. */
  self(page: Page): string | undefined
  thread(page: Page): Steps<SeenThread | undefined>
  diagnose(page: Page): Steps<readonly Diagnosis[]>
}

/** A platform as the registry hands it out. */
export interface RegisteredPlatform extends Platform {
  readonly id: string
}
