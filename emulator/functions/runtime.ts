import type { FunctionDeclaration } from './declaration'

export type Environment = Record<string, string>

export interface FunctionCall {
  declaration: FunctionDeclaration
  /** The event as JSON text; each invocation gets its own copy. */
  event: string
  context: Record<string, unknown>
  environment: Environment
  /** A call made by a function: it must not wait for the very pool that its caller occupies. */
  isNested: boolean
}

/** Runs functions. `run` answers the result as JSON text, or throws a `ServiceError`. */
export interface Runtime {
  run(call: FunctionCall): Promise<string>
  close(): Promise<void>
}
