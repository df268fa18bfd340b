import type { Worker } from 'node:worker_threads'
import { ServiceError } from '../service-error'
import type { FunctionDeclaration } from './declaration'
import type { OutputLine } from './function-log'
import type { FunctionCall } from './runtime'

/** What a worker thread says. */
export type Message =
  | { kind: 'ready'; error?: string }
  | { kind: 'done'; run: number; result: string }
  /** `isLast`: nobody caught the error, and the thread ends. */
  | { kind: 'failed'; run: number; error: string; isLast?: boolean }
  | ({ kind: 'line'; run: number } & OutputLine)
  | { kind: 'memory' }

export const failed = (message: string) => new ServiceError('FUNCTIONS_EXECUTE_FAIL', message)

const tooBig = (name: string, megabytes: number) => new ServiceError('FUNCTIONS_MEMORY_LIMIT_EXCEEDED', `Memory limit exceeded: ${name} needs more than its ${megabytes} MB`)

const isOutOfMemory = (error: Error) => (error as { code?: string }).code === 'ERR_WORKER_OUT_OF_MEMORY'

export interface Correspondence {
  /** The thread answers nothing any more. */
  isEnded(): boolean
  /** Whoever waits hears this error, and so does whoever asks later. */
  end(error: Error): void
  listen(run: number, hear: FunctionCall['hear']): void
  next(): Promise<Message>
}

/** What the thread says, and what its end means to whoever waits for it. */
export function correspond(worker: Worker, { name, memorySize }: FunctionDeclaration, hear: FunctionCall['hear']): Correspondence {
  /** Who listens to which run: work that an earlier one forgot may still speak. */
  const listeners = new Map([[0, hear]])
  let pending: { resolve(message: Message): void; reject(error: Error): void } | undefined
  let ended: Error | undefined

  const end = (error: Error) => {
    ended ??= error
    pending?.reject(ended)
  }
  worker.on('message', (message: Message) => {
    if (message.kind === 'line') return listeners.get(message.run)?.({ level: message.level, text: message.text })
    if (message.kind === 'memory') return end(tooBig(name, memorySize))
    pending?.resolve(message)
    if (message.kind === 'failed' && message.isLast) end(failed(message.error))
  })
  worker.on('error', error => end(isOutOfMemory(error) ? tooBig(name, memorySize) : failed(error.stack ?? error.message)))
  worker.on('exit', code => end(failed(`${name} ended before it answered (process.exit with ${code})`)))

  return {
    isEnded: () => ended !== undefined,
    end,
    listen(run, listener) {
      listeners.set(run, listener)
      listeners.delete(run - 5)
    },
    next: () =>
      new Promise((resolve, reject) => {
        pending = { resolve, reject }
        if (ended) reject(ended)
      }),
  }
}
