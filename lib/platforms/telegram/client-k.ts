import { type BubblePlaces, bubblePlatform } from '../bubbles'
import { shareLinkK } from './links'

/** Class names and data attributes of the client at `/k/`, from its sources. */
export const PLACES_K = {
  chat: [
    { css: '#column-center .chat.active', since: '2021-02' },
    { css: '#column-center .chat', since: '2021-02' },
  ],
  // The picture of such letters has a form of its own, in the list and above the chat.
  letters: [
    {
      css: 'monoforum-drawer, .chatlist-chat.active.is-monoforum, .chatlist-chat.active .is-monoforum, #column-center .topbar .is-monoforum',
      since: '2025-05',
    },
  ],
  editor: [
    { css: '.chat-input .input-message-input[contenteditable="true"]:not(.input-field-input-fake)', since: '2021-02' },
    { css: '.input-message-input[contenteditable="true"]:not(.input-field-input-fake)', since: '2020-06' },
  ],
  caption: [
    {
      css: '.popup-new-media .input-message-input[contenteditable="true"]:not(.input-field-input-fake), .popup-new-media .simple-message-input-input[contenteditable="true"]:not(.input-field-input-fake)',
      since: '2021-02',
    },
  ],
  replyBar: [{ css: '.is-helper-active .reply-wrapper', since: '2021-02' }],
  replyAuthor: [{ css: '.reply-title .peer-title', since: '2021-02' }],
  replyWords: [{ css: '.reply-subtitle', since: '2020-06' }],
  editing: [{ css: '.btn-send.edit', since: '2021-02' }],
  peer: [
    {
      css: '.input-message-input[data-peer-id]:not(.input-field-input-fake), .topbar .person-avatar[data-peer-id], .chat-info .avatar[data-peer-id]',
      since: '2022-01',
    },
  ],
  title: [
    { css: '.chat-info .peer-title', since: '2021-05' },
    { css: '.topbar .peer-title', since: '2021-05' },
  ],
  heading: [{ css: '.chat-info .user-title, .topbar .user-title', since: '2020-06' }],
  broadcast: [
    { css: '.bubbles-go-down.is-broadcast', since: '2020-11' },
    { css: '.bubbles-inner.is-channel:not(.is-chat)', since: '2020-06' },
  ],
  sendAs: [{ css: '.new-message-send-as-container .new-message-send-as-avatar[data-peer-id]', since: '2022-03' }],
  bubble: [{ css: '.bubble[data-mid][data-peer-id]', since: '2021-02' }],
  noPost: [{ css: '.service, .is-date, .is-sending, .is-outgoing, .is-error', since: '2020-06' }],
  sponsored: [{ css: '.is-sponsored', since: '2021-12' }],
  forwarded: [{ css: '.forwarded', since: '2020-06' }],
  out: [{ css: '.is-out', since: '2020-06' }],
  starter: [{ css: '.is-thread-starter', since: '2021-02' }],
  // What is one's own is never offered for translation; words with a file stand in the file. A poll is figures, not words.
  words: [
    { css: '.message:not(.poll-message) .translatable-message', since: '2023-02' },
    { css: '.message .document-message', since: '2021-05' },
    { css: '.message:not(.poll-message)', since: '2020-06' },
  ],
  others: [
    {
      css: '.time, .reactions, reactions-element, .reply, .webpage, .web, .bubble-fact-check, .document-container, .audio, .replies, replies-element',
      since: '2020-06',
    },
  ],
  author: [{ css: '.name .peer-title:not(.bubble-name-forwarded *)', since: '2021-05' }],
  authorId: [{ css: '.name .peer-title[data-peer-id]:not(.bubble-name-forwarded *), .name[data-peer-id]', since: '2021-05' }],
  row: [{ css: '.bubbles-group', since: '2021-02' }],
  rowAuthor: [{ css: '.bubbles-group-avatar[data-peer-id]', since: '2022-01' }],
} as const satisfies BubblePlaces

/** What Telegram allows, by its own documentation: https://core.telegram.org/bots/api#sendmessage and #sendphoto. */
export const LIMITS = { limit: 4096, captionLimit: 1024 }

export const clientK = bubblePlatform({ places: PLACES_K, ...LIMITS, permalink: shareLinkK })
