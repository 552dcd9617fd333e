import type { Places } from '../candidates'

/** Custom elements and attributes of the present web client; the tree of comments is the tree of its elements. */
export const PLACES = {
  app: [{ css: 'shreddit-app', since: '2023-06' }],
  composer: [
    { css: 'shreddit-composer [contenteditable="true"]', since: '2025-02' },
    { css: 'comment-composer-host [contenteditable="true"][role="textbox"]', since: '2024-05' },
  ],
  // Markdown mode, and the test in which the whole editor moved into the composer.
  shadowComposer: [{ css: '[contenteditable="true"], textarea', inShadowOf: 'shreddit-composer, shreddit-markdown-composer', since: '2025-02' }],
  composerFrame: [{ css: 'shreddit-composer', since: '2024-05' }],
  answering: [{ css: 'comment-composer-host, shreddit-comment-action-row', since: '2024-05' }],
  newPost: [{ css: '#post-composer_bodytext, r-post-composer-form', since: '2025-02' }],
  post: [{ css: 'shreddit-post', since: '2023-06' }],
  postText: [{ css: '[slot="text-body"]', since: '2023-06' }],
  promoted: [{ css: 'shreddit-ad-post, shreddit-comments-page-ad, shreddit-comment-tree-ad, shreddit-post[promoted]', since: '2024-01' }],
  comment: [{ css: 'shreddit-comment', since: '2023-06' }],
  commentText: [{ css: '[slot="comment"]', since: '2023-06' }],
  tree: [{ css: 'shreddit-comment-tree', since: '2023-06' }],
  time: [{ css: 'time[datetime], faceplate-timeago[ts]', since: '2023-06' }],
  // One may stand in the other: the outer one says how many.
  folded: [
    {
      css: 'faceplate-partial[src*="more-comments"]:not([slot^="more-"] *), shreddit-comment-tree [slot^="more-"]:not(faceplate-partial[src*="more-comments"] *)',
      since: '2024-01',
    },
  ],
  collapsed: [{ css: 'shreddit-comment[collapsed]:not([collapsed="false"])', since: '2024-01' }],
  ownProfile: [
    { css: '#user-drawer-content a[href^="/user/"], [id^="user-drawer"] a[href^="/user/"]', since: '2024-01' },
    { css: 'rs-current-user[display-name]', since: '2023-11' },
  ],
} as const satisfies Places

/** The interface of 2008, which many moderators keep. */
export const OLD = {
  composer: [{ css: '.commentarea .usertext-edit textarea[name="text"], .thing .usertext-edit textarea[name="text"]', since: '2010-01' }],
  newPost: [{ css: '#newlink textarea[name="text"]', since: '2010-01' }],
  form: [{ css: 'form.usertext', since: '2010-01' }],
  thing: [{ css: '.thing.link, .thing.comment', since: '2010-01' }],
  letter: [{ css: '.thing.message', since: '2010-01' }],
  comment: [{ css: '.thing.comment', since: '2010-01' }],
  title: [{ css: 'a.title', since: '2010-01' }],
  text: [{ css: '.usertext-body .md', since: '2010-01' }],
  time: [{ css: '.tagline time[datetime]', since: '2012-01' }],
  promoted: [{ css: '.promoted, .promotedlink', since: '2010-01' }],
  folded: [{ css: '.morecomments, .morechildren, .deepthread, .thing.comment.collapsed', since: '2010-01' }],
  ownProfile: [{ css: '#header .user a[href*="/user/"]', since: '2010-01' }],
} as const satisfies Places
