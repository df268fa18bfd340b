import fc from 'fast-check'
import '../../support/same-seed'
import { compileExpression } from '../../../emulator/database/expression'
import { operators } from '../../../emulator/database/expression/operators'
import { DatabaseError } from '../../../emulator/database/database-error'
import { stringifyEjson } from '../../../emulator/gateway/ejson'

const value = fc.constantFrom<unknown>(
  null, '$nowhere', 0, -0, 1, 2, -1, 1.5, NaN, Infinity, -Infinity, 2 ** 31, 1e18, 1e308, true, false, '', 'a', '中文😀', '\ud83d', '(', '%Y', '%Z%q', '+08:00',
  'Asia/Shanghai', 'constructor', '2026-05-20', '24:00', 'day', 'month', 'week', 'int', [], [1, 'a'], [[1, 2]], [['k', 1]], [{ k: 'a', v: 1 }], {}, { a: 1 }, /a/, '$a', '$a.b', '$list', '$at', '$end', '$$ROOT',
)

const options = [
  'input', 'as', 'in', 'cond', 'vars', 'initialValue', 'if', 'then', 'else', 'branches', 'default', 'date', 'timezone', 'format', 'onNull', 'onError', 'dateString', 'year', 'month', 'day',
  'hour', 'second', 'isoWeekYear', 'isoWeek', 'startDate', 'endDate', 'unit', 'amount', 'binSize', 'startOfWeek', 'inputs', 'defaults', 'useLongestLength', 'regex', 'find', 'replacement', 'chars', 'to', 'field', 'sortBy', 'iso8601',
]
const argument = fc.oneof(value, fc.array(value, { maxLength: 4 }), fc.dictionary(fc.constantFrom(...options), value, { maxKeys: 5, noNullPrototype: true }))
const name = fc.constantFrom(...Object.keys(operators))

/** An argument that has all of what the operator asks for by name, so that it is not refused at once. */
function completed(operator: string, given: unknown, fill: unknown): unknown {
  let completing = given
  for (let tries = 0; tries < 6; tries++) {
    try {
      compileExpression({ [operator]: completing })
      return completing
    } catch (reason) {
      const [, missing] = /^Missing '(\w+)'/.exec((reason as Error).message) ?? []
      const [, unknown] = /^Unrecognized argument to \S+: (\w+)/.exec((reason as Error).message) ?? []
      if (missing) completing = { ...(completing as object), [missing]: fill }
      else if (unknown) completing = Object.fromEntries(Object.entries(completing as object).filter(([option]) => option !== unknown))
      else return completing
    }
  }
  return completing
}

const aDocument = () => ({ _id: 'd', a: { b: 2 }, list: [1, 'x', { a: 1 }, null], at: new Date('2026-05-19T16:30:05.042Z'), end: new Date(8.64e15) })

/** The answer as it goes over the wire, or the refusal in words. */
function outcome(expression: unknown, document: unknown): string {
  try {
    return stringifyEjson({ value: compileExpression(expression)({ root: document, variables: {} }) })
  } catch (reason) {
    if (reason instanceof DatabaseError) return reason.message
    throw reason
  }
}

describe('any expression', () => {
  it('is computed, or refused by the database in words: nothing breaks, and nothing that is stored changes', () => {
    const [document, before] = [aDocument(), stringifyEjson(aDocument())]
    fc.assert(
      fc.property(name, name, argument, value, (outer, inner, given, fill) => {
        const operand = { [inner]: completed(inner, given, fill) }
        for (const expression of [operand, { [outer]: completed(outer, given, fill) }, { [outer]: [operand] }, { [outer]: [operand, operand] }]) {
          const text = outcome(expression, document)
          // A date that is none.
          if (text === '' || text.includes('"$numberLong":"NaN"')) throw new Error(`${JSON.stringify(expression)} makes ${text}`)
        }
        if (stringifyEjson(document) !== before) throw new Error(`${JSON.stringify(operand)} changes what is stored`)
      }),
      { numRuns: 8000 },
    )
  })
})
