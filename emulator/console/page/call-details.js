import { ask } from './ask.js'
import { el } from './dom.js'
import { durationOf, momentOf, sourceOf } from './words.js'

const LEVELS = { debug: '调试', log: '', info: '', warn: '注意', error: '错误' }

const outputOf = lines => lines.map(({ level, text }) => (LEVELS[level] ? `[${LEVELS[level]}] ${text}` : text)).join('\n')

function describe(record) {
  const { at, openid, source, duration, reads, writes, unindexed, unserved, output, error, requestId } = record
  const facts = [
    ['时间', momentOf(at)],
    ['谁', openid ?? '没有 openid'],
    ['从哪里', sourceOf(source)],
    ['用时', durationOf(duration)],
    ['数据库', `读 ${reads} 次，写 ${writes} 次，没用上索引 ${unindexed} 次`],
    ['没用索引', unserved.join('\n')],
    ['出错', error ?? ''],
    ['函数写的', outputOf(output)],
    ['请求编号', requestId],
  ]
  return el('dl', {}, ...facts.filter(([, text]) => text !== '').flatMap(([name, text]) => [el('dt', {}, name), el('dd', {}, text.includes('\n') ? el('pre', { tabindex: '0', role: 'group', 'aria-label': name }, text) : text)]))
}

/** Opens what is known of one run below its row, or closes it. A function may write after it has answered: it is asked for again. */
export function toggleDetails(row, opener, record) {
  const isOpen = opener.getAttribute('aria-expanded') === 'true'
  opener.setAttribute('aria-expanded', String(!isOpen))
  if (isOpen) return row.nextElementSibling.remove()
  const cell = el('td', { role: 'cell' }, describe(record))
  row.after(el('tr', { role: 'row', class: 'more' }, cell))
  ask(`log/${encodeURIComponent(record.requestId)}`).then(later => {
    if (later.output.length > record.output.length) cell.replaceChildren(describe(later))
  }, () => undefined)
}
