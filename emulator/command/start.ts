import { parseArgs } from 'node:util'
import { checkCollections } from '../declaration/collections'
import { readJsonFile } from '../declaration/json-file'
import { checkPersonas } from '../declaration/personas'
import type { Emulator, EmulatorOptions } from '../options'
import { PROGRAM } from '../program'
import { startEmulator } from '../server'
import { messageOf } from '../service-error'
import { announce, withdraw } from '../state/running'
import { whatLooksWrong, whatWasFound } from './found'
import { Misuse } from './sentence'

export const startUsage = `${PROGRAM} [start] --functions 文件夹 [选项]
在这台电脑上启动微信云，按 Ctrl-C 停下。

  --functions 文件夹    云函数：每个一个文件夹，里面有 index.js 和 config.json
  --data 文件夹         数据放在哪里（不写就只在内存里，停下就没有了）
  --port 端口           默认 8080；0 是随便一个空着的
  --host 地址           默认 127.0.0.1；不管写什么，/admin 和 /emulator/* 都只回答这台电脑
  --web 文件夹          构建好的网页，打开 / 就是它
  --collections 文件    集合、索引和存储规则，JSON
  --personas 文件       点一下就能登录的人，JSON：[{ id, openid, nickname, about }]
  --env 名字=值         每个云函数都有的环境变量，可以写好几个
  --console-token 口令  /emulator/* 要的口令（不写的话，每个数据文件夹有一个自己的，会打印出来）
  --verbose             每次调用打印一行
`

const definitions = {
  functions: { type: 'string' },
  data: { type: 'string', default: 'memory' },
  port: { type: 'string', default: '8080' },
  host: { type: 'string' },
  web: { type: 'string' },
  collections: { type: 'string' },
  personas: { type: 'string' },
  env: { type: 'string', multiple: true },
  'console-token': { type: 'string' },
  verbose: { type: 'boolean', default: false },
} as const

/** What the file holds, in the form that `check` makes sure of. */
function readFrom<T>(file: string | undefined, check: (value: unknown, source: string) => T): T | undefined {
  return file === undefined ? undefined : check(readJsonFile(file), file)
}

function readPort(text: string): number {
  const port = /^\d+$/.test(text) ? Number(text) : NaN
  if (!(port <= 65535)) throw new Error(`--port ${text} 用不了：端口是 0 到 65535 之间的整数。`)
  return port
}

function readEnvironment(pairs: string[]): Record<string, string> {
  return Object.fromEntries(
    pairs.map(pair => {
      const at = pair.indexOf('=')
      if (at < 1) throw new Error(`--env ${pair} 用不了：要写成 名字=值。`)
      return [pair.slice(0, at), pair.slice(at + 1)]
    }),
  )
}

/** A number below nothing is no option, and is refused as what it is. */
function withNumbers(words: string[]): string[] {
  const at = words.findIndex((word, place) => word === '--port' && /^-\d/.test(words[place + 1] ?? ''))
  return at < 0 ? words : [...words.slice(0, at), `--port=${words[at + 1] ?? ''}`, ...words.slice(at + 2)]
}

function readOptions(words: string[]): EmulatorOptions {
  const { values } = parseArgs({ args: withNumbers(words), options: definitions })
  if (values.functions === undefined) throw new Misuse('还差 --functions。')
  return {
    runtime: 'worker',
    functions: values.functions,
    data: values.data,
    port: readPort(values.port),
    host: values.host,
    web: values.web,
    collections: readFrom(values.collections, checkCollections),
    personas: readFrom(values.personas, checkPersonas),
    environment: readEnvironment(values.env ?? []),
    consoleToken: values['console-token'],
    print: values.verbose ? line => process.stdout.write(`${line}\n`) : undefined,
  }
}

function end(reason: unknown): never {
  process.stderr.write(`${messageOf(reason)}\n`)
  process.exit(1)
}

function stopOnSignal(emulator: Emulator, leave: () => void): void {
  const stop = () => {
    leave()
    emulator.close().then(() => process.exit(0), end)
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
}

/** Tells other processes where it is, as long as it runs, and the person what it found. */
function introduce(emulator: Emulator, options: EmulatorOptions): void {
  const { data, consoleToken } = options
  const isKept = data !== 'memory'
  if (isKept) announce(data, emulator)
  stopOnSignal(emulator, () => isKept && withdraw(data))
  process.stdout.write(`${emulator.url}\n`)
  if (consoleToken === undefined) process.stdout.write(`控制台口令 ${emulator.consoleToken}\n控制台 ${emulator.url}/emulator#token=${emulator.consoleToken}\n`)
  process.stdout.write(`${whatWasFound(options, emulator)}\n${isKept ? '' : '数据只在内存里，停下就没有了；要留着的话，加上 --data 文件夹。\n'}`)
  for (const warning of whatLooksWrong(options)) process.stderr.write(`${warning}\n`)
}

export async function start(words: string[]): Promise<void> {
  const options = readOptions(words)
  // Functions live in UTC, as on the cloud, and a thread cannot have a time zone of its own.
  process.env['TZ'] = 'UTC'
  const emulator = await startEmulator(options)
  try {
    introduce(emulator, options)
  } catch (reason) {
    // Or it would go on, unknown to everybody.
    await emulator.close()
    throw reason
  }
}
