import { oneOf, type Places } from '../candidates'
import type { Candidate } from '../platform'

/** Where things stand in one of the mark-ups that LinkedIn serves, by account and by page, forward and back again. */
export interface GenerationPlaces extends Places {
  /** Only this mark-up has it. */
  readonly detect: readonly Candidate[]
  readonly post: readonly Candidate[]
  /** "Somebody likes this" above a post: its links are not the author. */
  readonly header: readonly Candidate[]
  /** The post that another one passes on. */
  readonly original: readonly Candidate[]
  readonly author: readonly Candidate[]
  /** All ways to a person's or a company's page. */
  readonly profile: readonly Candidate[]
  readonly name: readonly Candidate[]
  readonly words: readonly Candidate[]
  /** What stands in the words and is none of them. */
  readonly others: readonly Candidate[]
  readonly more: readonly Candidate[]
  /** Among these stands how long ago it was. */
  readonly label: readonly Candidate[]
  readonly sponsored: readonly Candidate[]
  /** Only the author of a post is shown the way to its figures. */
  readonly figures: readonly Candidate[]
  readonly comment: readonly Candidate[]
  readonly commentAuthor: readonly Candidate[]
  readonly commentName: readonly Candidate[]
  readonly commentWords: readonly Candidate[]
  readonly commentLabel: readonly Candidate[]
  /** Marks a comment as an answer to another one where they do not stand in each other. */
  readonly replyMark: readonly Candidate[]
  /** Among these stands how many comments there are. */
  readonly count: readonly Candidate[]
  readonly loadMore: readonly Candidate[]
  readonly commentBox: readonly Candidate[]
}

export interface Generation {
  readonly name: 'Ember' | 'view names' | 'component keys'
  readonly places: GenerationPlaces
}

const PROFILES = 'a[href*="/in/"], a[href*="/company/"], a[href*="/school/"], a[href*="/showcase/"]'
const PROFILE: readonly Candidate[] = [{ css: PROFILES, since: '2022-01' }]
const NONE: readonly Candidate[] = [{ css: ':not(*)', since: '2026-11' }]

/** Class names that speak, and Quill; the oldest, and served again since August 2026. */
const EMBER: GenerationPlaces = {
  detect: [
    { css: '.feed-shared-update-v2[data-urn], article.comments-comment-entity, [data-urn^="urn:li:activity:"] .update-components-text', since: '2024-03' },
  ],
  post: [
    { css: '.feed-shared-update-v2[data-urn]', since: '2022-01' },
    { css: '[data-urn^="urn:li:activity:"]', since: '2026-05' },
  ],
  header: [{ css: '.update-components-header, .feed-shared-header', since: '2022-01' }],
  original: [{ css: '.update-components-mini-update-v2, .feed-shared-reshared-update-v2, .feed-shared-mini-update-v2', since: '2022-01' }],
  profile: PROFILE,
  author: [
    { css: 'a.update-components-actor__meta-link', since: '2023-06' },
    { css: 'a.update-components-actor__image', since: '2023-06' },
    { css: PROFILES, since: '2022-01' },
  ],
  name: [
    { css: '.update-components-actor__title span[aria-hidden="true"]', since: '2023-06' },
    { css: '.update-components-actor__title, .update-components-actor__name', since: '2022-01' },
  ],
  words: [
    { css: '.update-components-update-v2__commentary', since: '2024-03' },
    { css: '.feed-shared-update-v2__description .update-components-text, .update-components-text', since: '2022-01' },
  ],
  others: [{ css: 'button, .feed-shared-inline-show-more-text__see-more-less-toggle, .visually-hidden', since: '2022-01' }],
  more: [
    {
      css: '.feed-shared-inline-show-more-text:not(.feed-shared-inline-show-more-text--expanded) .feed-shared-inline-show-more-text__see-more-less-toggle',
      since: '2023-01',
    },
  ],
  label: [
    { css: '.update-components-actor__sub-description span[aria-hidden="true"]', since: '2023-06' },
    { css: '.update-components-actor__sub-description', since: '2022-01' },
  ],
  sponsored: [{ css: '.update-components-actor__sponsored-label, [data-ad-banner-container]', since: '2023-01' }],
  figures: [{ css: 'a[href*="/analytics/post-summary/urn:li:"], a.analytics-entry-point', since: '2024-03' }],
  comment: [
    { css: 'article.comments-comment-entity[data-id*="urn:li:comment:"]', since: '2024-03' },
    { css: 'article.comments-comment-item[data-id*="urn:li:comment:"]', since: '2022-01' },
  ],
  commentAuthor: [
    { css: 'a.comments-comment-meta__description-container', since: '2024-03' },
    { css: 'a.comments-comment-meta__image-link, a.comments-post-meta__actor-link', since: '2022-01' },
  ],
  commentName: [{ css: '.comments-comment-meta__description-title, .comments-post-meta__name-text', since: '2022-01' }],
  commentWords: [
    { css: '.comments-comment-item__main-content', since: '2022-01' },
    { css: '.comments-comment-entity__content', since: '2024-03' },
  ],
  commentLabel: [{ css: 'time', since: '2022-01' }],
  replyMark: NONE,
  count: [{ css: '.social-details-social-counts__comments button', since: '2022-01' }],
  loadMore: [
    { css: '.comments-replies-list__replies-button, .comments-comments-list__load-more-comments-button, [class*="load-more-comments"]', since: '2024-03' },
  ],
  commentBox: [{ css: '.comments-comment-box, .comments-comment-box--cr, .comments-comment-texteditor', since: '2022-01' }],
}

