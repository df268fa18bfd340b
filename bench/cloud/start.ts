import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { startEmulator, type CollectionDeclaration, type CollectionsDeclaration, type Emulator } from 'wechat-cloud-emulator'
import { createOperations, type Operations } from './operations'

export interface Setting {
  /** `worker`: threads, one call each at a time, as `npm start` has it. `inProcess`: all calls at once, as in the tests. */
  runtime: 'worker' | 'inProcess'
  /** `sqlite`: every write is on disk before it is answered, as `npm start` has it. */
  store: 'sqlite' | 'memory'
}

export interface Cloud {
  emulator: Emulator
  operations: Operations
  close(): Promise<void>
}

interface Places {
  /** The repository. */
  root: string
  /** Built functions: the product's, and those of the bench. */
  functions: string
  /** Beside the product's own collections. */
  collections: CollectionDeclaration[]
}

const declared = ({ root, collections }: Places): CollectionsDeclaration => {
  const own = JSON.parse(readFileSync(path.join(root, 'cloudfunctions/collections.json'), 'utf8')) as CollectionsDeclaration
  return { ...own, collections: [...own.collections, ...collections] }
}

/** An empty cloud of its own; nothing of it is left after `close`. */
export async function startCloud({ runtime, store }: Setting, places: Places): Promise<Cloud> {
  const folder = store === 'sqlite' ? mkdtempSync(path.join(tmpdir(), 'bench-')) : null
  const operations = createOperations()
  const emulator = await startEmulator({
    data: folder ?? 'memory',
    functions: places.functions,
    runtime,
    // Hundreds of calls share one thread; in the cloud each has its own.
    patience: 30,
    timers: false,
    collections: declared(places),
    environment: { OPERATORS: '' },
    onQuestion: operations.note,
  })
  // The SDK in this process, with which documents are put in, looks here at every request.
  Object.assign(process.env, emulator.environment)
  const close = async (): Promise<void> => {
    await emulator.close()
    if (folder !== null) rmSync(folder, { recursive: true, force: true })
  }
  return { emulator, operations, close }
}
