import type { Place } from './environment'
import { callerEnvironment, placeEnvironment } from './environment'
import type { FunctionDeclaration } from './declaration'
import type { FunctionLog, OutputLine } from './function-log'
import type { Caller, Invocation, Invocations } from './invocation'
import { addLine } from './output'
import { TIMED_OUT, type Runtime } from './runtime'
import { messageOf, ServiceError, serviceCode } from '../service-error'

const longestEvent = 100 * 1024
const longestResult = 1024 * 1024
/** Nobody calls that deep but by mistake: two functions that call each other without end. */
const deepest = 16

export interface Functions {
  declarations: ReadonlyMap<string, FunctionDeclaration>
  /** The result as JSON text; throws a `ServiceError`. */
  invoke(name: string, event: string, caller: Caller): Promise<string>
}

interface Surroundings {
  declarations: Map<string, FunctionDeclaration>
  invocations: Invocations
  runtime: Runtime
  place: Place
  environment: Record<string, string>
  log: FunctionLog
  now: () => number
  /** The event as the platform hands it on to the function. */
  receive(event: string, caller: Caller): string
}

export function createFunctions(surroundings: Surroundings): Functions {
  const { declarations, invocations, runtime, place, log } = surroundings

  async function run(invocation: Invocation, event: string): Promise<string> {
    const { declaration, caller } = invocation
    const environment = { ...surroundings.environment, ...placeEnvironment(place), ...callerEnvironment(place, invocation) }
    const result = await runtime.run({ declaration, event, context: contextOf(invocation, place), environment, depth: depthOf(caller), hear: line => hear(invocation, line) })
    if (Buffer.byteLength(result) > longestResult) throw new ServiceError('FUNCTIONS_RESULT_TOO_LONG', 'cloudfunction result size exceed limit (1MB)')
    return result
  }

  function hear({ declaration, output }: Invocation, line: OutputLine): void {
    const added = addLine(output, line)
    if (added) log.say(declaration.name, added)
  }

  function record(invocation: Invocation, error?: string): void {
    const { declaration, caller, startedAt, requestId, reads, writes, unserved, output } = invocation
    const duration = performance.now() - startedAt
    const { openid, source } = caller
    log.write({ name: declaration.name, requestId, openid, source, at: surroundings.now(), duration, reads, writes, unindexed: unserved.length, unserved, output, error })
  }

  async function invoke(name: string, event: string, caller: Caller): Promise<string> {
    const declaration = declarations.get(name)
    if (!declaration) throw new ServiceError('FUNCTION_NOT_FOUND', `FunctionName parameter could not be found: ${name}`)
    if (Buffer.byteLength(event) > longestEvent) throw new ServiceError('EXCEED_REQUEST_LIMIT', 'the event is longer than 100 KB')
    if (!isObject(event)) throw new ServiceError('INVALID_PARAM', 'the event must be a JSON object')
    if (depthOf(caller) > deepest) throw new ServiceError('EXCEED_CONCURRENT_REQUEST_LIMIT', `functions call one another more than ${deepest} deep: ${name} is not called`)
    const invocation = invocations.open(declaration, caller)
    try {
      const result = await run(invocation, surroundings.receive(event, caller))
      record(invocation)
      return result
    } catch (error) {
      invocation.isTimedOut = serviceCode(error) === TIMED_OUT
      record(invocation, messageOf(error))
      throw error
    } finally {
      invocations.close(invocation)
    }
  }

  return { declarations, invoke }
}

const depthOf = ({ source }: Caller) => source.split(',').length - 1

function contextOf({ requestId, declaration, caller }: Invocation, place: Place): Record<string, unknown> {
  return {
    callbackWaitsForEmptyEventLoop: false,
    request_id: requestId,
    function_name: declaration.name,
    function_version: '$LATEST',
    namespace: place.envId,
    memory_limit_in_mb: declaration.memorySize,
    time_limit_in_ms: declaration.timeout * 1000,
    environment: JSON.stringify({ TCB_SOURCE: caller.source }),
  }
}

function isObject(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
  } catch {
    return false
  }
}
