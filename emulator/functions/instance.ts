import { Worker } from 'node:worker_threads'
import { ServiceError } from '../service-error'
import { correspond, failed, type Message } from './correspondence'
import { longestLine, mostLines } from './output'
import { TIMED_OUT, type Environment, type FunctionCall } from './runtime'
import { workerSource } from './worker-source'

/** One worker thread that has loaded one function, and runs one call at a time. */
export interface Instance {
  name: string
  /** The files it was loaded from, as they were then. */
  version: string
  idleSince: number
  isDead(): boolean
  run(call: FunctionCall): Promise<string>
  stop(): Promise<void>
}

export interface Surroundings {
  place: Environment
  /** One 64-bit float: how far the emulator's clock is from real time, in ms. */
  clock: SharedArrayBuffer
  /** Seconds that loading may take; it does not count against the function's own time. */
  longestBoot: number
}

const tooLate = (seconds: number) => new ServiceError(TIMED_OUT, `Invoking task timed out after ${seconds} seconds`)

async function within<T>(seconds: number, work: Promise<T>, late: () => void): Promise<T> {
  const timer = setTimeout(late, seconds * 1000)
  try {
    return await work
  } finally {
    clearTimeout(timer)
  }
}

function launch({ declaration }: FunctionCall, { place, clock }: Surroundings): Worker {
  const { entry, memorySize } = declaration
  const worker = new Worker(workerSource, {
    eval: true,
    env: { PATH: process.env['PATH'] ?? '', ...place },
    workerData: { entry, clock, memory: memorySize * 1024 * 1024, mostLines: mostLines + 1, longestLine },
    resourceLimits: { maxOldGenerationSizeMb: memorySize },
  })
  worker.unref()
  return worker
}

function wordOf(message: Message): string {
  if (message.kind === 'failed') return message.error
  return message.kind === 'ready' ? (message.error ?? '') : `unexpected: ${message.kind}`
}

/** Loads the function that is called; does not yet call it. */
export async function startInstance(call: FunctionCall, version: string, surroundings: Surroundings): Promise<Instance> {
  const { name, timeout } = call.declaration
  const worker = launch(call, surroundings)
  const mail = correspond(worker, call.declaration, call.hear)
  let runs = 0

  async function stop(reason = failed(`${name} was stopped`)): Promise<void> {
    mail.end(reason)
    await worker.terminate()
  }

  async function run({ event, context, environment, hear }: FunctionCall): Promise<string> {
    runs += 1
    mail.listen(runs, hear)
    const reply = mail.next()
    worker.postMessage({ run: runs, event, context, environment })
    const message = await within(timeout, reply, () => void stop(tooLate(timeout)))
    if (message.kind === 'done') return message.result
    throw failed(wordOf(message))
  }

  const { longestBoot } = surroundings
  const ready = await within(longestBoot, mail.next(), () => void stop(failed(`${name} was not loaded after ${longestBoot} seconds`)))
  if (ready.kind === 'ready' && ready.error === undefined) return { name, version, idleSince: 0, isDead: mail.isEnded, run, stop: () => stop() }
  await stop()
  throw failed(wordOf(ready))
}
