import type { Places } from '../candidates'

/** Class names of the web interface (vanilla, glitch-soc and Hometown alike). */
export const PLACES = {
  composer: [
    { css: 'form.compose-form textarea.autosuggest-textarea__textarea', since: '2017-05' },
    { css: 'form.compose-form textarea', since: '2017-05' },
  ],
  composerForm: [{ css: 'form.compose-form', since: '2017-05' }],
  replyIndicator: [{ css: '.reply-indicator', since: '2017-05' }],
  replyText: [{ css: '.reply-indicator__content', since: '2017-05' }],
  replyAuthor: [
    { css: '.reply-indicator__display-name', since: '2017-05' },
    { css: '.reply-indicator a[href*="/@"]', since: '2023-12' },
  ],
  editIndicator: [{ css: '.edit-indicator', since: '2023-12' }],
  quoted: [{ css: '.compose-form__highlightable .status__quote, .compose-form .status--is-quote', since: '2025-06' }],
  missingAlt: [{ css: '.compose-form__upload__warning', since: '2024-01' }],
  status: [{ css: '.status[data-id]', since: '2018-10' }],
  wrapper: [{ css: '.status__wrapper', since: '2017-05' }],
  focusedStatus: [{ css: '.detailed-status', since: '2017-05' }],
  text: [
    { css: '.status__content__text', since: '2020-06' },
    { css: '.status__content', since: '2017-05' },
  ],
  account: [{ css: '.display-name__account', since: '2017-05' }],
  name: [{ css: '.display-name__html', since: '2017-05' }],
  time: [
    { css: '.status__relative-time time[datetime], .detailed-status__datetime time[datetime]', since: '2017-05' },
    { css: 'time[datetime]', since: '2017-05' },
  ],
  permalink: [{ css: 'a.status__relative-time, a.detailed-status__datetime', since: '2017-05' }],
  // The line above an item says why it is here, by a word and by a picture.
  prepend: [{ css: '.status__prepend', since: '2017-05' }],
  boostIcon: [{ css: '.icon-retweet, .fa-retweet', since: '2017-05' }],
  otherIcon: [{ css: '.icon-thumb-tack, .fa-thumb-tack, .icon-reply, .fa-reply', since: '2017-05' }],
  direct: [{ css: '.status__wrapper-direct, .status-direct, .detailed-status__wrapper-direct', since: '2017-05' }],
  // The visibility of a draft is a word in the reader's language, but its picture is the same in all.
  directDraft: [{ css: '.compose-form__dropdowns .icon-at, .privacy-dropdown .icon-at, .privacy-dropdown .fa-at', since: '2024-01' }],
  replyLink: [{ css: '.reply-indicator a[href*="/@"]', since: '2023-12' }],
  quote: [{ css: '.status__quote', since: '2025-06' }],
  quoteFallback: [{ css: '.quote-inline', since: '2025-06' }],
  loadMore: [{ css: '.load-more, .load-gap, .timeline-hint', since: '2018-01' }],
  ownState: [{ css: 'script#initial-state', since: '2017-01' }],
} as const satisfies Places
