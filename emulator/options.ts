import type { CollectionDeclaration } from './database/database'
import type { ContentCheck, ContentCheckModes } from './openapi/content-check'
import type { OutboxMessage } from './openapi/subscriptions'
import type { Clock } from './clock'
import type { UpcomingTimer } from './functions/timers'
import type { FunctionCounts, InvocationRecord } from './functions/function-log'
import type { Inspect } from './inspect'

/** Somebody who can sign in with one tap. `openid` must contain a letter: the SDK turns digits into a number. */
export interface Persona {
  id: string
  openid: string
  nickname: string
  about: string
}

export interface StorageRule {
  prefix: string
  /** No client reads by path, here never and at WeChat by its rule: files open by signed links only. */
  read?: 'functions'
  /** `creator`: the signed-in person may write, and overwrite what they made. `functions`: cloud functions only. */
  write: 'creator' | 'functions'
}

// What TypeScript reads out of a JSON file in place of the words that stand there.
type AnyText = string & Record<never, never>
type AnyNumber = number & Record<never, never>

/** As a JSON file that is imported has it, too. A word that is none of these is refused when it starts. */
export interface CollectionsDeclaration {
  collections: {
    name: string
    permission: 'ADMINONLY' | AnyText
    /** A '2dsphere' key serves questions about places. */
    indexes: { name: string; keys: { field: string; direction: 1 | -1 | '2dsphere' | AnyNumber | AnyText }[]; unique: boolean }[]
  }[]
  storage?: { prefix: string; read?: 'functions' | AnyText | undefined; write: 'creator' | 'functions' | AnyText }[]
}

/** The same, after it was looked at. */
export interface CheckedCollections {
  collections: CollectionDeclaration[]
  storage?: StorageRule[]
}

/** One question that a function put to the gateway. */
export interface GatewayQuestion {
  function: string
  /** The same for all questions of one run. */
  requestId: string
  openid?: string
  /** As the SDK names it: `database.modifyDocument`. */
  action: string
  /** Null for what is not about documents. */
  collection: string | null
  /** Of the reply's body; 0 for a refusal. */
  bytes: number
}

export interface EmulatorOptions {
  /** 0, the default, takes any free port. */
  port?: number
  /** Default 127.0.0.1. With another host, `/admin` and `/emulator/*` still answer loopback only. */
  host?: string
  /** A folder that keeps everything, or `memory`. */
  data: string
  /** A folder with one folder per cloud function: index.js and config.json. */
  functions: string
  /** `worker` kills what runs too long; `inProcess` is for tests and debuggers. */
  runtime: 'worker' | 'inProcess'
  /** A folder with a web build, served at `/`. */
  web?: string
  collections?: CollectionsDeclaration
  personas?: Persona[]
  /** Environment variables that every function sees. */
  environment?: Record<string, string>
  /** Answer a database question that no index served with an error: always, or about these collections. */
  indexRequired?: boolean | string[]
  contentCheck?: Partial<ContentCheckModes>
  /** The function that receives WeChat's messages, `mediaCheckAsync`'s verdicts among them; default `inbox`. */
  messageFunction?: string
  /** How long `mediaCheckAsync` takes to call that function, in ms; default 50. 0: it has heard before `mediaCheckAsync` itself answers. */
  mediaCheckDelay?: number
  /** How long a content check takes in mode `slow`, in ms; default 5000. */
  slowness?: number
  /** Let timers fire as real time passes; default only with `worker`. They always fire when the clock is moved. */
  timers?: boolean
  /** What `/emulator/*` wants in `Authorization: Bearer`; by default made from the data folder's secret, so that it outlives a restart. */
  consoleToken?: string
  /** How many times its timeout a function, and a question of its, may take `inProcess`, where all calls share one thread; default 1. */
  patience?: number
  /** Called with one line per invocation. */
  print?: (line: string) => void
  /** Told in a sentence what whoever starts it should know, as that all have to sign in again; by default it goes to stderr. */
  warn?: (sentence: string) => void
  /** Called with every question that functions put to the gateway, once it is answered: for counting. */
  onQuestion?: (question: GatewayQuestion) => void
  envId?: string
  appId?: string
  /** Worker threads that people's calls may use at once; nested calls may exceed it. Default two a core, at least 4. */
  workers?: number
}

/** What was given, after it was looked at. */
export type CheckedOptions = EmulatorOptions & { collections?: CheckedCollections }

export interface Emulator {
  url: string
  close(): Promise<void>
  /** Answers a bearer token for `/functions/*` and `/storage/*`. */
  signIn(who: string | { openid: string; nickname?: string }): string
  /** Calls a function as this person, as the mini-program would; throws `ServiceError` when the call itself fails. */
  invoke(name: string, event?: unknown, caller?: { openid?: string }): Promise<unknown>
  /** Fires a function's timer now, whenever it is due. */
  fireTimer(name: string): Promise<unknown>
  timers(): UpcomingTimer[]
  /** A CloudID as `wx.getGroupEnterInfo` and its like hand out; only this person may open it. */
  mintCloudID(openid: string, data: Record<string, unknown>): string
  /** One tap of "allow" on a subscription message: one message may be sent. */
  allowMessage(openid: string, templateId: string): void
  /** Collections and indexes as one makes them in the cloud's console, while it runs; none of them when one cannot be. */
  declare(collections: CollectionsDeclaration['collections']): void
  /** A copy of this moment's state, in a new folder inside of the data folder; answers its path. Whoever asked removes it. */
  snapshot(): string
  clock: Clock
  contentCheck: ContentCheck
  /** Names below `cloud.openapi` that do not answer now: `wxacode.getUnlimited`. Content checks have modes of their own. */
  openApisDown: Set<string>
  outbox: readonly OutboxMessage[]
  log: readonly InvocationRecord[]
  /** What each function has cost so far, questions without an index among it. */
  counts(): FunctionCounts[]
  /** Collections, documents, and clearing the log and the outbox: for the console and for tests. */
  inspect: Inspect
  consoleToken: string
  /** Variables that let wx-server-sdk in another process talk to this emulator with full rights. */
  environment: Record<string, string>
}
