import { Worker } from 'node:worker_threads'
import { ServiceError } from '../service-error'
import type { FunctionDeclaration } from './declaration'
import type { Environment, FunctionCall } from './runtime'
import { workerSource } from './worker-source'

type Message = { kind: 'ready'; error?: string } | { kind: 'done'; result: string } | { kind: 'failed'; error: string }

/** One worker thread that has loaded one function, and runs one call at a time. */
export interface Instance {
  name: string
  idleSince: number
  isDead: boolean
  run(call: FunctionCall, clockOffset: number): Promise<string>
  stop(): Promise<void>
}

const executionFailed = (message: string) => new ServiceError('FUNCTIONS_EXECUTE_FAIL', message)

/** Resolves with the next message, or rejects when the thread ends before. */
function nextMessage(worker: Worker, name: string): Promise<Message> {
  return new Promise((resolve, reject) => {
    const settle = (act: () => void) => {
      worker.off('message', onMessage).off('error', onError).off('exit', onExit)
      act()
    }
    const onMessage = (message: Message) => settle(() => resolve(message))
    const onError = (error: Error) => settle(() => reject(executionFailed(error.stack ?? error.message)))
    const onExit = () => settle(() => reject(executionFailed(`${name} ended before it answered`)))
    worker.on('message', onMessage).on('error', onError).on('exit', onExit)
  })
}

/** Loads the function; what it costs is not counted against the function's time. */
export async function startInstance({ name, entry, memorySize, timeout }: FunctionDeclaration, place: Environment, clockOffset: number): Promise<Instance> {
  const worker = new Worker(workerSource, {
    eval: true,
    env: { PATH: process.env['PATH'] ?? '', ...place },
    workerData: { entry, clockOffset },
    resourceLimits: { maxOldGenerationSizeMb: memorySize },
  })
  const instance: Instance = {
    name,
    idleSince: 0,
    isDead: false,
    stop: async () => void (await worker.terminate()),
    async run({ event, context, environment }, offset) {
      const reply = nextMessage(worker, name)
      worker.postMessage({ event, context, environment, clockOffset: offset })
      return readReply(await withLimit(reply, timeout, instance))
    },
  }
  // An error after the answer (a forgotten promise) ends the thread; it must not end us.
  worker.on('error', () => undefined)
  worker.on('exit', () => {
    instance.isDead = true
  })
  worker.unref()
  const ready = await nextMessage(worker, name)
  if (ready.kind !== 'done' && ready.error !== undefined) {
    await worker.terminate()
    throw executionFailed(ready.error)
  }
  return instance
}

function readReply(message: Message): string {
  if (message.kind === 'done') return message.result
  throw executionFailed(message.error ?? 'unexpected message')
}

function withLimit(reply: Promise<Message>, seconds: number, instance: Instance): Promise<Message> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      instance.isDead = true
      reject(new ServiceError('FUNCTIONS_TIME_LIMIT_EXCEEDED', `Invoking task timed out after ${seconds} seconds`))
      void instance.stop()
    }, seconds * 1000)
    reply.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