const KEYED = '[componentkey^="replaceableComment_urn:li:comment:"]'

/** What the two mark-ups that the server composes have in common. */
const COMPOSED = {
  profile: PROFILE,
  header: [{ css: '[componentkey^="feed-header"], [data-view-name="feed-header"]', since: '2026-04' }],
  original: [{ css: '.update-components-mini-update-v2, [componentkey*="reshared"], [data-view-name*="reshared"]', since: '2026-01' }],
  others: [{ css: '[data-testid="expandable-text-button"], button', since: '2025-11' }],
  more: [{ css: '[data-testid="expandable-text-button"]', since: '2025-11' }],
  label: [{ css: 'p, time, span', since: '2025-11' }],
  sponsored: [{ css: '[data-testid="sponsored-label"], [data-view-name*="sponsored"]', since: '2025-11' }],
  figures: [{ css: 'a[href*="/analytics/post-summary/urn:li:"]', since: '2025-11' }],
  commentLabel: [{ css: 'p, time, span', since: '2025-11' }],
  count: [{ css: 'button, span, p', since: '2025-11' }],
} as const

/** Names of views in an attribute, tiptap; from the end of 2025. */
const VIEW_NAMES: GenerationPlaces = {
  ...COMPOSED,
  detect: [{ css: '[data-view-name="feed-full-update"], [data-view-name="comment-container"], [data-view-name="feed-commentary"]', since: '2025-11' }],
  post: [{ css: '[data-view-name="feed-full-update"]', since: '2025-11' }],
  author: [
    { css: 'a[data-view-name="feed-actor-image"]', since: '2025-11' },
    { css: PROFILES, since: '2025-11' },
  ],
  name: NONE,
  words: [
    { css: '[data-view-name="feed-commentary"]', since: '2025-11' },
    { css: '[data-testid="expandable-text-box"]', since: '2025-11' },
  ],
  comment: [
    { css: KEYED, since: '2025-11' },
    { css: '[data-view-name="comment-container"]', since: '2025-11' },
  ],
  commentAuthor: [
    { css: 'a[data-view-name="comment-actor-description"], a[data-view-name="reply-actor-description"]', since: '2025-11' },
    { css: 'a[data-view-name="comment-actor-picture"], a[data-view-name="reply-actor-picture"]', since: '2025-11' },
  ],
  commentName: [{ css: 'a[data-view-name="comment-actor-description"] p, a[data-view-name="reply-actor-description"] p', since: '2025-11' }],
  commentWords: [
    { css: '[data-view-name="comment-commentary"], [data-view-name="reply-commentary"]', since: '2025-11' },
    { css: '[data-testid="expandable-text-box"]', since: '2025-11' },
  ],
  replyMark: [{ css: 'a[data-view-name="reply-actor-picture"]', since: '2025-11' }],
  loadMore: [{ css: '[data-view-name="more-comments"], [data-view-name="more-replies"]', since: '2025-11' }],
  commentBox: [{ css: '[data-view-name="comment-box"], [data-view-name="reply-box"]', since: '2025-11' }],
}

/** Keys of components and nothing else that stays, tiptap in the feed; from April 2026. */
const COMPONENT_KEYS: GenerationPlaces = {
  ...COMPOSED,
  detect: [
    { css: '[componentkey^="expanded"][componentkey*="FeedType"], [componentkey^="update-card-focus"]', since: '2026-04' },
    { css: `[data-sdui-screen*="UpdateDetail"], ${KEYED}`, since: '2026-05' },
  ],
  post: [
    { css: '[role="listitem"][componentkey^="expanded"], [role="listitem"][componentkey^="update-card-focus"]', since: '2026-04' },
    { css: '[componentkey^="expanded"][componentkey*="FeedType"], [componentkey^="update-card-focus"]', since: '2026-05' },
    { css: '[data-sdui-screen*="UpdateDetail"]', since: '2026-05' },
  ],
  author: [{ css: PROFILES, since: '2026-04' }],
  name: NONE,
  words: [
    { css: '[data-testid="expandable-text-box"]', since: '2026-04' },
    { css: '[componentkey^="feed-commentary_"]', since: '2026-05' },
  ],
  comment: [
    { css: KEYED, since: '2026-04' },
    { css: '[componentkey^="CommentComponentReference_urn:li:comment:"]', since: '2026-08' },
  ],
  commentAuthor: [{ css: PROFILES, since: '2026-04' }],
  commentName: NONE,
  commentWords: [{ css: '[data-testid="expandable-text-box"]', since: '2026-04' }],
  replyMark: NONE,
  loadMore: NONE,
  // The wrapper of the editor (`ui-core-tiptap-text-editor-wrapper`) says nothing: profiles and letters are written in it too.
  commentBox: [{ css: '[componentkey^="commentBox-"]', since: '2026-07' }],
}

/** The one with view names has component keys too, so it is asked for first. */
export const GENERATIONS: readonly Generation[] = [
  { name: 'view names', places: VIEW_NAMES },
  { name: 'component keys', places: COMPONENT_KEYS },
  { name: 'Ember', places: EMBER },
]

/** The mark-up of this page. One mark-up is read with its own places alone: mixed, they would make one post out of two. */
export const generationOf = (document: Document): Generation | undefined => GENERATIONS.find(({ places }) => oneOf(document, places.detect))
