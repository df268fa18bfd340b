import { find, keepRows, put } from './dom.js'
import { countOf, durationOf } from './words.js'

/** An aggregate that begins with no match reads a whole collection, and no index helps it: `notes (aggregate: group)`. */
function hintFor(questions) {
  const isAny = pattern => questions.some(question => pattern.test(question))
  return [
    '文档多了会慢。',
    isAny(/ \((?!aggregate: |everything\))/) ? '给括号里的字段建一个索引就好。' : '',
    isAny(/ \(aggregate: /) ? '括号里只有 aggregate、没有字段的，索引帮不上：让它以 match 开头，match 里写有索引的字段。' : '',
  ].join('')
}

/** Rows stay where they came: only their numbers change. */
export function showTotals(counts) {
  find('totals').hidden = counts.length === 0
  keepRows(find('totals-rows'), counts.map(({ name, calls, failures, duration, slowest, reads, writes, unindexed }) => ({
    key: name,
    cells: [name, ...[calls, failures].map(countOf), durationOf(calls > 0 ? duration / calls : 0), durationOf(slowest), ...[reads, writes, unindexed].map(countOf)],
  })))
  const missed = counts.flatMap(({ name, unserved }) => Object.entries(unserved).map(([question, times]) => ({ key: `${name}\n${question}`, cells: [name, question, countOf(times)] })))
  keepRows(find('unserved-rows'), missed)
  put(find('unserved-hint'), hintFor(missed.map(({ cells }) => cells[1])))
  find('unserved').hidden = missed.length === 0
}
