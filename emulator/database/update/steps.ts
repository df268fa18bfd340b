import { invalidOperator, requestFailed } from '../database-error'
import { isPlain } from '../value/kind'
import { isPosition, partsOf } from '../value/path'
import { type UpdateOperator, updateOperators } from './operators'

/** One operator at one path. */
export interface Step {
  operator: string
  path: string
  operand: unknown
  apply: UpdateOperator
}

/** All that an update does, in MongoDB's order: by path, whatever the order written. */
export function stepsOf(data: Record<string, unknown>, now = 0): Step[] {
  const steps = Object.entries(data).flatMap(([operator, fields]) => stepsOfOperator(operator, fields))
  for (const step of steps) if (step.operator === '$currentDate') step.operand = currentDate(step.path, step.operand, now)
  return steps.sort((a, b) => comparePaths(a.path, b.path))
}

function currentDate(path: string, wanted: unknown, now: number): Date {
  const type = isPlain(wanted) ? wanted['$type'] : 'date'
  if (type === 'timestamp') throw invalidOperator(`$currentDate with the type 'timestamp' is not supported here (path '${path}')`)
  if (typeof wanted !== 'boolean' && (type !== 'date' || !isPlain(wanted))) throw requestFailed(`$currentDate takes true or { $type: 'date' }, found for '${path}': ${JSON.stringify(wanted)}`)
  return new Date(now)
}

function stepsOfOperator(operator: string, fields: unknown): Step[] {
  if (!operator.startsWith('$')) throw requestFailed(`the update needs operators, found the field '${operator}'`)
  const apply = Object.hasOwn(updateOperators, operator) ? updateOperators[operator] : undefined
  if (!apply) throw invalidOperator(`Unknown modifier: ${operator}. Expected a valid update modifier or pipeline-style update specified as an array`)
  if (!isPlain(fields)) throw requestFailed(`Modifiers operate on fields but found ${JSON.stringify(fields)} for ${operator}`)
  return Object.entries(fields).map(([path, operand]) => {
    checkPath(operator, path)
    return { operator, path, operand, apply }
  })
}

function checkPath(operator: string, path: string): void {
  const parts = partsOf(path)
  const filter = parts.find((part) => /^\$\[.+\]$/.test(part))
  if (filter !== undefined) throw invalidOperator(`No array filter found for identifier '${filter.slice(2, -1)}' in path '${path}': the SDK sends no arrayFilters`)
  if (parts[0]?.startsWith('$')) throw requestFailed(`The positional operator or a field beginning with '$' cannot be the first of a path: '${path}'`)
  const unknown = parts.find((part) => part.startsWith('$') && part !== '$' && part !== '$[]')
  if (unknown !== undefined) throw requestFailed(`The dollar ($) prefixed field '${unknown}' in '${path}' is not valid for storage.`)
  if (parts.filter((part) => part === '$').length > 1) throw requestFailed(`Too many positional (i.e. '$') elements found in path '${path}'`)
  if (operator === '$rename' && parts.some((part) => part.startsWith('$'))) throw requestFailed(`The source field for $rename may not be dynamic: ${path}`)
}

function comparePaths(a: string, b: string): number {
  const [left, right] = [partsOf(a), partsOf(b)]
  for (let at = 0; at < Math.min(left.length, right.length); at++) {
    const difference = compareParts(left[at] ?? '', right[at] ?? '')
    if (difference !== 0) return difference
  }
  return left.length - right.length
}

function compareParts(a: string, b: string): number {
  if (isPosition(a) && isPosition(b)) return Number(a) - Number(b)
  return a < b ? -1 : a > b ? 1 : 0
}
