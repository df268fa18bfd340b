import { evalExpr } from 'mingo/core'
import type { Options } from 'mingo/types'
import { mingoOptions } from '../mingo-options'
import { refusing } from '../refusing'

interface Scope {
  root: unknown
  variables: Readonly<Record<string, unknown>>
}

export const compileExpression = (expression: unknown) =>
  refusing(({ root, variables }: Scope): unknown => evalExpr(root as object, expression, mingoOptions(variables) as Options))
