import { randomBytes } from 'node:crypto'
import { availableParallelism } from 'node:os'
import { createClock, type MovingClock } from './clock'
import type { DataFolder } from './data-folder'
import { memory, openDatabase } from './database'
import { unreadable } from './database/persistence/file-error'
import type { Kept, Persistence } from './database/persistence/persistence'
import { readDeclarations, type FunctionDeclaration } from './functions/declaration'
import { callerEnvironment, placeEnvironment, type Place } from './functions/environment'
import { createFunctionLog } from './functions/function-log'
import { createFunctions, type Functions } from './functions/functions'
import { createInProcessRuntime } from './functions/in-process-runtime'
import { createInvocations } from './functions/invocation'
import { createTimers } from './functions/timers'
import { createWorkerRuntime } from './functions/worker-runtime'
import { createActions } from './gateway/actions'
import type { Gateway } from './gateway/gateway'
import { watched } from './gateway/watch'
import { createOpenData } from './identity/open-data'
import { createContentCheck, type ContentCheck } from './openapi/content-check'
import { mediaCheckAsync } from './openapi/media-check'
import { msgSecCheck } from './openapi/security'
import { createSubscriptions } from './openapi/subscriptions'
import { getUnlimited } from './openapi/wxacode'
import { createInspect } from './inspect'
import type { CheckedOptions, EmulatorOptions } from './options'
import { checkKept } from './state/kept-texts'
import { takeSnapshot } from './state/take-snapshot'
import { createFileLinks, type FileLinks } from './storage/file-links'
import { createFileStore, type FileStore } from './storage/file-store'

export type Cloud = Awaited<ReturnType<typeof createCloud>>

function createPlace(options: EmulatorOptions, url: string): Place {
  const credentials = { secretId: `AKID${randomBytes(8).toString('hex')}`, secretKey: randomBytes(32).toString('hex') }
  return { url, credentials, envId: options.envId ?? 'emulator', appId: options.appId ?? 'wxemulator00000000' }
}

function createRuntime(options: EmulatorOptions, place: Place, clock: MovingClock) {
  const environment = { ...options.environment, ...placeEnvironment(place) }
  if (options.runtime === 'inProcess') return createInProcessRuntime(environment, { now: clock.now, patience: options.patience ?? 1 })
  return createWorkerRuntime({ place: environment, size: options.workers ?? Math.max(4, 2 * availableParallelism()), clock: clock.shared, longestBoot: 60 })
}

function checkKeptIn(persistence: Persistence): void {
  try {
    checkKept(persistence.kept())
  } catch (reason) {
    persistence.close()
    throw unreadable(persistence.name, reason)
  }
}

function openDocuments(options: EmulatorOptions, folder: DataFolder) {
  const durable = folder.open()
  const persistence = durable ?? memory()
  const kept = persistence.kept()
  checkKeptIn(persistence)
  const clock = createClock(kept)
  const database = openDatabase({ persistence, now: clock.now, gather: durable !== undefined })
  function snapshot(): string {
    if (!durable) throw new Error('the data is in memory only, and there is nothing to export it from')
    return takeSnapshot(options.data, durable, folder.secret())
  }

  return { kept, clock, database, snapshot }
}

function sizes(url: string, links: FileLinks, store: FileStore) {
  const root = `${url}/files/`
  return async (address: string): Promise<number | undefined> => {
    if (!address.startsWith(root) || !URL.canParse(address)) return undefined
    const { pathname, searchParams } = new URL(address)
    const path = links.open('GET', pathname.slice('/files/'.length), searchParams)
    return path === undefined ? undefined : (await store.find(path))?.size
  }
}

function createOpenApis(options: EmulatorOptions, { check, functions, clock, appId, kept, sizeOf }: { check: ContentCheck; functions: Functions; clock: MovingClock; appId: string; kept: Kept; sizeOf: (address: string) => Promise<number | undefined> }) {
  const subscriptions = createSubscriptions(clock.now, kept)
  const surroundings = { check, functions, sizeOf, kept, now: clock.now, appId, receiver: options.messageFunction ?? 'inbox', slowness: options.slowness ?? 5000, mediaCheckDelay: options.mediaCheckDelay ?? 50 }
  const media = mediaCheckAsync(surroundings)
  const apis = {
    'security.msgSecCheck': msgSecCheck(surroundings),
    'security.mediaCheckAsync': media.api,
    'subscribeMessage.send': subscriptions.send,
    'wxacode.getUnlimited': getUnlimited,
  }
  return { apis, subscriptions, media }
}

interface Opened {
  folder: DataFolder
  url: string
  declarations: Map<string, FunctionDeclaration>
  documents: ReturnType<typeof openDocuments>
  check: ContentCheck
}

async function furnish(options: CheckedOptions, { folder, url, declarations, documents, check }: Opened) {
  const place = createPlace(options, url)
  const { kept, clock, database, snapshot } = documents
  database.declare(options.collections?.collections ?? [])
  const store = await createFileStore(folder.files, clock.now)
  // Nothing below can be refused.
  folder.keep()
  const links = createFileLinks({ url, envId: place.envId, secret: folder.secret(), now: clock.now })
  const openData = createOpenData({ appId: place.appId, now: clock.now, kept })
  const log = createFunctionLog(options.print)
  const invocations = createInvocations()
  const runtime = createRuntime(options, place, clock)
  const functions = createFunctions({ declarations, invocations, runtime, place, log, environment: options.environment ?? {}, now: clock.now, receive: openData.receive })
  const { apis, subscriptions, media } = createOpenApis(options, { check, functions, clock, appId: place.appId, kept, sizeOf: sizes(url, links, store) })
  const down = new Set<string>()
  const inspect = createInspect({ database, now: clock.now, clearLog: log.clear, clearOutbox: subscriptions.clear })
  const actions = createActions({ database, functions, store, links, apis, down, openData, now: clock.now, indexRequired: options.indexRequired ?? false })
  const gateway: Gateway = { credentials: place.credentials, invocations, actions: options.onQuestion ? watched(actions, options.onQuestion) : actions }
  const timers = createTimers(functions, clock.now, options.timers ?? options.runtime === 'worker')
  clock.onMove(timers.fireDue)

  // A stand-in run that never ends, for an SDK outside of any function: contract tests and scripts.
  const outside = invocations.open({ name: '(outside)', entry: '', timeout: 60, memorySize: 256, openapi: new Set(Object.keys(apis)) }, { source: 'scf' })
  outside.isOutside = true
  const environment = { ...placeEnvironment(place), ...callerEnvironment(place, outside) }

  async function close(): Promise<void> {
    timers.close()
    await media.settle()
    await runtime.close()
    database.close()
  }

  return { clock, store, links, openData, log, functions, check, down, subscriptions, gateway, timers, inspect, database, snapshot, environment, resume: media.resume, close }
}

/** Everything behind the gateway, for an emulator that listens at `url`. Whoever cannot start has opened nothing then. */
export async function createCloud(options: CheckedOptions, folder: DataFolder, url: string) {
  const [declarations, check] = [readDeclarations(options.functions), createContentCheck(options.contentCheck)]
  const documents = openDocuments(options, folder)
  try {
    return await furnish(options, { folder, url, declarations, documents, check })
  } catch (error) {
    documents.database.close()
    throw error
  }
}
