import { requestFailed } from '../database-error'
import { isPlain } from '../value/kind'
import { type Operator, type Operators, operandsOf, optionsOf, unary } from './operator'
import { isNone, isTrue } from './value-type'

const and: Operator = (argument, compile, name) => {
  const operands = operandsOf(argument, name, { least: 0, most: Infinity }).map((operand) => compile(operand))
  return (scope) => operands.every((evaluate) => isTrue(evaluate(scope)))
}

const or: Operator = (argument, compile, name) => {
  const operands = operandsOf(argument, name, { least: 0, most: Infinity }).map((operand) => compile(operand))
  return (scope) => operands.some((evaluate) => isTrue(evaluate(scope)))
}

const cond: Operator = (argument, compile, name) => {
  const [first, second, third] = isPlain(argument) ? partsOf(argument, name) : operandsOf(argument, name, { least: 3, most: 3 })
  const [test, yes, no] = [compile(first), compile(second), compile(third)]
  return (scope) => (isTrue(test(scope)) ? yes(scope) : no(scope))
}

function partsOf(argument: unknown, name: string): unknown[] {
  const parts = optionsOf(argument, { name, required: ['if', 'then', 'else'] })
  return [parts['if'], parts['then'], parts['else']]
}

const ifNull: Operator = (argument, compile, name) => {
  const operands = operandsOf(argument, name, { least: 2, most: Infinity }).map((operand) => compile(operand))
  return (scope) => {
    let value: unknown
    for (const evaluate of operands) {
      value = evaluate(scope)
      if (!isNone(value)) return value
    }
    return value
  }
}

const choose: Operator = (argument, compile, name) => {
  const { branches, default: otherwise } = optionsOf(argument, { name, required: ['branches'], optional: ['default'] })
  if (!Array.isArray(branches)) throw requestFailed(`${name} expected an array for 'branches', found: ${typeof branches}`)
  if (branches.length === 0) throw requestFailed(`${name} requires at least one branch.`)
  const compiled = branches.map((branch: unknown) => {
    const given = optionsOf(branch, { name, required: ['case', 'then'] })
    return { test: compile(given['case']), then: compile(given['then']) }
  })
  const fallback = otherwise === undefined ? undefined : compile(otherwise)
  return (scope) => {
    const chosen = compiled.find(({ test }) => isTrue(test(scope)))
    if (chosen) return chosen.then(scope)
    if (fallback) return fallback(scope)
    throw requestFailed(`${name} could not find a matching branch for an input, and no default was specified.`)
  }
}

/** Only what is needed is computed: the branch not taken raises no error. */
export const conditions: Operators = {
  $and: and,
  $or: or,
  $not: unary((value) => !isTrue(value)),
  $cond: cond,
  $ifNull: ifNull,
  $switch: choose,
}
