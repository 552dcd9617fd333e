import { type MessagePlaces, messagePlatform } from '../message-list'
import { LIMITS } from './client-k'
import { shareLinkA } from './links'

/** Class names, ids and data attributes of the client at `/a/`, from its sources. */
export const PLACES_A = {
  list: [
    { css: '#MiddleColumn .Transition_slide-active .MessageList', since: '2023-03' },
    { css: '#MiddleColumn .MessageList', since: '2021-04' },
  ],
  letters: [{ css: '#LeftColumn .Chat.selected.private, #MiddleColumn .MiddleHeader .Avatar.message-bubble', since: '2022-01' }],
  editor: [{ css: '#MiddleColumn #editable-message-text[contenteditable="true"]', since: '2021-04' }],
  caption: [{ css: '#editable-message-text-modal[contenteditable="true"]', since: '2021-04' }],
  bar: [{ css: '#MiddleColumn .ComposerEmbeddedMessage', since: '2021-04' }],
  replying: [{ css: '.embedded-left-icon .icon-reply', since: '2023-10' }],
  editing: [{ css: '.embedded-left-icon .icon-edit', since: '2023-10' }],
  peer: [{ css: '#MiddleColumn .MiddleHeader .ChatInfo .Avatar[data-peer-id], #LeftColumn .Chat.selected a[href^="#"]', since: '2023-03' }],
  // The header of the chat behind stays in the page while comments are in front, and comments have a heading without a name.
  title: [
    { css: '#MiddleColumn .MiddleHeader .Transition_slide-active h3', since: '2023-03' },
    { css: '#MiddleColumn .MiddleHeader .fullName', since: '2022-10' },
    { css: '#MiddleColumn .MiddleHeader .title', since: '2021-04' },
    { css: '#MiddleColumn .MiddleHeader h3', since: '2021-04' },
  ],
  broadcast: [{ css: '#MiddleColumn .MessageList.no-avatars', since: '2021-04' }],
  message: [{ css: '.Message[data-message-id]', since: '2021-04' }],
  noPost: [{ css: '.ActionMessage, .SponsoredMessage', since: '2021-04' }],
  forwarded: [{ css: '.message-content.forwarded, .message-content-wrapper .forwarded-message, .message-content .icon-forward', since: '2021-04' }],
  out: [{ css: '.own', since: '2021-04' }],
  firstOfRow: [{ css: '.first-in-group', since: '2021-04' }],
  starter: [{ css: '.is-thread-top', since: '2021-11' }],
  words: [{ css: '.text-content', since: '2021-04' }],
  others: [{ css: '.MessageMeta, .Reactions, .WebPage, .EmbeddedMessage, .CommentButton', since: '2021-04' }],
  author: [
    { css: '.message-title .message-title-name', since: '2024-02' },
    { css: '.message-title .sender-title', since: '2024-02' },
    { css: '.message-title', since: '2021-04' },
  ],
  row: [{ css: '.sender-group-container', since: '2023-03' }],
  rowAuthor: [
    { css: '.sender-group-container > .Avatar[data-peer-id]', since: '2023-03' },
    { css: '.sender-group-container > :not(.Message) > .Avatar[data-peer-id]', since: '2025-06' },
  ],
  quote: [{ css: '.EmbeddedMessage', since: '2021-04' }],
  quoteAuthor: [{ css: '.message-title', since: '2021-04' }],
  quoteWords: [
    { css: '.embedded-text-wrapper', since: '2023-10' },
    { css: '.message-text p', since: '2021-04' },
  ],
  day: [{ css: '.message-date-group', since: '2021-04' }],
  dayHeading: [{ css: '.sticky-date, .message-date-header', since: '2021-04' }],
  clock: [{ css: '.message-time', since: '2021-04' }],
} as const satisfies MessagePlaces

export const clientA = messagePlatform({ places: PLACES_A, ...LIMITS, permalink: shareLinkA })
