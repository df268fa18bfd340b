import { find, keepRows } from './dom.js'
import { countOf, durationOf } from './words.js'

/** Rows stay where they came: only their numbers change. */
export function showTotals(counts) {
  find('totals').hidden = counts.length === 0
  keepRows(find('totals-rows'), counts.map(({ name, calls, failures, duration, slowest, reads, writes, unindexed }) => ({
    key: name,
    cells: [name, ...[calls, failures].map(countOf), durationOf(calls > 0 ? duration / calls : 0), durationOf(slowest), ...[reads, writes, unindexed].map(countOf)],
  })))
  const missed = counts.flatMap(({ name, unserved }) => Object.entries(unserved).map(([question, times]) => ({ key: `${name}\n${question}`, cells: [name, question, countOf(times)] })))
  keepRows(find('unserved-rows'), missed)
  find('unserved').hidden = missed.length === 0
}
