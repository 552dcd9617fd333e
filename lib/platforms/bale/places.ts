import type { Places } from '../candidates'

/** Labels for assistive technology and component names that the web client carries in its mark-up. */
export const PLACES = {
  list: [{ css: '#message_list_scroller_id', since: '2025-01' }],
  /**
   * The entry of the open chat in the list of chats, with the icon of a group or of a channel in it; a person's has neither. What is
   * chosen in a window over the page is where something is sent to, not what is open.
   */
  groupEntry: [
    { css: '[aria-label="dialog-item"]:is([aria-selected="true"], [aria-current]):not([role="dialog"] *) [aria-label="ThreeUser-icon"]', since: '2026-06' },
  ],
  channelEntry: [
    { css: '[aria-label="dialog-item"]:is([aria-selected="true"], [aria-current]):not([role="dialog"] *) [aria-label="Tv-icon"]', since: '2026-06' },
  ],
  composer: [
    { css: '#chat_footer #editable-message-text[contenteditable="true"]', since: '2025-01' },
    { css: '#editable-message-text[contenteditable="true"]', since: '2025-01' },
    { css: '#chat_footer textarea#main-message-input', since: '2025-01' },
  ],
  caption: [{ css: 'textarea[aria-label="File Description"]', since: '2025-01' }],
  replyBar: [{ css: '#chat_footer [data-sentry-component*="Preview"]', since: '2026-06' }],
  editing: [{ css: '#chat_footer [aria-label$="Edit-icon"]', since: '2026-06' }],
  title: [{ css: '[aria-label="ChatAppBar"] p', since: '2026-06' }],
  message: [
    { css: '[data-sid][data-date][aria-label="message-item"]', since: '2026-01' },
    { css: '.message-item[data-sid]', since: '2025-01' },
  ],
  out: [{ css: '[aria-label="RightBubble-icon"], [aria-label="message-state-icon"]', since: '2026-06' }],
  words: [
    { css: '[data-sentry-component="NewTextContainerFC"]:not([data-sentry-component="Preview"] *)', since: '2026-06' },
    { css: 'span.p', since: '2025-01' },
  ],
  author: [{ css: '[data-sentry-component="BaseBubbleFC"] > div > div:first-child p span', since: '2026-06' }],
  forwarded: [{ css: '[aria-label="BoldForwardF-icon"]', since: '2026-06' }],
  quote: [{ css: '[data-sentry-component="Preview"]', since: '2026-06' }],
} as const satisfies Places
