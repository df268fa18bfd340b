import { el, find, put } from './dom.js'
import { countOf, namesIn, pretty, valueOf } from './words.js'

const PAGE = 100
const MOST_COLUMNS = 12
let documents = []
let columns = []
let nameOf

/** `_id`, then the fields that most documents have. */
function chooseColumns() {
  const times = new Map()
  for (const document of documents) for (const field of Object.keys(document)) times.set(field, (times.get(field) ?? 0) + 1)
  times.delete('_id')
  return ['_id', ...[...times].sort((left, right) => right[1] - left[1]).slice(0, MOST_COLUMNS).map(([field]) => field)]
}

function toggle(row, opener, document) {
  const isOpen = opener.getAttribute('aria-expanded') === 'true'
  opener.setAttribute('aria-expanded', String(!isOpen))
  if (isOpen) return row.nextElementSibling.remove()
  row.after(el('tr', { class: 'more' }, el('td', { colspan: String(columns.length) }, el('pre', { tabindex: '0', role: 'group', 'aria-label': `文档 ${nameOf(document)}` }, pretty(document)))))
}

function rowOf(document) {
  const opener = el('button', { class: 'link', 'aria-expanded': 'false' }, nameOf(document))
  const cellOf = field => el('td', { class: typeof document[field] === 'number' ? 'number' : undefined }, el('div', { class: 'value' }, valueOf(document[field])))
  const row = el('tr', {}, el('th', { scope: 'row' }, opener), ...columns.slice(1).map(cellOf))
  opener.addEventListener('click', () => toggle(row, opener, document))
  return row
}

function addRows() {
  const body = find('found-table').querySelector('tbody')
  const drawn = body.querySelectorAll('tr:not(.more)').length
  body.append(...documents.slice(drawn, drawn + PAGE).map(rowOf))
  find('found-more').hidden = find('found-json').checked || drawn + PAGE >= documents.length
}

function draw() {
  const isJson = find('found-json').checked
  find('found-text').hidden = !isJson || documents.length === 0
  find('found-table').hidden = isJson || documents.length === 0
  put(find('found-text'), isJson ? pretty(documents) : '')
  if (isJson || documents.length === 0) {
    find('found-more').hidden = true
    return find('found-table').replaceChildren()
  }
  columns = chooseColumns()
  nameOf = namesIn(documents)
  find('found-table').replaceChildren(el('table', {}, el('thead', {}, el('tr', {}, ...columns.map(field => el('th', { scope: 'col' }, field)))), el('tbody')))
  addRows()
}

function sentenceOf({ total, scanned, isIndexed, index }, isEverything) {
  const count = total === 0 ? '没有符合条件的文档' : total > documents.length ? `符合条件的有 ${countOf(total)} 份，下面是前 ${countOf(documents.length)} 份` : `找到 ${countOf(total)} 份`
  const unserved = isEverything ? '没有条件，从头看起' : '没有索引可用，只能一份一份地看'
  const how = isIndexed ? `用上了索引${index ? ` ${index}` : ''}` : unserved
  return `${count}。看了 ${countOf(scanned)} 份文档，${how}。`
}

/** `isEverything`: neither a condition nor an order was given. */
export function showFound(found, isEverything) {
  documents = found.documents
  find('found').hidden = false
  put(find('found-said'), sentenceOf(found, isEverything))
  draw()
  find('found-title').scrollIntoView({ block: 'nearest' })
}

export function clearFound() {
  find('found').hidden = true
}

find('found-json').addEventListener('change', draw)
find('found-more').addEventListener('click', () => {
  const drawn = find('found-table').querySelectorAll('tbody > tr:not(.more)').length
  addRows()
  find('found-table').querySelectorAll('tbody > tr:not(.more)')[drawn]?.querySelector('button').focus()
})
