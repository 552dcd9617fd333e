import type { Places } from '../candidates'

/** Test ids of the web client; its own end-to-end tests rest on them. */
export const PLACES = {
  dialog: [{ css: '[data-testid="composePostView"]', since: '2023-03' }],
  composer: [
    { css: '[data-testid="composePostView"] .ProseMirror[contenteditable="true"]', since: '2023-03' },
    { css: '[role="dialog"] .ProseMirror[contenteditable="true"]', since: '2023-03' },
  ],
  publish: [{ css: '[data-testid="composerPublishBtn"]', since: '2023-03' }],
  replyTo: [{ css: '[data-testid="replyToPost"]', since: '2026-01' }],
  post: [{ css: '[data-testid^="postThreadItem-by-"], [data-testid^="feedItem-by-"]', since: '2023-03' }],
  text: [
    { css: '[data-testid="postText"]', since: '2023-03' },
    { css: '[data-word-wrap="1"]', since: '2023-03' },
  ],
  permalink: [{ css: 'a[href*="/post/"]', since: '2023-03' }],
  // A line with an arrow says that an item of a feed answers somebody; so does a line that comes down from the item above.
  repliedTo: [
    { css: 'svg path[d^="M15.793 10.293"]', since: '2025-06' },
    { css: 'svg[data-icon="reply"]', since: '2023-03' },
  ],
  replyLine: [{ css: '[style*="background-color"][style*="margin-bottom"]:empty', since: '2023-03' }],
  // The date of the focal post stands in words only.
  writtenDate: [{ css: '[dir="auto"]', since: '2023-03' }],
  anyLink: [{ css: 'a, [role="link"]', since: '2023-03' }],
  profileLink: [{ css: 'a[href^="/profile/"]', since: '2023-03' }],
  wrappedText: [{ css: '[data-word-wrap="1"]', since: '2023-03' }],
  replyButton: [{ css: '[data-testid="replyBtn"]', since: '2023-03' }],
  threadScreen: [{ css: '[data-testid="postThreadScreen"]', since: '2023-03' }],
  privateScreen: [{ css: '[data-testid="convoScreen"], [data-testid="messagesScreen"]', since: '2024-05' }],
  // The block of the post that is answered was a button, then a text that can be pressed, and is a button again.
  pressable: [{ css: 'button, [role="button"], [tabindex="0"]', since: '2023-03' }],
  ownProfile: [
    { css: '[role="navigation"] a[href^="/profile/"]', since: '2023-03' },
    { css: 'nav a[href^="/profile/"]', since: '2023-03' },
  ],
} as const satisfies Places
