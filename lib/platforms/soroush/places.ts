import type { MessagePlaces } from '../message-list'

/**
 * The web client was made from Telegram's A client ("WebZ"). Its ids and data attributes are seen in 2026; the class names are those of older
 * scripts and of the client it was made from, and stand behind them.
 */
export const PLACES = {
  list: [
    { css: '#MiddleColumn .Transition_slide-active .MessageList', since: '2023-03' },
    { css: '#MiddleColumn .MessageList', since: '2022-01' },
    { css: '#MiddleColumn #messages', since: '2026-07' },
  ],
  letters: [{ css: '#LeftColumn .Chat.selected.private, .ListItem.Chat.selected.private', since: '2024-01' }],
  editor: [
    { css: '#MiddleColumn #editable-message-text[contenteditable="true"]', since: '2024-01' },
    { css: '#MiddleColumn #message-input-text [contenteditable="true"]', since: '2026-07' },
  ],
  caption: [{ css: '#editable-message-text-modal[contenteditable="true"], .modal-dialog [role="textbox"][contenteditable="true"]', since: '2024-01' }],
  bar: [{ css: '#MiddleColumn .ComposerEmbeddedMessage', since: '2022-01' }],
  replying: [
    { css: '.icon-reply', since: '2023-10' },
    { css: '.embedded-left-icon:not(:has(.icon-edit, .icon-forward))', since: '2022-01' },
  ],
  editing: [{ css: '.icon-edit', since: '2022-01' }],
  peer: [
    {
      css: '#MiddleColumn .MiddleHeader .Avatar[data-peer-id], #LeftColumn .Chat.selected a[href^="#"], .ListItem.Chat.selected a.ListItem-button[href^="#"]',
      since: '2024-01',
    },
  ],
  title: [
    { css: '#MiddleColumn .MiddleHeader .fullName', since: '2024-01' },
    { css: '#MiddleColumn .MiddleHeader .title', since: '2022-01' },
    { css: '#MiddleColumn h3', since: '2024-01' },
  ],
  broadcast: [{ css: '#MiddleColumn .MessageList.no-avatars', since: '2022-01' }],
  message: [
    { css: '.Message[data-message-id]', since: '2022-01' },
    { css: '[id^="message"][data-message-id]', since: '2026-07' },
  ],
  noPost: [{ css: '.ActionMessage, .SponsoredMessage', since: '2022-01' }],
  forwarded: [{ css: '.message-content.forwarded, .forwarded-message, .icon-forward', since: '2022-01' }],
  out: [{ css: '.is-out, .own', since: '2022-01' }],
  firstOfRow: [{ css: '.first-in-group', since: '2022-01' }],
  starter: [{ css: '.is-thread-top', since: '2022-01' }],
  words: [
    { css: '.text-content', since: '2022-01' },
    { css: '[data-ignore-on-paste="false"]', since: '2026-07' },
  ],
  others: [{ css: '.MessageMeta, .Reactions, .WebPage, .EmbeddedMessage, .CommentButton, [data-ignore-on-paste="true"]', since: '2022-01' }],
  author: [
    { css: '.message-title .message-title-name', since: '2024-02' },
    { css: '.message-title', since: '2022-01' },
  ],
  row: [{ css: '.sender-group-container', since: '2023-03' }],
  rowAuthor: [{ css: '.sender-group-container > .Avatar[data-peer-id]', since: '2023-03' }],
  quote: [{ css: '.EmbeddedMessage', since: '2022-01' }],
  quoteAuthor: [{ css: '.message-title', since: '2022-01' }],
  quoteWords: [
    { css: '.embedded-text-wrapper', since: '2023-10' },
    { css: '.message-text p', since: '2022-01' },
  ],
  day: [{ css: '.message-date-group', since: '2022-01' }],
  dayHeading: [{ css: '.sticky-date, .message-date-header', since: '2022-01' }],
  clock: [
    { css: '.message-time', since: '2022-01' },
    { css: 'span[data-ignore-on-paste="true"]', since: '2026-07' },
  ],
} as const satisfies MessagePlaces
