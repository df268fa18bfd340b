import type { FunctionDeclaration } from './declaration'
import type { OutputLine } from './function-log'

export type Environment = Record<string, string>

export interface FunctionCall {
  declaration: FunctionDeclaration
  /** The event as JSON text; each invocation gets its own copy. */
  event: string
  context: Record<string, unknown>
  environment: Environment
  /** How many functions called one another before this one: 0 for a person's call. */
  depth: number
  /** Takes what the function writes to the console, also after its answer. */
  hear(line: OutputLine): void
}

/** The code of a run that took too long. */
export const TIMED_OUT = 'FUNCTIONS_TIME_LIMIT_EXCEEDED'

/** Runs functions. `run` answers the result as JSON text, or throws a `ServiceError`. */
export interface Runtime {
  run(call: FunctionCall): Promise<string>
  close(): Promise<void>
}
