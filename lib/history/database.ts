import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { Activity } from '../engine/model'

/** `waiting` is kept as a flag so that it can be an index: those who wait are few, activities are many. */
export interface StoredActivity extends Activity {
  readonly waiting: 0 | 1
}

interface Schema extends DBSchema {
  activities: {
    key: [platform: string, id: string]
    value: StoredActivity
    indexes: { byPlatformTime: [string, number]; byTime: number; byWaiting: [number, number]; byParent: [string, string] }
  }
  meta: { key: string; value: string }
}

export type Database = IDBPDatabase<Schema>

const NAME = 'panjgol'
const VERSION = 1

let opened: Promise<Database> | undefined

/** The one database, opened once. Rejects when the browser refuses storage; the next call tries again. */
export function database(): Promise<Database> {
  opened ??= open().catch((error) => {
    opened = undefined
    throw error
  })
  return opened
}

function open(): Promise<Database> {
  return openDB<Schema>(NAME, VERSION, {
    upgrade(db, oldVersion) {
      // Each version adds a step and none is ever edited, so that any older database finds its way.
      if (oldVersion < 1) {
        const activities = db.createObjectStore('activities', { keyPath: ['platform', 'id'] })
        activities.createIndex('byPlatformTime', ['platform', 'time'])
        activities.createIndex('byTime', 'time')
        activities.createIndex('byWaiting', ['waiting', 'time'])
        activities.createIndex('byParent', ['platform', 'parent'])
        db.createObjectStore('meta')
      }
    },
    // Another tab of ours wants to upgrade or erase: let go, the next call opens anew.
    blocking(_current, _blocked, event) {
      ;(event.target as IDBDatabase).close()
      opened = undefined
    },
    terminated() {
      opened = undefined
    },
  })
}

/** Closes the database, for erasing it and for tests. */
export async function closeDatabase(): Promise<void> {
  const db = await opened?.catch(() => undefined)
  opened = undefined
  db?.close()
}
