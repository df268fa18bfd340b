import { readFileSync } from 'node:fs'
import path from 'node:path'
import type * as emulator from 'wechat-cloud-emulator'
import type { Emulator, EmulatorOptions } from 'wechat-cloud-emulator'
import { builders, type Builders } from './builders'
import { lookInside, type Document } from './look-inside'
import { openidOf, person, type Person } from './person'
import { builtFunctions, repository } from './places'

type Collections = NonNullable<EmulatorOptions['collections']>

/** The cloud as one test file sees it: its own, in memory, empty at first. */
export interface Cloud extends Builders {
  as(name: string): Person
  anOperator: Person
  /** Documents as they are stored, at most 1000. */
  documents(collection: string, query?: object): Promise<Document[]>
  readonly emulator: Emulator
  readonly clock: Emulator['clock']
  readonly contentCheck: Emulator['contentCheck']
}

const OPERATOR = 'operator'

const readCollections = (): Collections => JSON.parse(readFileSync(path.join(repository, 'cloudfunctions/collections.json'), 'utf8')) as Collections

/** What the functions log goes where the tests' environment keeps it for a test that fails. */
const passOn = (line: string): void => {
  const at = line.indexOf('{"what":')
  if (at >= 0) process.stdout.write(`${line.slice(at)}\n`)
}

// The environment lends it.
const { builtEmulator } = globalThis as unknown as { builtEmulator: () => typeof emulator }

/** Starts the built functions on the built emulator, in this process. Close it afterwards. */
export const startCloud = (options: Partial<EmulatorOptions> = {}): Promise<Emulator> =>
  builtEmulator().startEmulator({
    data: 'memory',
    functions: builtFunctions,
    runtime: 'inProcess',
    // Hundreds of calls at once share one thread here, on a machine that may be slow; in the cloud each has its own.
    patience: 20,
    collections: readCollections(),
    print: passOn,
    ...options,
    environment: { OPERATORS: openidOf(OPERATOR), ...options.environment },
  })

/** Call it once at the top of a test file: it starts before the tests, and closes after them. */
export function emulated(options: Partial<EmulatorOptions> = {}): Cloud {
  let started: Emulator | undefined
  const emulator = (): Emulator => {
    if (!started) throw new Error('The cloud starts in beforeAll: ask it inside a test.')
    return started
  }
  beforeAll(async () => {
    started = await startCloud(options)
  })
  afterAll(() => started?.close())

  const people = new Map<string, Person>()
  const as = (name: string): Person => {
    const known = people.get(name) ?? person(name, emulator)
    people.set(name, known)
    return known
  }
  const everybody = { as, anOperator: as(OPERATOR) }
  return {
    ...everybody,
    ...builders(everybody),
    documents: async (collection, query) => lookInside(emulator(), collection, query),
    get emulator() {
      return emulator()
    },
    get clock() {
      return emulator().clock
    },
    get contentCheck() {
      return emulator().contentCheck
    },
  }
}
