import { parseArgs } from 'node:util'
import { checkCollections } from '../declaration/collections'
import { readJsonFile } from '../declaration/json-file'
import { checkPersonas } from '../declaration/personas'
import type { Emulator, EmulatorOptions } from '../options'
import { startEmulator } from '../server'
import { messageOf } from '../service-error'
import { announce, withdraw } from '../state/running'
import { whatLooksWrong, whatWasFound } from './found'

export const startUsage = `wechat-cloud-emulator [start] --functions DIR [options]
Starts WeChat's cloud on this machine, until Ctrl-C.

  --functions DIR      cloud functions: one folder each, with index.js and config.json
  --data DIR           where everything is kept (default: memory, forgotten at the end)
  --port N             default 8080; 0 takes any free one
  --host HOST          default 127.0.0.1; /admin and /emulator/* answer this machine only, whatever it is
  --web DIR            a web build to serve at /
  --collections FILE   collections, indexes and storage rules, as JSON
  --personas FILE      who can sign in with one tap: [{ id, openid, nickname, about }], as JSON
  --env KEY=VALUE      an environment variable for every function; may be given often
  --console-token T    what /emulator/* asks for (default: one per data folder, printed)
  --verbose            one line for every call
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
  const port = Number(text)
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Error(`--port ${text}: a port is a number from 0 to 65535`)
  return port
}

function readEnvironment(pairs: string[]): Record<string, string> {
  return Object.fromEntries(
    pairs.map(pair => {
      const at = pair.indexOf('=')
      if (at < 1) throw new Error(`--env ${pair}: KEY=VALUE is expected`)
      return [pair.slice(0, at), pair.slice(at + 1)]
    }),
  )
}

function readOptions(words: string[]): EmulatorOptions | undefined {
  const { values } = parseArgs({ args: words, options: definitions })
  if (values.functions === undefined) return undefined
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
  if (consoleToken === undefined) process.stdout.write(`console token ${emulator.consoleToken}\nconsole ${emulator.url}/emulator#token=${emulator.consoleToken}\n`)
  process.stdout.write(`${whatWasFound(options, emulator)}\n`)
  for (const warning of whatLooksWrong(options)) process.stderr.write(`${warning}\n`)
}

export async function start(words: string[]): Promise<void> {
  const options = readOptions(words)
  // Functions live in UTC, as on the cloud, and a thread cannot have a time zone of its own.
  process.env['TZ'] = 'UTC'
  if (options) introduce(await startEmulator(options), options)
  else process.stdout.write(startUsage)
}
