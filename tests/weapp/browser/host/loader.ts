import { build } from './build'

interface Given {
  wx: object
  App(config: object): void
  Page(config: object): void
  Component(config: object): void
  getApp(): unknown
  getCurrentPages(): unknown[]
}

/** The global object of the logic: Taro copies everything that it finds there. */
const globals = { setTimeout, clearTimeout, setInterval, clearInterval, console }

const resolve = (from: string, id: string): string => {
  const url = new URL(id.endsWith('.js') ? id : `${id}.js`, `http://weapp/${from}`)
  return url.pathname.slice(1)
}

/** Loads files of logic as WeChat does: CommonJS, relative paths only, each file once. */
export function createLoader({ wx, App, Page, Component, getApp, getCurrentPages }: Given): (file: string) => void {
  const modules = new Map<string, { exports: unknown }>()
  function load(file: string): unknown {
    const known = modules.get(file)
    if (known) return known.exports
    const run = build.logic[file]
    if (!run) throw new Error(`The build has no ${file}`)
    const module = { exports: {} as unknown }
    modules.set(file, module)
    run((id) => load(resolve(file, id)), module, module.exports, wx, App, Page, Component, getApp, getCurrentPages, globals)
    return module.exports
  }
  return (file) => void load(file)
}
