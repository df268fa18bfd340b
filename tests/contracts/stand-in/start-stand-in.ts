import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { repository } from '../../support/places'
import type { Told } from './tables'

export interface StandIn {
  managementUrl: string
  environment: Record<string, string>
  /** Ends it; answers what was asked of it. */
  close(): Promise<Told & { storedIn: string[] }>
}

function bundle(folder: string): string {
  const program = path.join(folder, 'stand-in.cjs')
  const options = ['--bundle', '--platform=node', '--external:libsql', `--outfile=${program}`, '--log-level=error']
  execFileSync(process.execPath, [path.join(repository, 'node_modules/esbuild/bin/esbuild'), path.join(__dirname, 'stand-in.ts'), ...options], { cwd: repository })
  return program
}

export async function startStandIn(): Promise<StandIn> {
  const folder = mkdtempSync(path.join(tmpdir(), 'stand-in-'))
  const child = spawn(process.execPath, [bundle(folder), path.join(__dirname, '../functions')], { stdio: ['pipe', 'pipe', 'inherit'], env: { ...process.env, NODE_PATH: path.join(repository, 'node_modules') } })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const read = async <T>(): Promise<T> => {
    const { value, done } = await lines.next()
    if (done === true) throw new Error('the stand-in ended before it said what it had to say')
    return JSON.parse(value) as T
  }
  return {
    ...(await read<Pick<StandIn, 'managementUrl' | 'environment'>>()),
    async close() {
      child.stdin.end()
      const told = await read<Told & { storedIn: string[] }>()
      rmSync(folder, { recursive: true })
      return told
    },
  }
}
