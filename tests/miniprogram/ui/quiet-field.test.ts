import { quietField } from '../../../miniprogram/src/ui/quiet-field.weapp'
import { createNativeFields } from '../../weapp/harness/native-fields'
import { applySetData } from '../../weapp/harness/set-data'
import type { Node, RawNode } from '../../weapp/harness/tree'

interface TaroElement {
  readonly sid: string
  ctx: unknown
  setAttribute(name: string, value: string): void
  appendChild(child: TaroElement): void
  insertBefore(child: TaroElement, before: TaroElement): void
  dispatchEvent(event: object): void
}
interface Taro { readonly document: { createElement(tag: string): TaroElement } }

// The build of a mini-program puts these in: parts of Taro that it leaves out.
for (const part of ['INNER_HTML', 'ADJACENT_HTML', 'SIZE_APIS', 'TEMPLATE_CONTENT', 'CLONE_NODE', 'CONTAINS', 'MUTATION_OBSERVER']) {
  Object.assign(globalThis, { [`ENABLE_${part}`]: false })
}
process.env.TARO_ENV = 'weapp'
const { document } = jest.requireActual<Taro>('@tarojs/runtime/dist/index.cjs.js')

const FIRST = 'as it was drawn'
/** What a setData takes to the view. */
const CROSSING_MS = 10

beforeEach(() => void jest.useFakeTimers())
afterEach(() => void jest.useRealTimers())

/** A Textarea of Taro's own, on a page that WeChat draws. */
function aField() {
  const data: { root?: RawNode } = {}
  const templates = new Map()
  const fields = createNativeFields(templates)
  const page = document.createElement('root')
  const field = document.createElement('textarea')
  let bytes = 0
  page.ctx = {
    setData(change: Record<string, unknown>, callback: () => void) {
      const json = JSON.stringify(change)
      bytes += json.length
      setTimeout(() => {
        applySetData(data, JSON.parse(json) as Record<string, unknown>)
        const raw = data.root?.cn?.find((node) => node.sid === field.sid)
        const [key = ''] = Object.entries(raw ?? {}).find(([, value]) => value === FIRST) ?? []
        if (raw && key) templates.set(raw.nn, { tag: 'textarea', attributes: new Map([['value', key]]), events: new Map() })
        fields.follow(data.root)
        callback()
      }, CROSSING_MS)
    },
  }
  const asNode = (): Node => ({ tag: 'textarea', sid: field.sid, attributes: { maxlength: -1 }, events: new Map(), text: '', children: [], parent: null })
  const draw = (text: string) => field.setAttribute('value', text)
  field.setAttribute('value', FIRST)
  page.appendChild(field)
  quietField(field)
  jest.runAllTimers()
  return {
    draw,
    /** A key: the page is told, and draws what it makes of the text. */
    type(text: string, made = text) {
      fields.type(asNode(), text)
      field.dispatchEvent({ type: 'input', mpEvent: { detail: { value: text } } })
      draw(made)
    },
    /** A neighbour comes, so that Taro sends all of them anew. */
    move: () => page.insertBefore(document.createElement('view'), field),
    rest: () => jest.runAllTimers(),
    shown() {
      jest.runAllTimers()
      const node = asNode()
      fields.show([node])
      return node.attributes.value
    },
    bytesOf(work: () => void) {
      const before = bytes
      work()
      jest.runAllTimers()
      return bytes - before
    },
  }
}

test('what is typed is not sent back', () => {
  const field = aField()
  expect(field.shown()).toBe(FIRST)
  expect(field.bytesOf(() => field.type('a long text'.repeat(90)))).toBe(0)
  expect(field.shown()).toBe('a long text'.repeat(90))
})

test.each([FIRST, '', 'another'])('after typing it takes what the page draws: 「%s」, each time anew', (drawn) => {
  const field = aField()
  for (const typed of ['one', 'two', FIRST, '']) {
    field.type(typed)
    expect(field.shown()).toBe(typed)
    field.draw(drawn)
    field.draw(drawn)
    expect(field.shown()).toBe(drawn)
  }
})

test('a letter that the page does not take is gone again, key by key', () => {
  const field = aField()
  field.type('12')
  for (const typed of ['12 ', '12 ', '12x']) {
    field.type(typed, '12')
    expect(field.shown()).toBe('12')
  }
})

test('two texts drawn in one turn leave the second', () => {
  const field = aField()
  field.type('typed')
  field.draw('first')
  field.draw(FIRST)
  expect(field.shown()).toBe(FIRST)
  field.type('typed')
  field.draw(FIRST)
  field.draw('typed')
  expect(field.shown()).toBe('typed')
})

test('what is typed while another text is on its way stays', () => {
  const field = aField()
  field.draw('drawn')
  jest.advanceTimersByTime(CROSSING_MS / 2)
  field.type('typed')
  expect(field.shown()).toBe('typed')

  field.draw('')
  field.type('typed again')
  expect(field.shown()).toBe('typed again')
})

test('where Taro sent the text with a whole list, it may still be drawn back to that one', () => {
  const field = aField()
  field.type('ab')
  field.move()
  field.rest()
  field.type('abc')
  field.draw('ab')
  expect(field.shown()).toBe('ab')
})

test('a list that is sent anew in the same turn hinders nothing', () => {
  const field = aField()
  field.type('typed')
  field.draw(FIRST)
  field.move()
  expect(field.shown()).toBe(FIRST)
})
