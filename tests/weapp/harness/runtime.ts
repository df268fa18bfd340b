import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import vm from 'node:vm'

/** What the logic of a mini-program may see, and nothing else: no window, no process, no eval. */
export interface Globals {
  wx: Record<string, unknown>
  App(config: object): void
  Page(config: object): void
  Component(config: object): void
  getApp(): unknown
  getCurrentPages(): unknown[]
  [name: string]: unknown
}

/** Loads files of the build as WeChat does: CommonJS, relative paths only, each file once. */
export function createRuntime(folder: string, globals: Globals): { load(file: string): void } {
  const context = vm.createContext({ console, ...globals }, { codeGeneration: { strings: false, wasm: false } })
  const modules = new Map<string, { exports: unknown }>()

  function resolve(from: string, id: string): string {
    const file = path.resolve(path.dirname(from), id.endsWith('.js') ? id : `${id}.js`)
    if (!file.startsWith(folder) || !existsSync(file)) throw new Error(`${path.relative(folder, from)} requires ${id}, which is not in the build`)
    return file
  }

  function load(file: string): unknown {
    const known = modules.get(file)
    if (known) return known.exports
    const module = { exports: {} as unknown }
    modules.set(file, module)
    const run = vm.compileFunction(readFileSync(file, 'utf8'), ['require', 'module', 'exports'], { filename: file, parsingContext: context }) as (...values: unknown[]) => void
    run((id: string) => load(resolve(file, id)), module, module.exports)
    return module.exports
  }

  return { load: (file) => void load(path.join(folder, file)) }
}
