import type { Places } from '../candidates'

/** Class names of the web interface, from its sources since 2.4 (vanilla, glitch-soc, Fedibird and kmyblue alike). */
export const PLACES = {
  composer: [
    { css: 'form.compose-form textarea.autosuggest-textarea__textarea', since: '2017-05' },
    { css: 'form.compose-form textarea', since: '2017-05' },
    // glitch-soc before 2024 has no form around its box.
    { css: '.compose-form textarea.autosuggest-textarea__textarea', since: '2017-05' },
  ],
  composerForm: [{ css: '.compose-form', since: '2017-05' }],
  replyIndicator: [{ css: '.reply-indicator', since: '2017-05' }],
  replyText: [{ css: '.reply-indicator__content', since: '2017-05' }],
  replyAuthor: [
    { css: '.reply-indicator__display-name', since: '2017-05' },
    { css: '.reply-indicator a[href*="/@"]', since: '2023-12' },
  ],
  // Who may read a post cannot be changed with it; before there was an indicator, that alone shows an edit.
  editIndicator: [
    { css: '.edit-indicator', since: '2023-12' },
    { css: '.privacy-dropdown__value button[disabled]', since: '2022-02' },
  ],
  quoted: [{ css: '.compose-form .status__quote, .compose-form .status--is-quote', since: '2025-06' }],
  // The badge stands on every picture, and is lit on those without a description; earlier it stood on those alone.
  missingAlt: [
    { css: '.compose-form__upload__warning .icon-button.active', since: '2024-01' },
    { css: '.compose-form__upload__warning .fa-info-circle, .compose-form__upload__warning .icon-info-circle', since: '2022-11' },
  ],
  status: [{ css: '.status[data-id]', since: '2018-10' }],
  wrapper: [{ css: '.status__wrapper', since: '2017-05' }],
  focusedStatus: [{ css: '.detailed-status', since: '2017-05' }],
  focusedWrapper: [{ css: '.detailed-status__wrapper', since: '2018-10' }],
  // One column on a narrow layout, several side by side in the advanced one.
  column: [
    { css: '.column', since: '2017-05' },
    { css: '[role="region"]', since: '2026-07' },
  ],
  text: [
    { css: '.status__content__text', since: '2020-06' },
    { css: '.status__content', since: '2017-05' },
  ],
  // Hashtags at the end of a text stand in a bar below it.
  hashtags: [{ css: '.hashtag-bar a', since: '2023-08' }],
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
  // What everybody, or all followers, may read; forks add circles, mutuals and notes to oneself.
  open: [
    { css: '.status-public, .status-unlisted, .status-private, .status-public_unlisted, .status-login', since: '2017-10' },
    {
      css: '.detailed-status__wrapper-public, .detailed-status__wrapper-unlisted, .detailed-status__wrapper-private, .detailed-status__wrapper-public_unlisted, .detailed-status__wrapper-login',
      since: '2022-11',
    },
  ],
  openIcon: [{ css: '.detailed-status__meta :is(.fa-globe, .fa-unlock, .fa-unlock-alt, .fa-lock)', since: '2017-10' }],
  // Who is to read a draft is a word in the reader's language, but its picture is the same in all.
  openDraft: [
    { css: '.compose-form__dropdowns > :first-child :is(.icon-globe, .icon-unlock, .icon-lock, .icon-cloud, .icon-key)', since: '2024-01' },
    { css: '.privacy-dropdown__value :is(.fa-globe, .fa-unlock, .fa-lock, .icon-globe, .icon-unlock, .icon-lock)', since: '2017-05' },
    { css: '.compose-form__buttons-wrapper :is(.fa-globe, .fa-unlock, .fa-lock, .icon-globe, .icon-unlock, .icon-lock)', since: '2022-11' },
  ],
  closedDraft: [
    {
      css: ':is(.compose-form__dropdowns > :first-child, .privacy-dropdown__value, .compose-form__buttons-wrapper) :is(.icon-at, .fa-at, .icon-envelope, .fa-envelope, .icon-exchange, .fa-exchange, .icon-user-circle, .fa-user-circle, .icon-book, .fa-book, .icon-ban, .fa-ban)',
      since: '2017-05',
    },
  ],
  replyLink: [
    { css: '.reply-indicator__display-name', since: '2017-05' },
    { css: '.reply-indicator a[href*="/@"]', since: '2023-12' },
  ],
  quote: [{ css: '.status__quote', since: '2025-06' }],
  quoteFallback: [{ css: '.quote-inline', since: '2025-06' }],
  // Replies from other servers are announced in a bar, and shown only when it is clicked.
  loadMore: [{ css: '.load-more, .load-gap, .timeline-hint, .column__alert .notification-bar', since: '2018-01' }],
  firstInThread: [{ css: '.status--first-in-thread', since: '2023-04' }],
  inThread: [{ css: '.status--in-thread', since: '2023-04' }],
  // The line beside an item goes up to what it answers, unless it goes on down to the next one.
  lineUp: [{ css: '.status__line:not(.status__line--full)', since: '2023-04' }],
  ownState: [{ css: 'script#initial-state', since: '2017-01' }],
} as const satisfies Places
