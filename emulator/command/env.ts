import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { parseArgs } from 'node:util'
import { PROGRAM } from '../program'
import { whoRuns } from '../state/running'
import { Misuse } from './sentence'

export const envUsage = `${PROGRAM} env --data 文件夹 [--json] [-- 命令…]
让这台电脑上任何进程里的 wx-server-sdk 连上正在这个文件夹上运行的模拟器，什么都能做。

  eval "$(${PROGRAM} env --data 文件夹)"     打印给 shell 用的几行
  ${PROGRAM} env --data 文件夹 --json        打印一个 JSON：{ url, environment, consoleToken }
  ${PROGRAM} env --data 文件夹 -- node x.js  带着这些变量运行这条命令
`

const definitions = { data: { type: 'string' }, json: { type: 'boolean', default: false } } as const

const quoted = (value: string) => `'${value.replaceAll("'", "'\\''")}'`

/** Ends as the command ends. */
async function run([command = '', ...words]: string[], environment: Record<string, string>): Promise<void> {
  const child = spawn(command, words, { stdio: 'inherit', env: { ...process.env, EMULATOR_COMMAND: undefined, ...environment } })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal))
  const [code, signal] = await new Promise<[number | null, NodeJS.Signals | null]>((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (...end) => resolve(end))
  })
  process.exitCode = code ?? 128 + (signal ? constants.signals[signal] : 0)
}

/** `words` before `--`, and the command after it. */
function split(words: string[]): [string[], string[]] {
  const at = words.indexOf('--')
  return at < 0 ? [words, []] : [words.slice(0, at), words.slice(at + 1)]
}

export async function env(words: string[]): Promise<void> {
  const [own, command] = split(words)
  const { data, json } = parseArgs({ args: own, options: definitions }).values
  if (data === undefined) throw new Misuse('还差 --data。')
  const running = await whoRuns(data)
  if (!running) throw new Error(`${data} 上没有正在运行的模拟器；先启动它，再来取这些变量。`)
  const { environment, url, consoleToken } = running
  if (command.length > 0) return run(command, environment)
  if (json) process.stdout.write(`${JSON.stringify({ url, environment, consoleToken }, undefined, 2)}\n`)
  else for (const [name, value] of Object.entries(environment)) process.stdout.write(`export ${name}=${quoted(value)}\n`)
}
