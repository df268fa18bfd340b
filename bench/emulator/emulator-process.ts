import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'

export interface Served {
  url: string
  /** What points an SDK at it. */
  environment: Record<string, string>
}

export type Question = { ask: 'memory' | 'close' } | { ask: 'scanned'; collection: string; query: string; order: string; limit: number }

export interface EmulatorProcess extends Served {
  /** From the start of the process until it said that it is well. */
  startMs: number
  /** Bytes that the process occupies. */
  memory(): Promise<number>
  /** How many documents such a question looks at. */
  scanned(question: { query: object; order: object; limit: number }): Promise<number>
  close(): Promise<void>
}

interface Place {
  programs: string
  functions: string
  data: string
}

const replyOf = async (child: ChildProcess, question: Question): Promise<number> => {
  const answered = once(child, 'message')
  child.send(question)
  return ((await answered) as [number])[0]
}

/** Starts the emulator with threads and disk, as anybody would. */
export async function startProcess({ programs, functions, data }: Place): Promise<EmulatorProcess> {
  const startedAt = performance.now()
  const child = fork(path.join(programs, 'serve.cjs'), [data, functions])
  const [served] = (await Promise.race([once(child, 'message'), once(child, 'exit').then(() => [])])) as [Served?]
  if (!served) throw new Error('the emulator did not start')
  const health = await fetch(`${served.url}/healthz`)
  if (!health.ok) throw new Error(`the emulator is not well: ${health.status}`)
  return {
    ...served,
    startMs: performance.now() - startedAt,
    memory: () => replyOf(child, { ask: 'memory' }),
    scanned: ({ query, order, limit }) => replyOf(child, { ask: 'scanned', collection: 'orders', query: JSON.stringify(query), order: JSON.stringify(order), limit }),
    async close() {
      const ended = once(child, 'exit')
      child.send({ ask: 'close' })
      await ended
    },
  }
}

export interface Reopened {
  /** From opening the file to the first answer that an index gives. */
  milliseconds: number
  /** Of them on a processor; above a core's time where the collector of garbage runs beside. */
  busy: number
  found: number
}

export async function reopen({ programs, file, size }: { programs: string; file: string; size: number }): Promise<Reopened> {
  const child = fork(path.join(programs, 'reopen.cjs'), [file, String(size)])
  const ended = once(child, 'exit')
  const [told] = (await Promise.race([once(child, 'message'), ended.then(() => [])])) as [Reopened?]
  await ended
  if (!told || told.found === 0) throw new Error('the reopened database did not answer')
  return told
}
