import { append, markAnswered } from '../../lib/history/append'
import { eraseHistory, exportHistory, historyFrom, importHistory } from '../../lib/history/copy'
import { closeDatabase } from '../../lib/history/database'
import { activitiesSince, contextOf, dayRollUps, expire, waitingItems } from '../../lib/history/query'

/** What the tests call inside a page: history as it is, in the browser's own IndexedDB. */
export const ROOMS = {
  append,
  markAnswered,
  eraseHistory,
  exportHistory,
  historyFrom,
  importHistory,
  closeDatabase,
  activitiesSince,
  contextOf,
  dayRollUps,
  expire,
  waitingItems,
}

export type Rooms = typeof ROOMS

declare global {
  var rooms: Rooms
}

globalThis.rooms = ROOMS
