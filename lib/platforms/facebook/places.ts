import type { Places } from '../candidates'

/** Class names are hashed and change by the week; roles, the marks of the site's own rendering and the shape of links hold for years. */
export const PLACES = {
  box: [
    { css: '[contenteditable="true"][role="textbox"]', since: '2021-03' },
    { css: '[contenteditable="true"][data-lexical-editor="true"]', since: '2022-06' },
  ],
  form: [{ css: 'form', since: '2021-03' }],
  dialog: [{ css: '[role="dialog"]', since: '2021-03' }],
  files: [{ css: 'input[type="file"]', since: '2021-03' }],
  /** What belongs to one post: a unit of the feed, the dialog over it, or the post's own page. A comment is an article with a label. */
  scope: [
    { css: '[aria-posinset], [role="article"]:not([aria-label]), [aria-describedby][aria-labelledby], [role="dialog"], [role="main"]', since: '2021-03' },
  ],
  author: [
    { css: '[data-ad-rendering-role="profile_name"]', since: '2023-10' },
    { css: ':is([aria-posinset], [role="article"]:not([aria-label])) :is(h2, h3, h4):has(a[href])', since: '2021-03' },
  ],
  message: [
    { css: '[data-ad-rendering-role="story_message"]', since: '2023-10' },
    { css: '[data-ad-comet-preview="message"], [data-ad-preview="message"]', since: '2021-03' },
  ],
  commentButton: [{ css: '[data-ad-rendering-role="comment_button"]', since: '2023-10' }],
  comment: [{ css: '[role="article"][aria-label]:not([aria-posinset])', since: '2021-03' }],
  commentLink: [{ css: 'a[href*="comment_id="]', since: '2021-03' }],
  words: [
    { css: 'span[lang][dir]', since: '2023-10' },
    { css: '[dir="auto"]', since: '2021-03' },
  ],
  /** The name that "Reply" puts into the box. */
  mention: [{ css: '[spellcheck="false"][data-lexical-text], [data-lexical-mention]', since: '2023-10' }],
  sponsored: [{ css: 'a[href*="/ads/about"]', since: '2020-10' }],
  /** Made to lead readers of the page astray. */
  decoy: [{ css: '[data-0="0"]', since: '2023-10' }],
  chat: [
    { css: '[data-pagelet="ChatTab"], [data-pagelet^="MW"], [data-pagelet*="Messenger"]', since: '2021-03' },
    { css: '[data-testid^="mwchat" i], [data-scope="messages_table"]', since: '2021-03' },
  ],
  messages: [{ css: '[role="grid"], [role="log"], [role="row"]', since: '2021-03' }],
} as const satisfies Places
