import type { Places } from '../candidates'

/** Test ids of the web client; most have stood since 2020. */
export const PLACES = {
  composer: [
    { css: '[data-testid^="tweetTextarea_"][contenteditable="true"]', since: '2023-02' },
    { css: '[data-testid^="tweetTextarea_"] .public-DraftEditor-content[contenteditable="true"]', since: '2023-02' },
    { css: '[data-testid^="tweetTextarea_"] textarea, textarea[data-testid^="tweetTextarea_"]', since: '2023-02' },
  ],
  modal: [
    { css: '[role="dialog"][aria-labelledby="modal-header"]', since: '2021-07' },
    { css: '[role="dialog"][aria-modal="true"]', since: '2021-07' },
  ],
  inlineReply: [{ css: '[data-testid="inline_reply_offscreen"]', since: '2023-07' }],
  // A quoted post is a block that works as a link; links of the text itself are anchors.
  quotedBlock: [{ css: 'div[role="link"]', since: '2021-07' }],
  quotedPreview: [{ css: 'div[role="link"] [data-testid="User-Name"], div[role="link"] [data-testid="tweetText"]', since: '2023-07' }],
  attachments: [{ css: '[data-testid="attachments"]', since: '2021-07' }],
  post: [{ css: 'article[data-testid="tweet"]', since: '2020-06' }],
  text: [{ css: '[data-testid="tweetText"]', since: '2021-07' }],
  name: [{ css: '[data-testid="User-Name"]', since: '2023-07' }],
  time: [
    { css: '[data-testid="User-Name"] a[href*="/status/"] time[datetime]', since: '2023-07' },
    { css: 'a[href*="/status/"] > time[datetime]', since: '2020-06' },
  ],
  replyButton: [{ css: 'button[data-testid="reply"]', since: '2020-06' }],
  more: [{ css: '[data-testid="tweet-text-show-more-link"]', since: '2023-07' }],
  social: [{ css: '[data-testid="socialContext"]', since: '2021-07' }],
  promoted: [{ css: '[data-testid="placementTracking"]', since: '2021-07' }],
  anyStatus: [{ css: 'a[href*="/status/"]', since: '2020-06' }],
  cell: [{ css: '[data-testid="cellInnerDiv"]', since: '2021-07' }],
  // A cell with a heading and no post: "Discover more".
  discovery: [{ css: '[data-testid="cellInnerDiv"]:has(h2):not(:has(article))', since: '2021-07' }],
  ownProfile: [{ css: 'a[data-testid="AppTabBar_Profile_Link"]', since: '2020-06' }],
  switcher: [{ css: '[data-testid="SideNav_AccountSwitcher_Button"] [data-testid^="UserAvatar-Container-"]', since: '2020-06' }],
  privateDrawer: [{ css: '[data-testid="DMDrawer"], [data-testid="chat-drawer-root"], [data-testid^="dm-"], [data-testid="GrokDrawer"]', since: '2025-11' }],
} as const satisfies Places
