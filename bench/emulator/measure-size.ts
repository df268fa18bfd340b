import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { percentile } from '../load/percentile'
import { reopen, startProcess, type EmulatorProcess, type Reopened } from './emulator-process'
import { measureWay, type Figures } from './measure-way'
import { customerOf, orders } from './orders'
import { INDEXED } from './questions'
import { sqliteWay } from './way-sqlite'

export interface SizeFigures {
  size: number
  emulator: Figures
  libsql: Figures
  /** Documents that one indexed question looks at. */
  scanned: number
  memory: { empty: number; loaded: number; after: number; reopened: number }
  /** Milliseconds: from opening the file to the first indexed answer; from the start of the process to a healthy answer. */
  reopen: { wall: number; busy: number }
  startMs: number
}

export interface Programs {
  programs: string
  functions: string
}

interface Setting extends Programs {
  size: number
  samples: number
  reopenings: number
}

const median = (values: readonly number[]): number => percentile(values, 0.5)

const use = async (emulator: EmulatorProcess, { size, samples }: Setting) => {
  Object.assign(process.env, emulator.environment)
  // Only now: the SDK looks for its cloud when it is loaded.
  const { emulatorWay, fill } = await import('./way-emulator')
  const empty = await emulator.memory()
  await fill(orders(size))
  const loaded = await emulator.memory()
  const figures = await measureWay(await emulatorWay(), { size, samples })
  const after = await emulator.memory()
  const scanned = await emulator.scanned(INDEXED(customerOf(0, size)))
  return { figures, scanned, memory: { empty, loaded, after } }
}

const startAgain = async (setting: Setting, data: string) => {
  const starts: number[] = []
  const memories: number[] = []
  for (let at = 0; at < setting.reopenings; at++) {
    const emulator = await startProcess({ ...setting, data })
    starts.push(emulator.startMs)
    await emulator.scanned(INDEXED(customerOf(0, setting.size)))
    memories.push(await emulator.memory())
    await emulator.close()
  }
  return { startMs: median(starts), memory: median(memories) }
}

const beside = async (folder: string, { size, samples }: Setting): Promise<Figures> => {
  const { way, close } = sqliteWay(path.join(folder, 'beside.sqlite'), orders(size))
  const figures = await measureWay(way, { size, samples })
  close()
  return figures
}

/** An emulator of its own with so many documents, used, closed and opened again; and the same work without it. */
export async function measureSize(setting: Setting): Promise<SizeFigures> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-emulator-'))
  const data = path.join(folder, 'data')
  try {
    const emulator = await startProcess({ ...setting, data })
    const used = await use(emulator, setting).finally(() => emulator.close())
    const { startMs, memory } = await startAgain(setting, data)
    const reopened: Reopened[] = []
    for (let at = 0; at < setting.reopenings; at++) reopened.push(await reopen({ ...setting, file: path.join(data, 'database.sqlite') }))
    const libsql = await beside(folder, setting)
    const reopening = { wall: median(reopened.map(({ milliseconds }) => milliseconds)), busy: median(reopened.map(({ busy }) => busy)) }
    return { size: setting.size, emulator: used.figures, libsql, scanned: used.scanned, memory: { ...used.memory, reopened: memory }, reopen: reopening, startMs }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
