import { randomUUID } from 'node:crypto'
import type { Emulator } from 'wechat-cloud-emulator'
import type * as Collections from '../../cloudfunctions/cloud/collection'
import type { Stored } from '../../cloudfunctions/cloud/collection'
import type * as Files from '../../cloudfunctions/cloud/files'
import type * as Sdk from '../../cloudfunctions/cloud/sdk'
import { declared, type Declared } from './declared'
import { managementOf } from './management'
import { readService } from './service'
import { startEmulated } from './start-emulated'

/** Where a contract is held against: the emulator, always; the environment that `CLOUD_ENV` names, when it is given. */
export type Side = 'emulator' | 'service'

/** What the product's own code has of the cloud, over collections and files of this run alone. */
export interface Ground {
  side: Side
  _: typeof Sdk._
  sdk: typeof Sdk.sdk
  files: typeof Files.files
  /** The collection that has the indexes of the product's of this name, and nothing in it. */
  of<Doc extends Stored>(product: string): Collections.Collection<Doc>
  /** The same as the SDK has it, for what the product's own door cannot ask. */
  bare(product: string): Sdk.SdkCollection
  /** A path in the storage that no other run has. */
  path(name: string): string
}

export interface Opened {
  ground: Ground
  /** Only where functions and people can be had: here. */
  emulator?: Emulator
  close(): Promise<void>
}

/** The SDK reads the environment at every request, and the product's modules hold the SDK: both are of one side at a time. */
async function stand(side: Side, prefix: string): Promise<Ground> {
  jest.resetModules()
  const { Collection } = await import('../../cloudfunctions/cloud/collection')
  const { files } = await import('../../cloudfunctions/cloud/files')
  const { _, sdk, database } = await import('../../cloudfunctions/cloud/sdk')
  return {
    side, _, sdk, files,
    of: (product) => new Collection(prefix + product),
    bare: (product) => database.collection(prefix + product),
    path: (name) => `${prefix.replaceAll('_', '-')}/${name}`,
  }
}

function borrowEnvironment(variables: Record<string, string>): () => void {
  const before = { ...process.env }
  Object.assign(process.env, variables)
  return () => {
    for (const name of Object.keys(variables)) delete process.env[name]
    Object.assign(process.env, before)
  }
}

async function openEmulator(collections: Declared[]): Promise<Opened> {
  const emulator = await startEmulated(collections)
  const giveBack = borrowEnvironment(emulator.environment)
  const close = async () => {
    giveBack()
    await emulator.close()
  }
  return { ground: await stand('emulator', PREFIX), emulator, close }
}

async function openService(collections: Declared[]): Promise<Opened> {
  const service = readService()
  if (service === undefined) throw new Error('CLOUD_ENV is not set')
  const management = managementOf(service)
  const giveBack = borrowEnvironment({ TCB_ENV: service.envId, SCF_NAMESPACE: service.envId, TENCENTCLOUD_REGION: service.region })
  const close = async () => {
    for (const { name } of collections) await management.remove(name)
    giveBack()
  }
  try {
    for (const collection of collections) await management.create(collection)
    return { ground: await stand('service', PREFIX), close }
  } catch (reason) {
    await close()
    throw reason
  }
}

/** No collection of the product's begins like this. */
const PREFIX = `contract_${randomUUID().slice(0, 8)}_`

/** Opens one side with collections as the product declares them, each under a name of its own. */
export function open(side: Side, products: readonly string[]): Promise<Opened> {
  const collections = declared(products, PREFIX)
  return side === 'emulator' ? openEmulator(collections) : openService(collections)
}
