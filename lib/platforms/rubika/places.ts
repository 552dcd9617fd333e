import type { Places } from '../candidates'

/** Directive attributes of the web client, and the class names it took over from another messenger. */
export const PLACES = {
  chat: [
    { css: '#column-center [rb-observer-container][data-chat-id]', since: '2026-07' },
    { css: '.bubbles-inner[data-chat-id]', since: '2024-01' },
  ],
  composer: [
    { css: '#column-center [rb-composer] [text-editor] [contenteditable="true"]', since: '2026-07' },
    { css: '#column-center [rb-composer] [contenteditable="true"]', since: '2026-07' },
    { css: '.composer_rich_textarea[contenteditable="true"]', since: '2023-01' },
  ],
  replyBar: [{ css: '[rb-composer] .reply-wrapper, .chat-input .reply-wrapper', since: '2024-01' }],
  replyAuthor: [{ css: '.reply-title', since: '2024-01' }],
  replyWords: [{ css: '.reply-subtitle', since: '2024-01' }],
  editing: [{ css: '.rbico-edit', since: '2024-01' }],
  title: [{ css: '#column-center .chat-info .peer-title, #column-center .chat-info .user-title', since: '2024-01' }],
  message: [
    { css: '.bubbles-group[data-msg-id]', since: '2024-01' },
    { css: '[data-msg-id]', since: '2026-07' },
  ],
  noPost: [{ css: '.service, .is-date, .is-sending, .is-error', since: '2024-01' }],
  bubble: [
    { css: '.bubble', since: '2024-01' },
    { css: '[rb-message-item]', since: '2026-07' },
  ],
  out: [{ css: '.bubble.is-out, .is-sent', since: '2024-01' }],
  words: [
    { css: '[rb-message-text] [rb-copyable]', since: '2024-01' },
    { css: '[rb-message-text]', since: '2024-01' },
    { css: '.message', since: '2024-01' },
  ],
  others: [{ css: '[rb-message-time], [rb-message-reaction], .time, .reactions, .reply', since: '2024-01' }],
  author: [{ css: '.name .peer-title, .name', since: '2024-01' }],
  forwarded: [{ css: '.im_message_fwd_author, .bubble-name-forwarded', since: '2024-01' }],
  quote: [{ css: '.reply', since: '2024-01' }],
  day: [{ css: '.bubbles-date-group', since: '2024-01' }],
  dayHeading: [{ css: '.is-date .service-msg', since: '2024-01' }],
  clock: [{ css: '[rb-message-time], .time', since: '2024-01' }],
} as const satisfies Places
