import { readFileSync } from 'node:fs'
import { createRequire, isBuiltin } from 'node:module'
import { dirname, extname } from 'node:path'
import vm from 'node:vm'

interface Loaded {
  exports: unknown
}

export type LoadModule = (file: string) => unknown

type Body = (...values: unknown[]) => void

const parameters = ['exports', 'require', 'module', '__filename', '__dirname', 'process', 'Date', 'console']
/** Compiled once for all emulators of this process: tests start many. */
const bodies = new Map<string, { source: string; body: Body }>()

function compile(file: string, source: string): Body {
  const known = bodies.get(file)
  if (known?.source === source) return known.body
  const body = vm.compileFunction(source.replace(/^#!.*/, ''), parameters, { filename: file, importModuleDynamically: vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER }) as Body
  bodies.set(file, { source, body })
  return body
}

/**
 * `JSON.parse` of the world that the functions live in: under a test runner it is not ours, and an event made here
 * would be no `instanceof Object` there.
 */
export const parseThere = vm.compileFunction('return JSON.parse(text)', ['text']) as (text: string) => unknown

interface StandIns {
  process: NodeJS.Process
  Date: DateConstructor
  console: Console
  http: unknown
  https: unknown
}

/** Loads CommonJS files, and all they require, with these stand-ins for the globals `process`, `Date` and `console`, and for the modules `http` and `https`. */
export function createModuleLoader(standIns: StandIns): LoadModule {
  const modules = new Map<string, unknown>((['process', 'http', 'https'] as const).flatMap(name => [name, `node:${name}`].map(id => [id, standIns[name]] as const)))
  const cache = new Map<string, Loaded>()

  function load(file: string): unknown {
    const known = cache.get(file)
    if (known) return known.exports
    const loaded: Loaded = { exports: {} }
    cache.set(file, loaded)
    const source = readFileSync(file, 'utf8')
    if (extname(file) === '.json') loaded.exports = JSON.parse(source)
    else evaluate(file, source, loaded)
    return loaded.exports
  }

  function evaluate(file: string, source: string, loaded: Loaded): void {
    const native = createRequire(file)
    const require = Object.assign((id: string): unknown => {
      if (modules.has(id)) return modules.get(id)
      // Where Node can require ES modules, packages hand it theirs.
      const found = native.resolve(id)
      return isBuiltin(id) || ['.node', '.mjs'].includes(extname(found)) ? native(id) : load(found)
    }, { resolve: native.resolve, cache: {}, main: undefined })
    compile(file, source).call(loaded.exports, loaded.exports, require, loaded, file, dirname(file), standIns.process, standIns.Date, standIns.console)
  }

  return load
}
