import { DatabaseError, invalidOperator, requestFailed } from './database-error'

/** Turns what a library throws about a query or a stage into the service's error. */
export function refusing<Arguments extends unknown[], Result>(
  work: (...input: Arguments) => Result,
): (...input: Arguments) => Result {
  return (...input) => {
    try {
      return work(...input)
    } catch (reason) {
      throw refusal(reason)
    }
  }
}

function refusal(reason: unknown): unknown {
  if (reason instanceof DatabaseError || !(reason instanceof Error)) return reason
  const isUnknown = /unknown|not registered|unregistered|requires/i.test(reason.message)
  return isUnknown ? invalidOperator(reason.message) : requestFailed(reason.message)
}
