import { readFileSync } from 'node:fs'
import path from 'node:path'
import { TmplGroup } from 'glass-easel-template-compiler'
import { builtWeapp } from '../../support/places'
import { filesOf } from '../build'
import { toCss } from './to-css'

const LOGIC = ['require', 'module', 'exports', 'wx', 'App', 'Page', 'Component', 'getApp', 'getCurrentPages', 'globalThis']

/** What a browser has and the logic of a mini-program has not: code that counts on it fails here as it would there. */
const ABSENT = ['window', 'self', 'top', 'parent', 'document', 'location', 'history', 'navigator', 'localStorage', 'sessionStorage', 'indexedDB', 'fetch', 'XMLHttpRequest', 'WebSocket', 'Image', 'FormData', 'Blob', 'URL', 'URLSearchParams', 'matchMedia', 'requestAnimationFrame', 'alert']

const read = (file: string): string => readFileSync(path.join(builtWeapp, file), 'utf8')
const without = (ending: string) => (file: string): string => file.slice(0, -ending.length)

/** Every file of logic as a function that waits to be called with what WeChat gives it. */
function readLogic(): string {
  const parameters = [...LOGIC, ...ABSENT].join(', ')
  const files = filesOf('.js').map((file) => `${JSON.stringify(file)}: function (${parameters}) {\n${read(file)}\n}`)
  return `{${files.join(',\n')}}`
}

/** All templates, compiled by WeChat's own compiler. It finds nothing to remark on what Taro writes, so a remark is a fault. */
function compileTemplates(): string {
  const group = new TmplGroup()
  for (const file of filesOf('.wxs')) group.addScript(without('.wxs')(file), read(file))
  for (const file of filesOf('.wxml')) {
    const remarks = group.addTmpl(without('.wxml')(file), read(file)) as { message: string }[]
    if (remarks.length > 0) throw new Error(`${file}: ${remarks.map(({ message }) => message).join('; ')}`)
  }
  const compiled = group.getTmplGenObjectGroups()
  group.free()
  return compiled
}

const inJson = (ending: string, convert: (file: string) => unknown): string =>
  JSON.stringify(Object.fromEntries(filesOf(ending).map((file) => [without(ending)(file), convert(file)])))

/** The built mini-program as one script for a browser: `globalThis.weappBuild`. Nothing of it runs yet. */
export const readBuild = (): string => `globalThis.weappBuild = {
  logic: ${readLogic()},
  templates: ${compileTemplates()},
  styles: ${inJson('.wxss', (file) => toCss(file, read))},
  configs: ${inJson('.json', (file) => JSON.parse(read(file)) as unknown)},
}`
