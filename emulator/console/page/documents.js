import { ask, Gone, Locked } from './ask.js'
import { showCollections, startCollections } from './collections.js'
import { complain, find, put } from './dom.js'
import { clearFound, showFound } from './found.js'
import { readObject } from './json.js'
import { onSection } from './nav.js'
import { onState } from './pulse.js'

function readField(name, check) {
  const field = find(`query-${name}`)
  try {
    const value = check(field.value)
    complain(field, find(`query-${name}-wrong`))
    return value
  } catch (error) {
    complain(field, find(`query-${name}-wrong`), error.message)
    field.focus()
    return undefined
  }
}

function readOrder(text) {
  const wrong = Object.entries(readObject(text)).find(([, direction]) => direction !== 1 && direction !== -1)
  if (wrong) throw new Error(`${wrong[0]} 后面写 1 或者 -1。`)
  return text
}

function readLimit(text) {
  const limit = Number(text)
  if (!Number.isInteger(limit) || limit < 1 || limit > 1000) throw new Error('最多几份，是 1 到 1000 之间的一个数。')
  return limit
}

/** The last field that is wrong is looked at first, so that the focus ends at the first one. */
function readQuery() {
  const limit = readField('limit', readLimit)
  const order = readField('order', readOrder)
  const query = readField('where', text => (readObject(text), text))
  return limit === undefined || order === undefined || query === undefined ? undefined : { collection: find('query-collection').value, query, order, limit }
}

async function run(event) {
  event.preventDefault()
  put(find('query-wrong'), '')
  const query = readQuery()
  // What was found before is no answer to what stands there now.
  if (!query) return clearFound()
  const button = find('query').querySelector('button')
  button.disabled = true
  try {
    showFound(await ask('query', query), `${query.query}${query.order}`.trim() === '')
  } catch (error) {
    clearFound()
    const isOurs = error instanceof Gone || error instanceof Locked
    put(find('query-wrong'), isOurs ? error.message : `数据库不回答这个查询：${error.message}`)
  } finally {
    button.disabled = false
  }
}

let start

/** Collections are counted when the section opens and when the emulator has started anew: it is no small work. */
export function startDocuments() {
  const again = () => ask('collections').then(showCollections)
  find('query').addEventListener('submit', run)
  startCollections(again)
  onSection(name => name === 'documents' && start !== undefined && again().catch(() => undefined))
  onState(async state => {
    if (state.start === start) return
    await again()
    start = state.start
  })
}
