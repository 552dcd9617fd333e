import type { Places } from '../candidates'

/** Class names are hashed and change by the week; links, times and roles have stood for years. */
export const PLACES = {
  commentBox: [
    { css: 'form textarea', since: '2020-01' },
    { css: 'form [role="textbox"][contenteditable="true"]', since: '2025-01' },
  ],
  captionBox: [{ css: '[role="dialog"] [contenteditable="true"]', since: '2023-06' }],
  /** What belongs to one post: a card of the feed, the dialog over a profile, or the post's own page. */
  postScope: [{ css: 'article, [role="dialog"], main', since: '2020-01' }],
  dialog: [{ css: '[role="dialog"]', since: '2020-01' }],
  captionSign: [{ css: 'input[name="creation-location-input"]', since: '2021-06' }],
  /** What has not been published yet lies in the browser's memory. */
  freshMedia: [{ css: '[src^="blob:"], [style*="blob:"], canvas', since: '2021-06' }],
  altText: [{ css: 'input[placeholder*="alt text" i], input[placeholder*="متن جایگزین"]', since: '2023-06' }],
  commentTime: [{ css: 'a[href*="/c/"] time[datetime]', since: '2018-01' }],
  postTime: [
    { css: 'a[href*="/p/"]:not([href*="/c/"]) time[datetime], a[href*="/reel/"]:not([href*="/c/"]) time[datetime]', since: '2018-01' },
    { css: 'a[href*="/reels/"]:not([href*="/c/"]) time[datetime], a[href*="/tv/"]:not([href*="/c/"]) time[datetime]', since: '2021-01' },
  ],
  time: [{ css: 'time[datetime]', since: '2018-01' }],
  words: [{ css: 'h1[dir="auto"], span[dir="auto"], div[dir="auto"]', since: '2021-01' }],
  card: [{ css: 'article', since: '2018-01' }],
  /** The line of icons under a post: like, comment, send. */
  icons: [{ css: 'section', since: '2018-01' }],
  inbox: [{ css: 'a[href^="/direct/inbox"]', since: '2020-01' }],
  /** Conversations docked at the corner of any page. */
  chat: [
    { css: '[data-pagelet^="IGDChatTabs"], [data-pagelet*="IGDChat"]', since: '2023-06' },
    { css: '[role="log"], [role="grid"]', since: '2023-06' },
  ],
} as const satisfies Places
