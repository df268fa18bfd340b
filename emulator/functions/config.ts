import { parseCron } from './cron'
import type { FunctionDeclaration, TimerTrigger } from './declaration'

type Config = Record<string, unknown>

const isRecord = (value: unknown): value is Config => typeof value === 'object' && value !== null && !Array.isArray(value)

const longest = 60
const [leastMemory, mostMemory] = [64, 3072]

function parse(text: string): Config {
  let value: unknown
  try {
    // An editor on Windows may begin the file with a mark.
    value = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    throw new Error('config.json 不是 JSON（里面不能有注释和多余的逗号）')
  }
  if (!isRecord(value)) throw new Error('config.json 要是一个 JSON 对象')
  return value
}

function whole(config: Config, field: string, { usual, least, most, unit }: { usual: number; least: number; most: number; unit: string }): number {
  const value = config[field] ?? usual
  if (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most) return value
  throw new Error(`${field} 要是 ${least} 到 ${most} 之间的整数（${unit}），现在是 ${JSON.stringify(value)}`)
}

function readOpenapi({ permissions = {} }: Config): ReadonlySet<string> {
  const names = isRecord(permissions) ? (permissions['openapi'] ?? []) : permissions
  if (Array.isArray(names) && names.every(name => typeof name === 'string')) return new Set(names as string[])
  throw new Error('permissions 要写成 { "openapi": ["security.msgSecCheck", …] }')
}

function readTimer({ triggers = [] }: Config): TimerTrigger | undefined {
  if (!Array.isArray(triggers)) throw new Error('triggers 要是一个数组')
  if (triggers.length > 1) throw new Error(`一个云函数只能有一个定时触发器，现在有 ${triggers.length} 个`)
  const [trigger] = triggers as unknown[]
  if (trigger === undefined) return undefined
  if (!isRecord(trigger) || trigger['type'] !== 'timer') throw new Error('触发器的 type 只能是 timer')
  const { name, config } = trigger
  if (typeof name !== 'string' || !/^[A-Za-z][\w-]{0,59}$/.test(name)) throw new Error('触发器的 name 要以字母开头，只有字母、数字、_ 和 -，最长 60 个')
  if (typeof config !== 'string') throw new Error('触发器的 config 要是七段的定时表达式')
  return { name, cron: parseCron(config) }
}

/** What a function's config.json says. Throws a sentence about what is wrong with it. */
export function readConfig(text: string): Omit<FunctionDeclaration, 'name' | 'entry'> {
  const config = parse(text)
  return {
    timeout: whole(config, 'timeout', { usual: 3, least: 1, most: longest, unit: '秒' }),
    memorySize: whole(config, 'memorySize', { usual: 256, least: leastMemory, most: mostMemory, unit: 'MB' }),
    openapi: readOpenapi(config),
    timer: readTimer(config),
  }
}
