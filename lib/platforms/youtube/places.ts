import type { Places } from '../candidates'

/**
 * Element names and ids of the web client. It keeps no shadow roots: everything stands in the page, and ids repeat with every comment.
 * Written as attributes they are looked for inside one comment; as `#id` the browser would go through all of that name each time.
 */
export const PLACES = {
  // The box comes with a click; before that there is only a placeholder of the same shape.
  composer: [
    {
      css: 'ytd-commentbox #contenteditable-root[contenteditable="true"], ytd-backstage-post-dialog-renderer #contenteditable-root[contenteditable="true"]',
      since: '2019-01',
    },
    { css: 'ytd-commentbox [contenteditable="true"]', since: '2019-01' },
  ],
  replyBox: [{ css: 'ytd-commentbox[is-reply], ytd-comment-reply-dialog-renderer', since: '2019-01' }],
  editBox: [{ css: '#edit-dialog, ytd-commentbox[is-edit]', since: '2019-01' }],
  newPost: [{ css: 'ytd-backstage-post-dialog-renderer', since: '2018-01' }],
  comments: [{ css: 'ytd-comments', since: '2019-01' }],
  threadFrame: [{ css: 'ytd-comment-thread-renderer', since: '2017-01' }],
  comment: [
    { css: 'ytd-comment-view-model', since: '2024-04' },
    { css: 'ytd-comment-renderer', since: '2017-01' },
  ],
  author: [{ css: '[id="author-text"]', since: '2017-01' }],
  text: [{ css: '[id="content-text"]', since: '2017-01' }],
  time: [
    { css: '[id="published-time-text"] a', since: '2017-01' },
    { css: '.published-time-text a', since: '2017-01' },
  ],
  count: [{ css: 'ytd-comments-header-renderer #count', since: '2017-01' }],
  // The old fold stays in the page as a hidden element beside the new one.
  folded: [
    { css: '#more-replies-sub-thread:not([hidden]), #more-replies:not([hidden]), ytd-comments ytd-continuation-item-renderer:not([hidden])', since: '2025-12' },
  ],
  post: [{ css: 'ytd-backstage-post-renderer, ytd-post-renderer', since: '2018-01' }],
  title: [{ css: 'ytd-watch-metadata #title h1, ytd-reel-video-renderer[is-active] h2, ytd-shorts yt-shorts-video-title-view-model h2', since: '2022-10' }],
  channel: [
    {
      css: 'ytd-video-owner-renderer a[href^="/@"], ytd-reel-video-renderer[is-active] a[href^="/@"], ytd-shorts yt-reel-channel-bar-view-model a[href^="/@"]',
      since: '2022-10',
    },
  ],
  ownName: [
    { css: 'ytd-active-account-header-renderer #channel-handle', since: '2022-11' },
    { css: 'ytd-guide-entry-renderer[line-end-style="handle"] #guide-entry-title', since: '2025-06' },
  ],
} as const satisfies Places

/** Element names of the creators' own site. */
export const STUDIO = {
  composer: [
    { css: 'ytcp-commentbox textarea', since: '2021-01' },
    { css: 'ytcp-commentbox-lit textarea, ytcp-commentbox [contenteditable="true"]', since: '2025-01' },
  ],
  // The open roots of the newer components, as far as they have any.
  shadowComposer: [{ css: 'textarea, [contenteditable="true"]', inShadowOf: 'ytcp-commentbox-lit, ytcp-commentbox', since: '2025-01' }],
  description: [{ css: '#description-textarea #textbox[contenteditable="true"]', since: '2021-01' }],
  upload: [{ css: 'ytcp-uploads-dialog', since: '2021-01' }],
  threadFrame: [{ css: 'ytcp-comment-thread', since: '2019-06' }],
  comment: [{ css: 'ytcp-comment', since: '2019-06' }],
  author: [
    { css: '[id="author-text"]', since: '2019-06' },
    { css: 'a[id="name"], .author-text', since: '2019-06' },
  ],
  text: [{ css: '[id="content-text"]', since: '2019-06' }],
  time: [{ css: '[id="published-time-text"], .published-time-text', since: '2019-06' }],
  permalink: [{ css: 'a[href*="lc="]', since: '2019-06' }],
} as const satisfies Places
