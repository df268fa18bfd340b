import { ask } from './ask.js'
import { toggleDetails } from './call-details.js'
import { el, find, put, ready } from './dom.js'
import { createFeed } from './feed.js'
import { onState } from './pulse.js'
import { showTotals } from './totals.js'
import { askTwice } from './twice.js'
import { countOf, durationOf, shortMomentOf } from './words.js'

const chosen = () => ({ name: find('calls-function').value, isFailing: find('calls-failing').checked, isUnindexed: find('calls-unindexed').checked })

function fits({ name, error, unindexed }) {
  const wish = chosen()
  return (wish.name === '' || name === wish.name) && (!wish.isFailing || error !== undefined) && (!wish.isUnindexed || unindexed > 0)
}

function make(record) {
  const { name, at, duration, reads, writes, unindexed, error } = record
  const opener = el('button', { class: 'link', 'aria-expanded': 'false' }, name)
  const cell = (attributes, ...children) => el('td', { role: 'cell', ...attributes }, ...children)
  const number = count => cell({ class: 'wide number' }, countOf(count))
  const missed = unindexed > 0 ? el('small', { class: 'narrow' }, `${unindexed} 次没用索引`) : undefined
  const row = el('tr', { role: 'row', class: error !== undefined && 'failed' },
    cell({}, shortMomentOf(at)), cell({}, opener, missed), cell({}, durationOf(duration)),
    number(reads), number(writes), number(unindexed),
    cell({ class: 'result' }, error === undefined ? '成功' : '失败'))
  row.addEventListener('click', () => getSelection()?.isCollapsed !== false && toggleDetails(row, opener, record))
  return row
}

function tell({ drawn, fitting, all }) {
  ready(find('calls-count'))
  find('calls-clear').hidden = all === 0
  put(find('calls-count'), all === 0 ? '' : fitting === all ? `最近 ${countOf(all)} 次，列出 ${countOf(drawn)} 次` : `最近 ${countOf(all)} 次里有 ${countOf(fitting)} 次，列出 ${countOf(drawn)} 次`)
  find('calls-table').hidden = drawn === 0
  find('calls-empty').hidden = drawn > 0
  put(find('calls-empty'), all === 0 ? '还没有云函数被调用过。从小程序、网页或者命令行调用一次，就会出现在这里。' : '没有这样的调用。')
}

const feed = createFeed({
  list: find('calls-rows'), newButton: find('calls-new'), moreButton: find('calls-more'), page: 200,
  words: { fresh: count => `有 ${countOf(count)} 次新的，点这里看`, none: '没有新的调用' },
  make, fits, tell,
})

function offerFunctions(names) {
  const select = find('calls-function')
  const known = new Set([...select.options].map(({ value }) => value))
  for (const name of names) if (!known.has(name)) select.append(new Option(name))
}

let seen = {}

async function follow({ start, last }) {
  if (start === seen.start && last === seen.last) return
  const isSame = start === seen.start && last !== undefined && seen.last !== undefined
  const [records, counts] = await Promise.all([ask(`log?after=${isSame ? seen.last : ''}`), ask('counts')])
  seen = { start, last: records.at(-1)?.requestId ?? (isSame ? seen.last : undefined) }
  if (isSame) feed.add(records)
  else feed.reset(records)
  offerFunctions(counts.map(({ name }) => name))
  showTotals(counts)
}

async function clear() {
  await ask('clear-log', {})
  seen = {}
  feed.reset([])
  showTotals([])
  return '记录清空了'
}

export function startCalls() {
  for (const id of ['calls-function', 'calls-failing', 'calls-unindexed']) find(id).addEventListener('change', feed.filter)
  askTwice(find('calls-clear'), { label: '清空记录', question: '清空全部调用记录？', yes: '清空', act: clear })
  onState(follow)
}
