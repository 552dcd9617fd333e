import type { Places } from '../candidates'

/** What sites that follow the common conventions of the web have alike. */
export const PLACES = {
  editor: [{ css: 'textarea, [contenteditable="true"], [contenteditable=""], [contenteditable="plaintext-only"]', since: '2026-11' }],
  // Where one line is asked for, or something that is never published.
  field: [
    {
      css: '[name*="bio" i], [id*="bio" i], [name*="about" i], [name*="signature" i], [name*="address" i], [autocomplete*="address"], [role="search"], [role="combobox"], [type="search"], [aria-hidden="true"], [hidden], [disabled], [readonly], [aria-readonly="true"], [contenteditable="false"]',
      since: '2026-11',
    },
  ],
  post: [
    { css: 'article, [role="article"], [itemtype$="/Comment"], [itemtype$="/SocialMediaPosting"]', since: '2026-11' },
    { css: 'li:has(time)', since: '2026-11' },
  ],
  author: [
    { css: '[itemprop="author"], [rel~="author"], .p-author, .author', since: '2026-11' },
    { css: 'a[href*="/@"], a[href*="/user/"], a[href*="/users/"], a[href*="/u/"], a[href*="/profile/"]', since: '2026-11' },
  ],
  name: [{ css: '[itemprop="name"]', since: '2026-11' }],
  time: [{ css: 'time', since: '2026-11' }],
  text: [
    { css: '[itemprop="text"], [itemprop="articleBody"], [itemprop="commentText"], .e-content', since: '2026-11' },
    { css: 'p', since: '2026-11' },
    { css: '[dir="auto"]', since: '2026-11' },
  ],
  // Conversations between people, as such sites mark them.
  conversation: [
    { css: '[role="log"], [class*="messenger" i], [class*="chat" i], [class*="inbox" i], [id*="chat" i], [data-testid*="message" i]', since: '2026-11' },
  ],
} as const satisfies Places
