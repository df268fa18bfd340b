import { appendFileSync, mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import budgets from '../budgets.json'
import { dist, repository } from './places'

export type Budget = keyof typeof budgets

let file: string | undefined

/** One file of figures for each test file, anew with each run. */
function fileOfFigures(): string {
  if (file !== undefined) return file
  const folder = path.join(dist, 'test', 'figures')
  mkdirSync(folder, { recursive: true })
  const test = path.relative(path.join(repository, 'tests'), expect.getState().testPath ?? 'unknown')
  file = path.join(folder, `${test.replaceAll(path.sep, '-')}.jsonl`)
  rmSync(file, { force: true })
  return file
}

/** Keeps what was measured for the list that `npm run check` prints, and fails above the budget. */
export function withinBudget(budget: Budget, what: string, measured: number): void {
  appendFileSync(fileOfFigures(), `${JSON.stringify({ budget, what, measured })}\n`)
  const { limit } = budgets[budget]
  if (measured > limit) throw new Error(`${what}: ${measured}, over the ${limit} of “${budget}”.`)
}
