import type { Action, Span } from '../engine/model'
import { type EditorText, readEditor } from './editors'

interface Change {
  readonly span: Span
  readonly text: string
}

/** What an action changes in a text; undefined for actions that change none. */
export function changeOf(action: Action, text: string): Change | undefined {
  if (action.kind === 'replace') return { span: action.span, text: action.text }
  if (action.kind === 'insert') return { span: [action.at, action.at], text: action.text }
  if (action.kind !== 'delete') return undefined
  const [start, end] = action.span
  return action.raises ? { span: [start, end + 1], text: text.charAt(end).toUpperCase() } : { span: action.span, text: '' }
}

/**
 * Makes a change through the editor's own input events, as if it were typed over a selection, so that the editor's model, its
 * undo and its counters follow. Never an Enter, never a submit. Where the editor does not take it exactly, it is undone and the
 * answer is `copy`.
 */
export async function applyAction(editor: HTMLElement, action: Action): Promise<'applied' | 'copy'> {
  const before = readEditor(editor)
  const change = before && changeOf(raisesAcrossStyles(action, before) ? { kind: 'delete', span: action.span } : action, before.text)
  if (!change || change.text.includes('\n') || change.span[1] > before.text.length) return 'copy'
  const { span, text } = change
  const wanted = before.text.slice(0, span[0]) + text + before.text.slice(span[1])
  editor.focus()
  if (!select(editor, span)) return 'copy'
  // Draft.js and Lexical learn of a selection from an event of the next task.
  await nextFrame()
  const document = editor.ownerDocument
  const typed = keysIn(editor)
  document.execCommand(text === '' ? 'delete' : 'insertText', false, text)
  // Most editors have taken it by now; some do so in their next task.
  if (readEditor(editor)?.text !== wanted) await nextFrame()
  const hasTyped = typed.end()
  const after = readEditor(editor)?.text
  if (after === wanted && !hasTyped && action.kind === 'delete' && text !== '') await caretBefore(editor, span[0])
  if (after === wanted || hasTyped) return 'applied'
  if (after !== before.text) document.execCommand('undo')
  return 'copy'
}

/** The letter that would be raised is bold or a link where the words before it are not: typed with them it would lose that. */
function raisesAcrossStyles(action: Action, { rangeOf }: EditorText): action is Extract<Action, { kind: 'delete' }> {
  if (action.kind !== 'delete' || !action.raises) return false
  const [start, end] = action.span
  return rangeOf([start, start + 1])?.startContainer.parentElement !== rangeOf([end, end + 1])?.startContainer.parentElement
}

/** Notices whether the person went on typing meanwhile: what they wrote must not be undone with ours. */
function keysIn(editor: HTMLElement): { end(): boolean } {
  let any = false
  const note = (): void => {
    any = true
  }
  editor.addEventListener('keydown', note, { capture: true })
  return {
    end: () => {
      editor.removeEventListener('keydown', note, { capture: true })
      return any
    },
  }
}

const nextFrame = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))

function select(editor: HTMLElement, span: Span): boolean {
  if (editor instanceof HTMLTextAreaElement) {
    editor.setSelectionRange(span[0], span[1])
    return true
  }
  const read = readEditor(editor)
  const selection = editor.ownerDocument.getSelection()
  if (!read || !selection) return false
  const range = span[0] < span[1] ? read.rangeOf(span) : caretAt(editor, span[0])
  if (!range) return false
  selection.removeAllRanges()
  selection.addRange(range)
  return true
}

/** Puts the caret before a letter that was raised, where it would be had only the words in front of it gone; not under the hands of somebody who types on. */
async function caretBefore(editor: HTMLElement, at: number): Promise<void> {
  const typed = keysIn(editor)
  // Draft.js and Lexical put the caret where they think it is when they have drawn what was typed.
  await nextFrame()
  if (typed.end()) return
  if (editor instanceof HTMLTextAreaElement) {
    editor.setSelectionRange(at, at)
    return
  }
  const range = readEditor(editor)?.rangeOf([at, at + 1])
  range?.collapse(true)
  const selection = editor.ownerDocument.getSelection()
  if (!range || !selection) return
  selection.removeAllRanges()
  selection.addRange(range)
}

/** A collapsed range at an offset: before the character there, or behind the last one. */
function caretAt(editor: HTMLElement, at: number): Range | null {
  const read = readEditor(editor)
  if (!read) return null
  const behind = at > 0 ? read.rangeOf([at - 1, at]) : null
  const range = behind ?? read.rangeOf([0, Math.min(1, read.text.length)])
  range?.collapse(behind === null)
  return range
}
