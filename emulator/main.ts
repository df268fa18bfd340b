import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { CollectionsDeclaration, EmulatorOptions, Persona } from './options'
import { startEmulator } from './server'
import { messageOf } from './service-error'

const usage = `emulator --functions DIR [options]

  --functions DIR      cloud functions: one folder each, with index.js and config.json
  --data DIR           where everything is kept (default: memory, forgotten at the end)
  --port N             default 8080; 0 takes any free one
  --host HOST          default 127.0.0.1; /admin and /emulator/* answer this machine only, whatever it is
  --web DIR            a web build to serve at /
  --collections FILE   collections, indexes and storage rules, as JSON
  --personas FILE      who can sign in with one tap: [{ id, openid, nickname, about }], as JSON
  --env KEY=VALUE      an environment variable for every function; may be given often
  --console-token T    what /emulator/* asks for (default: random, printed)
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
  help: { type: 'boolean', default: false },
} as const

function readJsonFile<T>(file: string | undefined): T | undefined {
  return file === undefined ? undefined : (JSON.parse(readFileSync(file, 'utf8')) as T)
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

function readOptions(): EmulatorOptions | undefined {
  const { values } = parseArgs({ options: definitions })
  if (values.help || values.functions === undefined) return undefined
  return {
    runtime: 'worker',
    functions: values.functions,
    data: values.data,
    port: readPort(values.port),
    host: values.host,
    web: values.web,
    collections: readJsonFile<CollectionsDeclaration>(values.collections),
    personas: readJsonFile<Persona[]>(values.personas),
    environment: readEnvironment(values.env ?? []),
    consoleToken: values['console-token'],
    print: values.verbose ? line => process.stdout.write(`${line}\n`) : undefined,
  }
}

async function run(): Promise<void> {
  const options = readOptions()
  if (!options) return void process.stdout.write(usage)
  const emulator = await startEmulator(options)
  process.stdout.write(`${emulator.url}\n`)
  if (options.consoleToken === undefined) process.stdout.write(`console token ${emulator.consoleToken}\n`)
  const stop = () => void emulator.close().then(() => process.exit(0))
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
}

run().catch((error: unknown) => {
  process.stderr.write(`${messageOf(error)}\n`)
  process.exitCode = 1
})
