import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

export const root = resolve(__dirname, '../../..')
export const fixtures = join(__dirname, '../fixtures')

/** The emulator as one file, as it is built for people; `main.js` in a folder of its own that goes at the end. */
export function buildProgram(): string {
  const folder = mkdtempSync(join(tmpdir(), 'emulator-program-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const bundle = ['--bundle', '--platform=node', '--external:libsql', '--log-level=error', `--outfile=${join(folder, 'main.js')}`]
  execFileSync(process.execPath, [join(root, 'node_modules/esbuild/bin/esbuild'), join(root, 'emulator/main.ts'), ...bundle], { cwd: root })
  cpSync(join(root, 'emulator/console/page'), join(folder, 'page'), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction')
  return join(folder, 'main.js')
}

export interface Ended {
  code: number | null
  out: string
  err: string
}

/** Waits for the end of a process and all that it says. */
export function endOf(child: ChildProcess): Promise<Ended> {
  const said = { out: '', err: '' }
  child.stdout?.on('data', (chunk: Buffer) => (said.out += chunk.toString()))
  child.stderr?.on('data', (chunk: Buffer) => (said.err += chunk.toString()))
  return new Promise((done) => child.once('close', (code) => done({ code, ...said })))
}

export const command = (program: string, ...words: string[]): Promise<Ended> => endOf(spawn(process.execPath, [program, ...words]))

export interface Started {
  url: string
  child: ChildProcess
  ended: Promise<Ended>
}

/** Resolves when this process, an emulator, says its address; rejects with what it says instead. */
export async function addressOf(child: ChildProcess): Promise<Started> {
  const ended = endOf(child)
  const url = await new Promise<string>((done, fail) => {
    child.stdout?.once('data', (chunk: Buffer) => done(chunk.toString().split('\n')[0] ?? ''))
    void ended.then(({ err }) => fail(new Error(err)))
  })
  return { url, child, ended }
}

export function startProgram(program: string, data: string, ...words: string[]): Promise<Started> {
  return addressOf(spawn(process.execPath, [program, '--functions', join(fixtures, 'functions'), '--data', data, '--port', '0', ...words]))
}
