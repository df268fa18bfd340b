import { evalExpr } from 'mingo/core'
import type { Options } from 'mingo/types'
import { compare, isEqual } from '../value/compare'

// What mingo really hands over: options that remember which document is the root.
interface RootedOptions extends Options {
  update(locals: { root: unknown }): Options
}

function valuesOf(documents: unknown[], expression: unknown, options: Options): unknown[] {
  if (expression === undefined || expression === null) return documents
  return documents.map((root) => evalExpr(root, expression, (options as RootedOptions).update({ root })))
}

const present = (values: unknown[]) => values.filter((value) => value !== undefined && value !== null)

type Accumulator = (documents: unknown[], expression: unknown, options: Options) => unknown

const min: Accumulator = (documents, expression, options) =>
  present(valuesOf(documents, expression, options)).reduce<unknown>(
    (least, value) => (least === null || compare(value, least) < 0 ? value : least), null)

const max: Accumulator = (documents, expression, options) =>
  present(valuesOf(documents, expression, options)).reduce<unknown>(
    (most, value) => (most === null || compare(value, most) > 0 ? value : most), null)

const push: Accumulator = (documents, expression, options) =>
  valuesOf(documents, expression, options).filter((value) => value !== undefined)

const addToSet: Accumulator = (documents, expression, options) => {
  const known = new Set<unknown>()
  const objects: unknown[] = []
  for (const value of valuesOf(documents, expression, options)) {
    if (typeof value !== 'object') known.add(value)
    else if (!objects.some((other) => isEqual(other, value))) objects.push(value)
  }
  known.delete(undefined)
  return [...known, ...objects]
}

/** Where mingo differs: mixed types in $min and $max, absent values in $push and $addToSet. */
export const accumulatorOperators = { $min: min, $max: max, $push: push, $addToSet: addToSet }
