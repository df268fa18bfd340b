import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseCron, type Cron } from './cron'

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

interface Config {
  timeout?: number
  memorySize?: number
  permissions?: { openapi?: string[] }
  triggers?: { name: string; type: string; config: string }[]
}

const longest = 60

function readTimer(name: string, triggers: Config['triggers'] = []): TimerTrigger | undefined {
  if (triggers.length > 1) throw new Error(`${name}/config.json: a function has one timer trigger at most`)
  const [trigger] = triggers
  if (!trigger) return undefined
  if (trigger.type !== 'timer') throw new Error(`${name}/config.json: only triggers of type timer exist`)
  return { name: trigger.name, cron: parseCron(trigger.config) }
}

function readDeclaration(folder: string, name: string): FunctionDeclaration {
  const file = join(folder, name, 'config.json')
  const config: Config = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Config) : {}
  return {
    name,
    entry: resolve(folder, name, 'index.js'),
    timeout: Math.min(config.timeout ?? 3, longest),
    memorySize: config.memorySize ?? 256,
    openapi: new Set(config.permissions?.openapi),
    timer: readTimer(name, config.triggers),
  }
}

/** Every folder with an `index.js` is a function, named like the folder. */
export function readDeclarations(folder: string): Map<string, FunctionDeclaration> {
  const names = readdirSync(folder, { withFileTypes: true })
    .filter(entry => entry.isDirectory() && existsSync(join(folder, entry.name, 'index.js')))
    .map(entry => entry.name)
  return new Map(names.map(name => [name, readDeclaration(folder, name)]))
}
