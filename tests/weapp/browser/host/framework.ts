import { addGlobalErrorListener, addGlobalWarningListener, globalOptions, type Element, type ShadowedEvent } from 'glass-easel'
import { MiniProgramEnv, type types } from 'glass-easel-miniprogram-adapter'
import { Backend } from './backend'
import { build, templateOf } from './build'

type Config = Record<string, unknown>
type Method = (...values: unknown[]) => unknown

/** A page as its logic sees it. */
export type Instance = Record<string, unknown>

/** A page as it is drawn. */
export interface Drawing {
  instance: Instance
  /** By a selector of WeChat's, among what the page itself drew. */
  find(selector: string): HTMLElement | undefined
  attachTo(parent: HTMLElement): void
  release(): void
}

globalOptions.writeIdToDOM = true
addGlobalErrorListener((error) => {
  console.error(error)
  return false
})
addGlobalWarningListener((message) => {
  console.error(message)
  return false
})

const environment = new MiniProgramEnv()
const codeSpace = environment.createCodeSpace('', true)
const backend = environment.associateBackend(new Backend())

for (const [path, config] of Object.entries(build.configs)) {
  if (path in build.templates) codeSpace.addComponentStaticConfig(path, config as types.ComponentStaticConfig)
}
for (const path of Object.keys(build.templates)) codeSpace.addCompiledTemplate(path, templateOf(path))

const targetOf = ({ id, dataset }: Element) => ({ id, dataset: { ...dataset }, offsetLeft: 0, offsetTop: 0 })

/** As plain data, which is all that crosses to the logic in WeChat. */
const plain = ({ type, timeStamp, detail, mark, target, currentTarget }: ShadowedEvent<unknown>) =>
  ({ type, timeStamp, detail, mark, target: targetOf(target), currentTarget: targetOf(currentTarget), touches: [], changedTouches: [] })

const hearingPlainly = (config: Config): Config => {
  const hear = config.eh as Method | undefined
  if (!hear) return config
  return { ...config, eh(this: unknown, event: ShadowedEvent<unknown>) { return hear.call(this, plain(event)) } }
}

let defining = ''

/** Runs what defines a page or component. `Page` and `Component` are called from files that are shared, so they ask late. */
export function defineWith(path: string, run: () => void): void {
  const outer = defining
  defining = path
  run()
  defining = outer
}

export const Page = (config: object): void => codeSpace.componentEnv(defining, (given) => given.Page(hearingPlainly(config as Config)))

export const Component = (config: object): void =>
  codeSpace.componentEnv(defining, (given) => given.Component({ ...config, methods: hearingPlainly((config as Config).methods as Config) } as never))

/** A new page of this path, which was defined before. Nothing of it is told to its logic yet. */
export function draw(path: string): Drawing {
  const root = backend.createRoot('wx-page', codeSpace, path)
  const component = root.getComponent()
  return {
    instance: root.get() as unknown as Instance,
    find: (selector) => component.getShadowRoot()?.querySelector(selector)?.getBackendElement() as unknown as HTMLElement | undefined,
    attachTo(parent) {
      const place = parent.appendChild(document.createElement('i'))
      root.attach(parent as never, place as never)
    },
    release: () => root.release(),
  }
}
