import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Emulator } from '../options'

/** What a running emulator tells others on this machine, in a file that only its owner may read. */
export interface Running {
  url: string
  pid: number
  /** Points wx-server-sdk in another process at it. */
  environment: Record<string, string>
  consoleToken: string
}

const fileIn = (data: string) => join(data, 'emulator.json')

export function announce(data: string, { url, environment, consoleToken }: Pick<Emulator, 'url' | 'environment' | 'consoleToken'>): void {
  const running: Running = { url, pid: process.pid, environment, consoleToken }
  const file = fileIn(data)
  rmSync(`${file}.new`, { force: true })
  writeFileSync(`${file}.new`, `${JSON.stringify(running, undefined, 2)}\n`, { mode: 0o600 })
  renameSync(`${file}.new`, file)
}

/** Removes our own announcement, and leaves another's. */
export function withdraw(data: string): void {
  if (read(data)?.pid === process.pid) rmSync(fileIn(data), { force: true })
}

function read(data: string): Running | undefined {
  const file = fileIn(data)
  if (!existsSync(file)) return undefined
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Running
  } catch {
    return undefined
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** The emulator that uses this folder now; what a killed one left behind is not believed. */
export async function whoRuns(data: string): Promise<Running | undefined> {
  const running = read(data)
  if (!running || !isAlive(running.pid)) return undefined
  // The process id may be another program's by now.
  const isThere = await fetch(`${running.url}/healthz`, { signal: AbortSignal.timeout(5000) }).then(({ ok }) => ok, () => false)
  return isThere ? running : undefined
}
