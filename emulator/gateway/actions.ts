import type { Database } from '../database/database'
import { stopwatch } from '../database/stopwatch'
import type { Functions } from '../functions/functions'
import type { OpenData } from '../identity/open-data'
import { absentApis, openApiAction } from '../openapi/open-api-action'
import type { OpenApi } from '../openapi/open-api'
import type { FileLinks } from '../storage/file-links'
import type { FileStore } from '../storage/file-store'
import type { Action } from './action'
import { databaseActions } from './database-actions'
import { durable } from './durable'
import { functionActions } from './function-actions'
import { createMeter } from './meter'
import { storageActions } from './storage-actions'
import { waiting } from './waiting'

export interface Services {
  database: Database
  functions: Functions
  store: FileStore
  links: FileLinks
  apis: Record<string, OpenApi>
  /** Names of those that do not answer. */
  down: ReadonlySet<string>
  openData: OpenData
  now: () => number
  indexRequired: boolean | string[]
}

/** What is asked of the database: booked, patient with locks, and answered when it is on disk. */
export function createQuestions({ database, now, indexRequired }: Pick<Services, 'database' | 'now' | 'indexRequired'>): Record<string, Action> {
  const meter = createMeter(database, indexRequired)
  const start = stopwatch(now, () => performance.now())
  return Object.fromEntries(Object.entries(databaseActions(database, now)).map(([name, action]) => [name, durable(waiting(meter(action), start), database)]))
}

/** Everything that a function may ask of the cloud, by the name of the action. */
export function createActions({ database, functions, store, links, apis, down, openData, now, indexRequired }: Services): Record<string, Action> {
  return {
    ...createQuestions({ database, now, indexRequired }),
    ...functionActions(functions),
    ...storageActions(store, links),
    ...absentApis,
    'wx.openApi': openApiAction({ apis, down, openData }),
  }
}
