import { LISTS } from '../../lib/engine/lexicon/all'
import { WORDINGS } from '../../lib/engine/rules/wordings'
import { HISTORY_BEFORE, score } from '../../lib/engine/score'
import { wordingsIn } from '../../lib/engine/worded'
import { append, markAnswered } from '../../lib/history/append'
import { activitiesSince, contextOf, expire, waitingItems } from '../../lib/history/query'
import type { Handlers } from '../../lib/messaging/messenger'
import { readHintMemory, recordOutcome } from '../../lib/settings/hint-memory'
import { keepLabel } from '../../lib/settings/labels'
import { activeBrand } from '../../lib/settings/settings'
import { readSettings } from '../../lib/settings/store'
import { backup, eraseEverything, restore } from './backup'
import { showWaiting } from './badge'

/** What the background answers. */
export const HANDLERS: Handlers = {
  async 'posts-seen'({ platform, posts, complete }) {
    const now = Date.now()
    const added = await append(platform, posts, complete, now)
    await expire(now)
    void showWaiting()
    return { added, context: await contextOf(platform) }
  },
  context: ({ platform }) => contextOf(platform),
  lists: ({ language }) => LISTS[language],
  wordings: ({ locale }) => wordingsIn(locale, WORDINGS),
  async scorecard({ days }) {
    const now = Date.now()
    // People who come back are known only by what was before the window.
    const [activities, waiting, settings] = await Promise.all([activitiesSince(days + HISTORY_BEFORE, now), waitingItems(), readSettings()])
    return score(activities, { brand: activeBrand(settings), waiting, now, days })
  },
  async 'mark-answered'({ platform, id }) {
    await markAnswered(platform, id, Date.now())
    void showWaiting()
    return { waiting: (await waitingItems()).length }
  },
  hint: ({ rule, outcome }) => recordOutcome(rule, outcome, Date.now()),
  async label(label) {
    await keepLabel(label, Date.now())
    return { kept: true }
  },
  'hint-memory': () => readHintMemory(),
  export: () => backup(Date.now()),
  async import({ backup: copy }) {
    const outcome = await restore(copy, Date.now())
    void showWaiting()
    return outcome
  },
  async erase() {
    await eraseEverything()
    void showWaiting()
    return { erased: true }
  },
}
