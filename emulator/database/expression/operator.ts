import { requestFailed } from '../database-error'
import { isPlain } from '../value/kind'

/** Where an expression is computed: the document, and the variables by name. `undefined` is an absent field. */
export interface Scope {
  root: unknown
  variables: Readonly<Record<string, unknown>>
}

export type Evaluate = (scope: Scope) => unknown

export interface Compile {
  (expression: unknown): Evaluate
  /** The same where more variables have names. */
  naming(names: string[]): Compile
}

/** Makes of an operator's argument what computes it; `name` is the operator's own, for its refusals. */
export type Operator = (argument: unknown, compile: Compile, name: string) => Evaluate
export type Operators = Record<string, Operator>

interface Arity {
  least: number
  most: number
}

/** An argument that is no array is the only operand. */
export function operandsOf(argument: unknown, name: string, { least, most }: Arity): unknown[] {
  const operands = Array.isArray(argument) ? (argument as unknown[]) : [argument]
  if (operands.length >= least && operands.length <= most) return operands
  const wanted = least === most ? `exactly ${least}` : most === Infinity ? `at least ${least}` : `at least ${least} and at most ${most}`
  throw requestFailed(`Expression ${name} takes ${wanted} arguments. ${operands.length} were passed in.`)
}

/** One operand. */
export const unary = (compute: (value: unknown, name: string) => unknown): Operator => (argument, compile, name) => {
  const [operand] = operandsOf(argument, name, { least: 1, most: 1 })
  const evaluate = compile(operand)
  return (scope) => compute(evaluate(scope), name)
}

/** Two operands. */
export const binary = (compute: (left: unknown, right: unknown, name: string) => unknown): Operator => (argument, compile, name) => {
  const [first, second] = operandsOf(argument, name, { least: 2, most: 2 })
  const left = compile(first)
  const right = compile(second)
  return (scope) => compute(left(scope), right(scope), name)
}

/** So many operands, all of them computed before. */
export const several = (arity: Partial<Arity>, compute: (values: unknown[], name: string) => unknown): Operator =>
  (argument, compile, name) => {
    const operands = operandsOf(argument, name, { least: 0, most: Infinity, ...arity }).map((operand) => compile(operand))
    return (scope) => compute(operands.map((evaluate) => evaluate(scope)), name)
  }

interface Options {
  name: string
  required: string[]
  optional?: string[]
}

/** The parts of an argument like `{ input, as, cond }`: every one known, none that is needed absent. */
export function optionsOf(argument: unknown, { name, required, optional = [] }: Options): Record<string, unknown> {
  if (!isPlain(argument)) throw requestFailed(`${name} only supports an object as its argument`)
  for (const option of Object.keys(argument)) {
    if (!required.includes(option) && !optional.includes(option)) throw requestFailed(`Unrecognized argument to ${name}: ${option}`)
  }
  for (const option of required) {
    if (argument[option] === undefined) throw requestFailed(`Missing '${option}' parameter to ${name}`)
  }
  return argument
}

/** Options of which each is an expression. */
export const withOptions = (
  options: Omit<Options, 'name'>,
  compute: (values: Record<string, unknown>, name: string, given: Record<string, unknown>) => unknown,
): Operator => (argument, compile, name) => {
  const given = optionsOf(argument, { name, ...options })
  const compiled = Object.entries(given).map(([option, expression]) => [option, compile(expression)] as const)
  return (scope) => {
    const values: Record<string, unknown> = {}
    for (const [option, evaluate] of compiled) values[option] = evaluate(scope)
    return compute(values, name, given)
  }
}
