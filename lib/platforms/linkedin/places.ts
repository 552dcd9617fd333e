import type { Places } from '../candidates'

/** What does not depend on the generation of the page: the boxes that are written in, and what is private. */
export const PLACES = {
  editor: [
    {
      css: '.ql-editor[contenteditable="true"], .ProseMirror[contenteditable="true"], [role="textbox"][contenteditable="true"], [componentkey="ShareBox_textEditor"][contenteditable="true"]',
      since: '2022-01',
    },
  ],
  /** Since April 2026 the box of a new post stands in the open shadow of an outlet, whatever the page around it is. */
  shadowEditor: [{ css: '.ql-editor[contenteditable="true"], .ProseMirror[contenteditable="true"]', since: '2026-04', inShadowOf: '#interop-outlet' }],
  dialog: [{ css: '[role="dialog"], dialog, .artdeco-modal', since: '2022-01' }],
  shareBox: [
    {
      css: '.share-creation-state, .share-box, [data-test-modal-id="sharebox"], [class*="share-creation"], [data-view-name*="share-box"], [componentkey*="sharebox" i], [data-sdui-screen*="sharing.ShareCompose"]',
      since: '2022-01',
    },
  ],
  sharePublish: [{ css: 'button.share-actions__primary-action, button[data-view-name="share-post"], .share-box_actions button', since: '2022-01' }],
  /** The post that a new one passes on. */
  shareOriginal: [
    { css: '.update-components-mini-update-v2, .feed-shared-mini-update-v2, [class*="mini-update"], [data-view-name*="reshared"]', since: '2022-01' },
  ],
  /** Letters: their overlay lies over every page. */
  letters: [
    {
      css: '[class*="msg-overlay"], [class*="msg-form"], [class*="msg-convo"], [class*="msg-thread"], [data-view-name*="messag"], [componentkey*="messag" i]',
      since: '2022-01',
    },
  ],
  lettersPage: [{ css: 'main .msg-conversations-container, main .msg-s-message-list', since: '2022-01' }],
  mention: [{ css: '.ql-mention, a.mention, [data-type="mention"], span[data-mention], [data-entity-type="mention"]', since: '2024-03' }],
  /** Where the words of a comment that is being changed stand. */
  commentContent: [{ css: '.comments-comment-entity__content, .comments-comment-item__edit-box, .comments-comment-item__main-content', since: '2024-03' }],
} as const satisfies Places
