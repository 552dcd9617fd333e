import type { Places } from '../candidates'

/** Class names are hashed; the marks of the site's own press handling and of its lists, links and times hold. */
export const PLACES = {
  box: [
    { css: '[contenteditable="true"][role="textbox"], [contenteditable="plaintext-only"]', since: '2023-07' },
    { css: '[contenteditable="true"][data-lexical-editor="true"]', since: '2023-07' },
  ],
  dialog: [{ css: '[role="dialog"], [role="alertdialog"]', since: '2023-08' }],
  /** A dialog that publishes takes files, names its author, or shows what it answers. */
  dialogSign: [{ css: 'input[type="file"], a[href^="/@"], [data-pressable-container]', since: '2023-08' }],
  /** The column in the middle; the one that one came from may still lie hidden beside it. */
  column: [
    { css: '#barcelona-page-layout', since: '2024-01' },
    { css: '[role="region"], [role="main"], main', since: '2023-08' },
  ],
  post: [{ css: '[data-pressable-container]', since: '2023-07' }],
  /** One item of a post's page; several posts in one item mostly answer each other in turn. */
  item: [{ css: '[data-pagelet^="threads_post_page_"]', since: '2023-10' }],
  time: [{ css: 'a[href*="/post/"] time[datetime]', since: '2023-07' }],
  permalink: [{ css: 'a[href*="/post/"]', since: '2023-07' }],
  author: [{ css: 'a[href^="/@"]', since: '2023-07' }],
  words: [
    { css: 'span[dir="auto"]', since: '2023-07' },
    { css: '[dir="auto"] > span, div[dir="auto"]', since: '2023-07' },
  ],
  action: [{ css: '[role="button"]:has(svg), button:has(svg)', since: '2023-07' }],
  /** The label is localised: without a known one, the second of the line is the reply button. */
  replyIcon: [{ css: 'svg[aria-label="Reply"], svg[aria-label="پاسخ"], svg[aria-label="پاسخ دادن"]', since: '2023-07' }],
  ownProfile: [
    { css: 'nav a[href^="/@"], [role="navigation"] a[href^="/@"]', since: '2023-08' },
    { css: 'a[href^="/@"]:has(svg)', since: '2023-08' },
  ],
  chat: [
    {
      css: '[role="log"], [role="grid"], [data-pagelet*="Chat"], [data-pagelet*="Direct"], [data-pagelet*="Inbox"], a[href^="/messages/t/"]',
      since: '2025-07',
    },
  ],
} as const satisfies Places
