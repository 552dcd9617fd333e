import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb'
import type { Activity } from '../engine/model'
import type { DayRollUp } from './day-roll-up'

/** A line as it is stored, with two flags so that they can stand in an index: those who wait are few, own items are fewer than others'. */
export interface StoredActivity extends Activity {
  readonly waiting: 0 | 1
  readonly mine: 0 | 1
}

interface Schema extends DBSchema {
  activities: {
    key: [platform: string, id: string]
    value: StoredActivity
    indexes: {
      byTime: number
      byPlatformMineTime: [string, number, number]
      byWaiting: [number, number]
      byParent: [string, string]
      byAuthor: [string, string, number]
    }
  }
  days: { key: [platform: string, day: string]; value: DayRollUp; indexes: { byDay: string } }
  meta: { key: string; value: string }
}

export type Database = IDBPDatabase<Schema>
type Store = 'activities' | 'days' | 'meta'
export type Transaction = IDBPTransaction<Schema, Store[], 'readwrite'>

const NAME = 'panjgol'
const VERSION = 2
const STORES: Store[] = ['activities', 'days', 'meta']

/** The browser refuses storage (private window, no space left, damaged profile). Nothing was half-written. */
export class HistoryUnreachable extends Error {
  override readonly name = 'HistoryUnreachable'
  constructor(cause: unknown) {
    super('history-unreachable', { cause })
  }
}

let opened: Promise<Database> | undefined

/** The one database, opened once. The next call tries again where the browser refused. */
function database(): Promise<Database> {
  opened ??= open().catch((error) => {
    opened = undefined
    throw error
  })
  return opened
}

function open(): Promise<Database> {
  return openDB<Schema>(NAME, VERSION, {
    upgrade(db, oldVersion, _newVersion, transaction) {
      // Each version adds a step and none is ever edited after a release, so that any older database finds its way.
      if (oldVersion < 1) {
        const activities = db.createObjectStore('activities', { keyPath: ['platform', 'id'] })
        activities.createIndex('byTime', 'time')
        activities.createIndex('byPlatformMineTime', ['platform', 'mine', 'time'])
        activities.createIndex('byWaiting', ['waiting', 'time'])
        activities.createIndex('byParent', ['platform', 'parent'])
        db.createObjectStore('days', { keyPath: ['platform', 'day'] }).createIndex('byDay', 'day')
        db.createObjectStore('meta')
      }
      if (oldVersion < 2) transaction.objectStore('activities').createIndex('byAuthor', ['platform', 'authorKey', 'time'])
    },
    // A newer version of ours waits for this connection: let go, the next call opens anew.
    blocking(_current, _blocked, event) {
      ;(event.target as IDBDatabase).close()
      opened = undefined
    },
    terminated() {
      opened = undefined
    },
  })
}

/**
 * Runs `work` in one transaction: all of it is written or nothing. Inside, only the transaction itself may be awaited, or it
 * closes. Rejects with `HistoryUnreachable` where the browser refuses, with the error of `work` where that fails.
 */
export async function atOnce<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
  try {
    const transaction = (await database()).transaction(STORES, 'readwrite')
    // Heard here once, so that an abort is never reported as an error nobody handled.
    const done = transaction.done.then(
      () => undefined,
      (error: unknown) => error,
    )
    const outcome = await work(transaction).catch(async (error: unknown) => {
      abort(transaction)
      await done
      throw error
    })
    const failure = await done
    if (failure) throw failure
    return outcome
  } catch (error) {
    throw error instanceof DOMException ? new HistoryUnreachable(error) : error
  }
}

function abort(transaction: Transaction): void {
  try {
    transaction.abort()
  } catch {
    // It has ended by itself already.
  }
}

/** Closes the connection; the next call opens it again. */
export async function closeDatabase(): Promise<void> {
  const db = await opened?.catch(() => undefined)
  opened = undefined
  db?.close()
}
