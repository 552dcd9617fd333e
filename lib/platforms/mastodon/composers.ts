import type { Parent } from '../../engine/model'
import { each, type Steps } from '../../page/steps'
import { allOf, aroundOf, oneOf } from '../candidates'
import type { Composer, Page } from '../platform'
import { publishedText } from '../posts'
import { isDirect } from './direct'
import { initialState, isMastodon } from './initial-state'
import { PLACES } from './places'

const DEFAULT_LIMIT = 500

export function* composers({ document }: Page): Steps<readonly Composer[]> {
  if (!isMastodon(document)) return []
  return yield* each(allOf(document, PLACES.composer), (editor) => (isDirect(editor) ? undefined : composerOf(editor, document)))
}

function composerOf(editor: HTMLElement, document: Document): Composer {
  const form = aroundOf(editor, PLACES.composerForm) ?? editor
  const replyingTo = parentOf(form)
  const mediaWithoutAlt = allOf(form, PLACES.missingAlt).length
  return {
    editor,
    kind: kindOf(form),
    limit: initialState(document).limit ?? DEFAULT_LIMIT,
    ...(replyingTo ? { replyingTo } : {}),
    ...(mediaWithoutAlt > 0 ? { mediaWithoutAlt } : {}),
  }
}

function kindOf(form: HTMLElement): Composer['kind'] {
  if (oneOf(form, PLACES.editIndicator)) return 'edit'
  if (oneOf(form, PLACES.replyIndicator)) return 'reply'
  return oneOf(form, PLACES.quoted) ? 'quote' : 'post'
}

function parentOf(form: HTMLElement): Parent | undefined {
  const indicator = oneOf(form, PLACES.replyIndicator)
  const text = indicator && oneOf(indicator, PLACES.replyText)
  if (!text) return undefined
  const author = oneOf(form, PLACES.replyAuthor)?.textContent?.trim()
  return { text: publishedText([text]), ...(author ? { author } : {}) }
}
