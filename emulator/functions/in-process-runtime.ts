import { AsyncLocalStorage } from 'node:async_hooks'
import { format } from 'node:util'
import { ServiceError } from '../service-error'
import { closedHttps } from './closed-https'
import { heardConsole } from './heard-console'
import { createModuleLoader, parseThere } from './module-loader'
import { patientHttp } from './patient-http'
import { TIMED_OUT, type Environment, type FunctionCall, type Runtime } from './runtime'

type Main = (event: unknown, context: unknown) => unknown

/** `process`, with an `env` that belongs to whoever is asking. */
function processWith(readEnvironment: () => Environment): NodeJS.Process {
  const env = new Proxy({} as NodeJS.ProcessEnv, {
    get: (_, key) => (typeof key === 'string' ? readEnvironment()[key] : undefined),
    set: (_, key, value) => {
      readEnvironment()[String(key)] = String(value)
      return true
    },
    has: (_, key) => key in readEnvironment(),
    deleteProperty: (_, key) => delete readEnvironment()[String(key)],
    ownKeys: () => Object.keys(readEnvironment()),
    getOwnPropertyDescriptor: (_, key) => ({ value: readEnvironment()[String(key)], enumerable: true, configurable: true, writable: true }),
  })
  // Here it would end us, and the tests with us.
  const exit = (code = 0) => {
    throw new Error(`process.exit with ${code}`)
  }
  return new Proxy(process, {
    get: (target, key) => (key === 'env' ? env : key === 'exit' ? exit : (Reflect.get(target, key) as unknown)),
  })
}

/** The real `Date`, but now is the emulator's now. */
function dateOf(now: () => number): DateConstructor {
  return new Proxy(Date, {
    apply: () => new Date(now()).toString(),
    construct: (target, values: [number], made) => Reflect.construct(target, values.length ? values : [now()], made) as object,
    get: (target, key) => (key === 'now' ? now : (Reflect.get(target, key) as unknown)),
  })
}

function wait<T>(work: Promise<T>, seconds: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const late = () => reject(new ServiceError(TIMED_OUT, `Invoking task timed out after ${seconds} seconds`))
    const timer = setTimeout(late, seconds * 1000)
    work.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}

/**
 * Every function in this very process, any number of calls at once, each with its own `process.env`.
 * A function that runs too long is reported, and hears nothing of the cloud any more, but cannot be stopped: nothing but
 * a thread can be killed, limited in memory, or contained when something it forgot fails later.
 */
export function createInProcessRuntime(place: Environment, { now, patience }: { now: () => number; patience: number }): Runtime {
  const runs = new AsyncLocalStorage<Pick<FunctionCall, 'environment' | 'hear'>>()
  const outside: Environment = { ...place }
  const load = createModuleLoader({
    process: processWith(() => runs.getStore()?.environment ?? outside),
    Date: dateOf(now),
    console: heardConsole(line => runs.getStore()?.hear(line)),
    http: patientHttp(patience),
    https: closedHttps(),
  })

  async function call({ declaration, event, context, environment, hear }: FunctionCall): Promise<string> {
    const { main } = runs.run({ environment, hear }, () => load(declaration.entry)) as { main?: Main }
    if (typeof main !== 'function') throw new ServiceError('FUNCTIONS_EXECUTE_FAIL', `${declaration.name}/index.js exports no main`)
    const work = runs.run({ environment, hear }, async () => main(parseThere(event), parseThere(JSON.stringify(context))))
    const result: unknown = await wait(work, declaration.timeout * patience)
    return JSON.stringify(result) ?? 'null'
  }

  return {
    run: async functionCall => {
      try {
        return await call(functionCall)
      } catch (error) {
        if (error instanceof ServiceError) throw error
        throw new ServiceError('FUNCTIONS_EXECUTE_FAIL', isErrorLike(error) ? String(error.stack ?? error.message) : format(error))
      }
    },
    // What is not disabled is carried along by every promise of this process: tests start many emulators.
    close: async () => runs.disable(),
  }
}

/** Under jest, an Error of the function's realm is no instance of ours. */
function isErrorLike(error: unknown): error is Error {
  return typeof error === 'object' && error !== null && 'message' in error
}
