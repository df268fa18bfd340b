import type { Functions } from '../functions/functions'
import { ServiceError } from '../service-error'
import type { Action } from './action'

/** A function calls a function: the person stays, the chain of sources grows. */
export function functionActions(functions: Functions): Record<string, Action> {
  return {
    'functions.invokeFunction': async ({ body, invocation }) => {
      const { function_name: name, request_data: event = '{}' } = body
      if (typeof name !== 'string' || typeof event !== 'string') throw new ServiceError('INVALID_PARAM', 'function_name and request_data must be strings')
      const { openid, source } = invocation.caller
      return { data: { response_data: await functions.invoke(name, event || '{}', { openid, source: `${source},scf` }) } }
    },
  }
}
