import type { Query } from '../database'
import type { Ball } from '../geo'
import type { Range } from '../sorted/range'
import { compare } from '../value/compare'
import { isOperators, isPlain, isRegExp } from '../value/kind'
import { isPosition } from '../value/path'
import { type Variables, equalitiesIn } from './expression-equality'
import { ballsFor } from './geo'

/** What a query says of one field that an index can serve. */
export interface Condition {
  points?: unknown[]
  /** What the whole field must equal, and no element of an array: so an `$expr` asks. */
  whole?: { value: unknown }
  range?: Range
  /** Where something has a place: in one of these. */
  balls?: Ball[]
}

type Conditions = Map<string, Condition>

/** The conditions that every document found must meet; a filter still checks the whole query. `variables` are an `$expr`'s. */
export function conditionsOf(query: Query, variables: Variables): Conditions {
  const conditions: Conditions = new Map()
  gather(query, variables, conditions)
  return conditions
}

function gather(query: Query, variables: Variables, conditions: Conditions): void {
  for (const [field, wanted] of Object.entries(query)) {
    if (field === '$and' && Array.isArray(wanted)) for (const part of wanted) if (isPlain(part)) gather(part, variables, conditions)
    if (field === '$expr') for (const { path, value } of equalitiesIn(wanted, variables)) setWhole(conditions, path, value)
    if (field.startsWith('$') || namesPosition(field)) continue
    const condition = conditions.get(field) ?? {}
    const operators = isOperators(wanted) ? wanted : { $eq: wanted }
    for (const [operator, value] of Object.entries(operators)) narrow(condition, operator, value)
    if (condition.points || condition.range || condition.balls) conditions.set(field, condition)
  }
}

// In a query `a.0` means the first element and also the field 0 of every element, in an index only one of the two.
const namesPosition = (field: string) => field.split('.').some(isPosition)

// "Indexes are not used for comparisons where the operand is an array or the operand type is undefined."
function setWhole(conditions: Conditions, path: string, value: unknown): void {
  if (value === undefined || !isPoint(value) || namesPosition(path)) return
  conditions.set(path, { ...conditions.get(path), whole: { value } })
}

function narrow(condition: Condition, operator: string, value: unknown): void {
  condition.balls ??= ballsFor(operator, value)
  if (operator === '$eq' && isPoint(value)) setPoints(condition, [value])
  if (operator === '$in' && Array.isArray(value) && value.every(isPoint)) setPoints(condition, value)
  if (operator === '$gt' || operator === '$gte') setEnd(condition, 'low', { value, isOpen: operator === '$gt' })
  if (operator === '$lt' || operator === '$lte') setEnd(condition, 'high', { value, isOpen: operator === '$lt' })
}

// An array may be equal as a whole or in an element, a pattern is no value: a filter looks at those.
const isPoint = (value: unknown) => !Array.isArray(value) && !isRegExp(value)

function setPoints(condition: Condition, wanted: unknown[]): void {
  const points = distinct(wanted)
  if (!condition.points || points.length < condition.points.length) condition.points = points
}

function distinct(values: unknown[]): unknown[] {
  if (values.length < 2) return values
  const sorted = [...values].sort(compare)
  return sorted.filter((value, at) => at === 0 || compare(value, sorted[at - 1]) !== 0)
}

// Two ends of different types find nothing together; one of them is enough to narrow the search.
function setEnd(condition: Condition, end: 'low' | 'high', bound: { value: unknown; isOpen: boolean }): void {
  if (Array.isArray(bound.value)) return
  condition.range ??= {}
  condition.range[end] ??= bound
}
