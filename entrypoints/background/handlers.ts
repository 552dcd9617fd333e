import { score } from '../../lib/engine/score'
import { append, markAnswered } from '../../lib/history/append'
import { activitiesFrom, eraseHistory, exportActivities, importActivities } from '../../lib/history/copy'
import { activitiesSince, contextOf, expire, waitingItems } from '../../lib/history/query'
import type { Handlers } from '../../lib/messaging/messenger'
import type { Backup } from '../../lib/messaging/messages'
import { readHintMemory, recordOutcome, replaceHintMemory } from '../../lib/settings/hint-memory'
import { activeBrand, DEFAULT_SETTINGS } from '../../lib/settings/settings'
import { looksLikeSettings, settingsFrom } from '../../lib/settings/shape'
import { readSettings, saveSettings } from '../../lib/settings/store'

/** What the background answers. */
export const HANDLERS: Handlers = {
  async 'posts-seen'({ platform, posts, complete }) {
    const now = Date.now()
    const added = await append(platform, posts, complete, now)
    await expire(now)
    return { added, context: await contextOf(platform) }
  },
  context: ({ platform }) => contextOf(platform),
  async scorecard({ days }) {
    const now = Date.now()
    const [activities, waiting, settings] = await Promise.all([activitiesSince(days, now), waitingItems(), readSettings()])
    return score(activities, { brand: activeBrand(settings), waiting, now, days })
  },
  async 'mark-answered'({ platform, id }) {
    await markAnswered(platform, id, Date.now())
    return { waiting: (await waitingItems()).length }
  },
  hint: ({ rule, outcome }) => recordOutcome(rule, outcome, Date.now()),
  'hint-memory': () => readHintMemory(),
  async export(): Promise<Backup> {
    const [settings, hintMemory, activities] = await Promise.all([readSettings(), readHintMemory(), exportActivities()])
    return { panjgol: 1, exported: new Date().toISOString(), settings, hintMemory, activities }
  },
  async import({ backup }) {
    const candidate = (typeof backup === 'object' && backup !== null ? backup : {}) as Partial<Backup>
    const activities = activitiesFrom(candidate.activities)
    if (candidate.panjgol !== 1 || !activities || !looksLikeSettings(candidate.settings)) return { error: 'not-a-backup' }
    const count = await importActivities(activities)
    await replaceHintMemory(candidate.hintMemory ?? {})
    await saveSettings(settingsFrom(candidate.settings))
    return { activities: count }
  },
  async erase() {
    await eraseHistory()
    await replaceHintMemory({})
    await saveSettings(DEFAULT_SETTINGS)
    return { erased: true }
  },
}
