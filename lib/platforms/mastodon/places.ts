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
  boost: [{ css: '.status__prepend', since: '2017-05' }],
  direct: [{ css: '.status__wrapper-direct, .status-direct, .detailed-status--direct', since: '2017-05' }],
  loadMore: [{ css: '.load-more, .load-gap, .timeline-hint', since: '2018-01' }],
  ownState: [{ css: 'script#initial-state', since: '2017-01' }],
} as const satisfies Places
