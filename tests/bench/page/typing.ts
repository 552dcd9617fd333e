import type { Launched } from '../../e2e/harness/launch'
import { textOf } from '../texts'
import { boxOf, type EditorName, fill, type Measured, openEditor, SIDES, settled } from './desk'

export interface TypingFigures {
  /** Records of change in the editor and all that is around it, with hints beside it and nobody typing. */
  readonly changesAtRest: number
  /** How many more such records typing makes with us than without; the editor's own are the same on both sides. */
  readonly changesTyping: number
  /** The editor's own model after the same 500 keys, with us and without. */
  readonly sameState: boolean
}

const HINTED = 'It should be noted that we moved. Sorry if anyone was offended by that. '

/** `seconds` of rest with hints, and 500 typed characters. */
export async function benchTyping(launched: Launched, editor: EditorName, seconds: number): Promise<TypingFigures> {
  const states: string[] = []
  const changes: number[] = []
  let changesAtRest = 0
  for (const side of SIDES) {
    const measured = await openEditor(launched, editor, side)
    await countChanges(measured, editor)
    await measured.page.keyboard.type(HINTED + textOf('en', 500 - HINTED.length))
    await settled(measured, 1500)
    states.push(await measured.page.evaluate(() => JSON.stringify(window.fixture.state())))
    changes.push(await changesSoFar(measured))
    if (side === 'with') {
      await settled(measured, seconds * 1000)
      changesAtRest = await changesSoFar(measured)
    }
    await measured.page.close()
  }
  return { changesAtRest, changesTyping: (changes[0] ?? 0) - (changes[1] ?? 0), sameState: states[0] === states[1] }
}

/** Counts what changes in the editor, in each of its ancestors, and among the body's children, where our one element may stand. */
async function countChanges({ page }: Measured, editor: EditorName): Promise<void> {
  await page
    .locator(boxOf(editor))
    .first()
    .evaluate((box) => {
      const world = window as unknown as { changes: number }
      world.changes = 0
      const observer = new MutationObserver((records) => {
        const isOurs = ({ target, addedNodes, removedNodes }: MutationRecord): boolean =>
          target === document.body && [...addedNodes, ...removedNodes].every((node) => (node as Element).localName === 'panjgol-overlay')
        world.changes += records.filter((record) => !isOurs(record)).length
      })
      observer.observe(box, { attributes: true, childList: true, characterData: true, subtree: true })
      for (let node = box.parentElement; node; node = node.parentElement) observer.observe(node, { attributes: true, childList: true, characterData: true })
    })
}

/** The records since the last time it was asked. */
const changesSoFar = ({ page }: Measured): Promise<number> =>
  page.evaluate(() => {
    const world = window as unknown as { changes: number }
    const count = world.changes
    world.changes = 0
    return count
  })

export type ActionOutcome = 'applied' | 'copied' | 'wrong'

/** What happens when the first thing a hint offers is taken: the host's model, the screen, and the text after one Ctrl+Z. */
export async function benchAction(launched: Launched, editor: EditorName): Promise<ActionOutcome> {
  const measured = await openEditor(launched, editor, 'with')
  const { page } = measured
  await fill(measured, '')
  await page.keyboard.type(HINTED.trim())
  const hint = page.locator('panjgol-overlay .hint[data-rule="value/officialese"]')
  await hint.waitFor()
  if ((await hint.getAttribute('data-open')) === 'false') await hint.locator('.line').click()
  await hint.locator('.act').first().click()
  await settled(measured, 400)
  const [after, shown, submits] = await page.evaluate(() => {
    const box = document.querySelector('textarea') ?? document.querySelector<HTMLElement>('[contenteditable="true"]')
    return [window.fixture.text(), box instanceof HTMLTextAreaElement ? box.value : (box?.innerText ?? ''), window.fixture.submits] as const
  })
  await page.keyboard.press('Control+Z')
  await settled(measured, 300)
  const undone = await page.evaluate(() => window.fixture.text())
  await page.close()
  if (after === HINTED.trim()) return 'copied'
  const isRight = /^we moved\. Sorry if anyone was offended by that\.$/i.test(after) && shown.trim() === after && undone === HINTED.trim() && submits === 0
  return isRight ? 'applied' : 'wrong'
}
