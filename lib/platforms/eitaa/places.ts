import type { BubblePlaces } from '../bubbles'

/**
 * The web client was made from Telegram's K client: class names of that one first, as exporters of 2026 still find them; behind them the
 * data attributes alone, as another extension finds them in builds whose class names do not stay.
 */
export const PLACES = {
  chat: [
    { css: '#column-center .chat.active', since: '2022-01' },
    { css: '#column-center .chat', since: '2022-01' },
    { css: '#column-center', since: '2022-01' },
  ],
  letters: [{ css: '.chatlist-chat.active .is-monoforum', since: '2026-01' }],
  editor: [
    { css: '.input-message-input[contenteditable="true"]:not(.input-field-input-fake)', since: '2022-01' },
    { css: '[contenteditable="true"][enterkeyhint]:not([aria-disabled="true"]):not(.input-field-input-fake)', since: '2026-07' },
  ],
  caption: [{ css: '.popup-new-media .input-field-input[contenteditable="true"]:not(.input-field-input-fake)', since: '2022-01' }],
  replyBar: [{ css: '.is-helper-active .reply-wrapper', since: '2022-01' }],
  replyAuthor: [{ css: '.reply-title .peer-title', since: '2022-01' }],
  replyWords: [{ css: '.reply-subtitle', since: '2022-01' }],
  editing: [{ css: '.btn-send.edit', since: '2022-01' }],
  peer: [
    {
      css: '.input-message-input[data-peer-id]:not(.input-field-input-fake), .chat-info .avatar[data-peer-id], .chat-info avatar-element[data-peer-id]',
      since: '2022-01',
    },
  ],
  title: [{ css: '.chat-info .peer-title, .topbar .peer-title', since: '2022-01' }],
  heading: [{ css: '.chat-info .user-title, .topbar .user-title', since: '2022-01' }],
  broadcast: [{ css: '.bubbles-go-down.is-broadcast, .bubbles-inner.is-channel:not(.is-chat)', since: '2022-01' }],
  sendAs: [{ css: '.new-message-send-as-avatar[data-peer-id]', since: '2022-03' }],
  bubble: [
    { css: '.bubble[data-mid][data-peer-id]', since: '2022-01' },
    { css: 'div[data-mid][data-peer-id][data-timestamp]', since: '2026-07' },
  ],
  noPost: [{ css: '.service, .is-date, .is-sending, .is-outgoing, .is-error', since: '2022-01' }],
  sponsored: [{ css: '.is-sponsored', since: '2022-01' }],
  forwarded: [{ css: '.forwarded', since: '2022-01' }],
  out: [{ css: '.is-out', since: '2022-01' }],
  starter: [{ css: '.is-thread-starter', since: '2022-01' }],
  words: [
    { css: '.message', since: '2022-01' },
    { css: 'div:has(> span > div[title])', since: '2026-07' },
  ],
  others: [
    {
      css: '.time, .reactions, .reply, .webpage, .web-page-preview-resizer, .document-container, .audio, .message-status, .clearfix, span:has(> div[title])',
      since: '2022-01',
    },
  ],
  author: [{ css: '.name .peer-title:not(.bubble-name-forwarded *)', since: '2022-01' }],
  authorId: [{ css: '.name .peer-title[data-peer-id]:not(.bubble-name-forwarded *)', since: '2022-01' }],
  row: [{ css: '.bubbles-group', since: '2022-01' }],
  rowAuthor: [{ css: '.bubbles-group-avatar[data-peer-id]', since: '2022-01' }],
} as const satisfies BubblePlaces
