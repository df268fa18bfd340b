import { el, find, put } from './dom.js'
import { attempt } from './say.js'
import { countOf } from './words.js'

const ARROWS = { 1: '↑', '-1': '↓' }
const keyOf = ({ field, direction }) => `${field} ${ARROWS[direction] ?? direction}`
const indexOf = ({ name, keys, unique }) => `${name}（${keys.map(keyOf).join('，')}${unique ? '，不能重复' : ''}）`
const indexesOf = ({ indexes }) => ['_id', ...indexes.map(indexOf)].join('；')

let collections = []

function showIndexes() {
  const chosen = collections.find(({ name }) => name === find('query-collection').value)
  put(find('query-indexes'), chosen ? `索引：${indexesOf(chosen)}` : '')
}

function offer() {
  const select = find('query-collection')
  const chosen = select.value
  select.replaceChildren(...collections.map(({ name, count }) => new Option(`${name}（${countOf(count)} 份）`, name)))
  if (collections.some(({ name }) => name === chosen)) select.value = chosen
  showIndexes()
}

function choose(name) {
  find('query-collection').value = name
  showIndexes()
  find('query').scrollIntoView()
  find('query-where').focus()
}

/** Rows stay where they are; a new collection comes last. */
function list() {
  const body = find('collections-rows')
  const known = new Map([...body.rows].map(row => [row.dataset.key, row]))
  for (const collection of collections) {
    const { name, count } = collection
    const row = known.get(name) ?? body.appendChild(el('tr', { 'data-key': name }, el('th', { scope: 'row' }, el('button', { class: 'link plain', click: () => choose(name) }, name)), el('td', { class: 'number' }), el('td')))
    known.delete(name)
    put(row.cells[1], countOf(count))
    put(row.cells[2], indexesOf(collection))
  }
  for (const row of known.values()) row.remove()
}

export function showCollections(all) {
  collections = all
  if (document.activeElement !== find('query-collection')) offer()
  list()
  find('query').hidden = all.length === 0
  find('collections-table').hidden = all.length === 0
  find('collections-empty').hidden = all.length > 0
  put(find('collections-empty'), '还没有集合。在 collections.json 里写上，或者由云函数创建。')
}

export function startCollections(again) {
  find('query-collection').addEventListener('change', showIndexes)
  find('collections-again').addEventListener('click', event => attempt(event.currentTarget, async () => {
    await again()
    return '数好了'
  }))
}
