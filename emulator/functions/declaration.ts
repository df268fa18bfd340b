import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Cron } from './cron'
import { readConfig } from './config'

export interface TimerTrigger {
  name: string
  cron: Cron
}

/** A cloud function as its folder and its `config.json` describe it. */
export interface FunctionDeclaration {
  name: string
  entry: string
  /** Seconds: 3 unless said otherwise, 60 at most. */
  timeout: number
  /** MB. */
  memorySize: number
  /** The names it may call below `cloud.openapi`. */
  openapi: ReadonlySet<string>
  timer?: TimerTrigger
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new Error(`config.json 读不了（${(error as NodeJS.ErrnoException).code ?? ''}）`, { cause: error })
  }
}

function readDeclaration(folder: string, name: string): FunctionDeclaration {
  const file = join(folder, name, 'config.json')
  try {
    if (!/^[A-Za-z][\w-]{0,59}$/.test(name)) throw new Error('名字要以字母开头，只有字母、数字、_ 和 -，最长 60 个')
    return { name, entry: resolve(folder, name, 'index.js'), ...readConfig(existsSync(file) ? textOf(file) : '{}') }
  } catch (error) {
    throw new Error(`云函数 ${name} 不能启动：${(error as Error).message}（${file}）。`)
  }
}

const isFunction = (folder: string, name: string) => statSync(join(folder, name, 'index.js'), { throwIfNoEntry: false })?.isFile() ?? false

function foldersIn(folder: string): string[] {
  const folders = readdirSync(folder, { withFileTypes: true }).filter(entry => entry.isDirectory() && entry.name !== 'node_modules')
  return folders.map(({ name }) => name)
}

/** Every folder with an `index.js` is a function, named like the folder. Throws a sentence when a config.json is wrong. */
export function readDeclarations(folder: string): Map<string, FunctionDeclaration> {
  if (!existsSync(folder)) throw new Error(`没有放云函数的目录 ${folder}，请先构建，或者换一个目录。`)
  if (!statSync(folder).isDirectory()) throw new Error(`${folder} 是一个文件，不是放云函数的目录；请换成它所在的目录，或者再上一层。`)
  const names = foldersIn(folder).filter(name => isFunction(folder, name))
  return new Map(names.map(name => [name, readDeclaration(folder, name)]))
}

/** Folders that somebody may take for a function, and that are none; what begins with a dot is a tool's. */
export const foldersWithoutEntry = (folder: string): string[] => foldersIn(folder).filter(name => !name.startsWith('.') && !isFunction(folder, name))
