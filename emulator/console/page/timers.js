import { ask } from './ask.js'
import { el, find, put, ready } from './dom.js'
import { onState } from './pulse.js'
import { attempt } from './say.js'
import { momentOf, pretty } from './words.js'

const rows = new Map()

function makeRow({ function: name, name: trigger, cron }) {
  const next = el('dd')
  const result = el('div', { role: 'status' })
  const button = el('button', { 'aria-label': `立刻触发 ${name}`, click: () => attempt(button, () => fire(name, result)) }, '立刻触发')
  const facts = el('dl', {}, el('dt', {}, '云函数'), el('dd', {}, name), el('dt', {}, '名字'), el('dd', {}, trigger), el('dt', {}, '规则'), el('dd', { class: 'code' }, cron), el('dt', {}, '下一次'), next)
  const item = el('li', {}, facts, el('p', {}, button), result)
  find('timers-list').append(item)
  return { item, next }
}

async function fire(name, result) {
  result.replaceChildren()
  try {
    const answer = await ask(`timer/${encodeURIComponent(name)}`, {})
    result.append(el('p', {}, `${name} 跑完了，它回答：`), el('pre', { tabindex: '0', role: 'group', 'aria-label': `${name} 的回答` }, pretty(answer)))
  } catch (error) {
    result.append(el('p', { class: 'wrong' }, `${name} 没有跑成：${error.message}`))
  }
}

function show({ timers }) {
  ready(find('timers-empty'))
  put(find('timers-empty'), '没有云函数带定时器。在 config.json 的 triggers 里写一个，就会出现在这里。')
  find('timers-empty').hidden = timers.length > 0
  const names = new Set(timers.map(timer => timer.function))
  for (const [name, { item }] of rows) {
    if (names.has(name)) continue
    rows.delete(name)
    item.remove()
  }
  for (const timer of timers) {
    const row = rows.get(timer.function) ?? makeRow(timer)
    rows.set(timer.function, row)
    put(row.next, timer.next === undefined ? '不会再触发' : momentOf(timer.next))
  }
}

export const startTimers = () => onState(show)
