import { findField, findTappable } from './find'
import { createNativeFields } from './native-fields'
import { applySetData, type SetDataRecord } from './set-data'
import type { Template } from './templates'
import { ancestorsOf, flatten, readNode, type Node, type RawNode } from './tree'

type Config = Record<string, unknown> & { data?: object }
type Method = (...values: unknown[]) => unknown

export interface Surroundings {
  route: string
  options: Record<string, string>
  config: Config
  templates: Map<string, Template>
  /** Resolves when nothing is about to happen any more. */
  settled(): Promise<void>
  setTimeout(callback: () => void, delay: number): unknown
}

/** A page that is open, as a person uses it. Every gesture resolves when the page has come to rest. */
export interface WeappPage {
  route: string
  options: Record<string, string>
  /** Everything it says, one line for each block. */
  text(): string
  nodes(): Node[]
  /** By label or text; by its whole name first, by a part of it otherwise. `nth` from 0 chooses among several. */
  tap(name: string, nth?: number): Promise<void>
  /** Into the field with this label or placeholder, which then shows it: all of its text, as much as it takes. */
  type(label: string, value: string): Promise<void>
  /** What the field shows on the phone. */
  shown(label: string): string
  /** The value of a picker, switch or slider, as WeChat would report it. */
  choose(label: string, value: unknown): Promise<void>
  fire(node: Node, type: string, detail?: object): Promise<void>
  /** Calls a method of the page that WeChat calls: onReachBottom, onPullDownRefresh, onShareAppMessage … */
  call(method: string, ...values: unknown[]): Promise<unknown>
  settled(): Promise<void>
  /** Every setData since it was opened. */
  setData: readonly SetDataRecord[]
  readonly setDataBytes: number
  /** Cards that its share buttons made, oldest first. */
  shared: readonly unknown[]
  /** Bytes that crossed by setData while this was done. */
  bytesOf(work: () => Promise<unknown>): Promise<number>
}

export interface OpenedPage extends WeappPage {
  /** What getCurrentPages() shows to the logic. */
  instance: Record<string, unknown>
  tell(method: string, ...values: unknown[]): unknown
}

const BUBBLING = new Set(['tap', 'longpress', 'touchstart', 'touchmove', 'touchend', 'touchcancel'])
let opened = 0

function createInstance({ config, route, options, setTimeout }: Surroundings, records: SetDataRecord[], follow: (root?: RawNode) => void) {
  const data = JSON.parse(JSON.stringify(config.data ?? {})) as Record<string, unknown>
  const instance: Record<string, unknown> = { ...config, data, route, __route__: route, is: route, options, __webviewId__: (opened += 1) }
  instance.setData = (change: object, callback?: () => void) => {
    const json = JSON.stringify(change)
    records.push({ bytes: Buffer.byteLength(json), paths: Object.keys(change) })
    applySetData(data, JSON.parse(json) as Record<string, unknown>)
    follow((data as { root?: RawNode }).root)
    if (callback) setTimeout(() => callback.call(instance), 0)
  }
  instance.selectComponent = () => null
  instance.getOpenerEventChannel = () => ({ emit: () => undefined, on: () => undefined })
  return instance
}

/** The tags that hear it, in the order in which they do. */
function hearers(node: Node, type: string): Node[] {
  const heard = (BUBBLING.has(type) ? [node, ...ancestorsOf(node)] : [node]).filter(({ events }) => events.has(type))
  const stop = heard.findIndex(({ events }) => events.get(type) === 'catch')
  return stop < 0 ? heard : heard.slice(0, stop + 1)
}

const targetOf = (node: Node) => ({ id: node.sid, dataset: { sid: node.sid }, offsetLeft: 0, offsetTop: 0 })

export function openPage(surroundings: Surroundings): OpenedPage {
  const { route, options, templates, settled } = surroundings
  const records: SetDataRecord[] = []
  const shared: unknown[] = []
  const fields = createNativeFields(templates)
  const instance = createInstance(surroundings, records, fields.follow)
  const tell = (method: string, ...values: unknown[]): unknown => (instance[method] as Method | undefined)?.apply(instance, values)
  const root = (): Node => {
    const { root: raw } = instance.data as { root?: RawNode }
    const page: Node = { tag: 'page', sid: '', attributes: {}, events: new Map(), text: '', children: [], parent: null }
    page.children = (raw?.cn ?? []).filter((child) => child?.nn !== undefined).map((child) => readNode(child, templates, page))
    fields.show(flatten(page))
    page.text = page.children.map(({ text }) => text).join('\n').trim()
    return page
  }
  async function fire(node: Node, type: string, detail: object = {}): Promise<void> {
    if (node.attributes.disabled === true || node.attributes['aria-disabled'] === true) throw new Error(`<${node.tag}> ${node.text} is disabled`)
    const heard = hearers(node, type)
    if (heard.length === 0) throw new Error(`Nothing hears ${type} of <${node.tag}> ${node.text}`)
    for (const each of heard) {
      const event = { type, timeStamp: performance.now(), detail, target: targetOf(node), currentTarget: targetOf(each), mark: {}, touches: [], changedTouches: [] }
      ;(instance.eh as Method).call(instance, event)
    }
    await settled()
  }
  /** What WeChat does by itself after a tap on a button with an open-type. */
  async function openFromButton(node: Node): Promise<void> {
    const button = [node, ...ancestorsOf(node)].find(({ tag }) => tag === 'button')
    const openType = button?.attributes['open-type']
    if (!button || typeof openType !== 'string') return
    if (openType === 'share') {
      shared.push(await Promise.resolve(tell('onShareAppMessage', { from: 'button', target: targetOf(button) })))
      await settled()
      return
    }
    const event = openType.toLowerCase()
    if (button.events.has(event)) await fire(button, event, { errMsg: `${openType}:ok` })
  }
  const bytes = () => records.reduce((sum, record) => sum + record.bytes, 0)
  return {
    route,
    options,
    instance,
    tell,
    fire,
    settled,
    setData: records,
    shared,
    get setDataBytes() {
      return bytes()
    },
    text: () => root().text,
    nodes: () => flatten(root()),
    async tap(name, nth) {
      const node = findTappable(root(), name, nth)
      await fire(node, 'tap', { x: 10, y: 10 })
      await openFromButton(node)
    },
    async type(label, value) {
      const field = () => findField(root(), label)
      if (field().events.has('focus')) await fire(field(), 'focus', { value: field().attributes.value ?? '' })
      const taken = fields.type(field(), value)
      await fire(field(), 'input', { value: taken, cursor: taken.length })
      if (field().events.has('blur')) await fire(field(), 'blur', { value: field().attributes.value ?? '' })
    },
    shown: (label) => String(findField(root(), label).attributes.value ?? ''),
    choose: (label, value) => fire(findField(root(), label), 'change', { value }),
    async call(method, ...values) {
      const answer = tell(method, ...values)
      await settled()
      return answer
    },
    async bytesOf(work) {
      const before = bytes()
      await work()
      await settled()
      return bytes() - before
    },
  }
}
