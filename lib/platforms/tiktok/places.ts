import type { Places } from '../candidates'

/**
 * The site's own test marks (data-e2e), and the readable part of its generated class names where there is no mark. A video opened from
 * a profile and a video's own page are laid out differently: only the first gives its comments ids.
 */
export const PLACES = {
  commentBox: [
    {
      css: '[data-e2e="comment-input"] [contenteditable="true"], [data-e2e="comment-text"] [contenteditable="true"], [class*="DivReplyContainer"] [contenteditable="true"]',
      since: '2022-05',
    },
    { css: '[class*="DivCommentFooter"] [contenteditable="true"]', since: '2025-06' },
  ],
  caption: [
    { css: '.public-DraftEditor-content[contenteditable="true"][role="combobox"]', since: '2024-01' },
    { css: '.public-DraftEditor-content[contenteditable="true"]', since: '2022-05' },
  ],
  words: [{ css: '[data-e2e="comment-level-1"], [data-e2e="comment-level-2"]', since: '2022-05' }],
  first: [{ css: '[data-e2e="comment-level-1"]', since: '2022-05' }],
  item: [{ css: '[data-comment-ui-enabled="true"], [class*="DivCommentItemWrapper"], [class*="DivCommentContentContainer"]', since: '2022-05' }],
  /** A comment with its replies. */
  branch: [{ css: '[class*="DivCommentObjectWrapper"], [class*="DivCommentItemContainer"]', since: '2022-05' }],
  name: [{ css: '[data-e2e^="comment-username-"]', since: '2022-05' }],
  profile: [{ css: 'a[href^="/@"]', since: '2022-05' }],
  time: [
    { css: '[data-e2e^="comment-time-"]', since: '2022-05' },
    { css: '[class*="SubContent"] span', since: '2025-06' },
  ],
  folded: [{ css: '[class*="DivViewReplies"], [class*="DivViewMoreReplies"], [data-e2e^="view-more"]', since: '2022-05' }],
  list: [{ css: '[data-e2e="comment-list"], [class*="DivCommentListContainer"]', since: '2022-05' }],
  count: [
    { css: '[class*="DivCommentCountContainer"]', since: '2025-06' },
    { css: '[data-e2e="browse-comment-count"]', since: '2022-05' },
    { css: '[data-e2e="comment-count"]', since: '2022-05' },
  ],
  description: [
    { css: '[data-e2e="browse-video-desc"]', since: '2022-05' },
    { css: '[data-e2e="video-desc"]', since: '2022-05' },
  ],
  nickname: [{ css: '[data-e2e="browser-nickname"]', since: '2022-05' }],
  ownProfile: [{ css: 'a[data-e2e="nav-profile"], [data-e2e="nav-profile"] a', since: '2023-06' }],
  chat: [
    { css: '[data-e2e^="message-"], [data-e2e^="chat-"], [class*="DivChat"], [class*="DivConversation"], [class*="DivSideNavConversation"]', since: '2025-06' },
    { css: '[role="log"], [role="grid"]', since: '2025-06' },
  ],
} as const satisfies Places
