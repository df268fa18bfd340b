import { randomUUID } from 'node:crypto'
import { isProperOpenid } from '../identity/sessions'
import type { Emulator } from '../options'
import { ServiceError } from '../service-error'

export type State = Pick<
  Emulator,
  'clock' | 'contentCheck' | 'outbox' | 'log' | 'counts' | 'inspect' | 'timers' | 'consoleToken' | 'fireTimer' | 'snapshot' | 'mintCloudID' | 'allowMessage'
>
export type Body = Record<string, unknown>

/** What was asked: the rest of the path, and what stands behind its question mark. */
export interface Ask {
  body: Body
  rest: string
  search: URLSearchParams
}
export type Order = (ask: Ask) => unknown

function text(body: Body, field: string): string {
  const value = body[field]
  if (typeof value !== 'string' || value === '') throw new ServiceError('INVALID_PARAM', `${field} must be a string`)
  return value
}

function optional(body: Body, field: string): string | undefined {
  return body[field] === undefined || body[field] === '' ? undefined : text(body, field)
}

/** As much as an event of a function's. */
const mostBytes = 100 * 1024

/** What somebody typed into the query box. */
function typed(body: Body, field: string): string | undefined {
  const value = optional(body, field)
  const bytes = Buffer.byteLength(value ?? '')
  if (bytes > mostBytes) throw new ServiceError('INVALID_PARAM', `${field} has ${bytes} bytes, and may have ${mostBytes} (100 KB) at most`)
  return value
}

const modesOf = ({ contentCheck: { text, media } }: State) => ({ text, media })

/** Nobody else can sign in. */
function openidIn(body: Body): string {
  const openid = text(body, 'openid')
  if (!isProperOpenid(openid)) throw new ServiceError('INVALID_PARAM', 'an openid has up to 64 letters, digits, _ or -, at least one letter')
  return openid
}

/** What one can look at. */
export function createLooks(state: State): Record<string, Order> {
  // Another number after a restart: what a page has remembered of the log is void then.
  const start = randomUUID()
  const { clock, log, outbox, inspect } = state
  return {
    state: () => ({ start, now: clock.now(), offset: clock.offset, ...modesOf(state), last: log.at(-1)?.requestId, messages: outbox.length, timers: state.timers() }),
    collections: () => inspect.collections(),
    counts: () => state.counts(),
    outbox: () => outbox,
    log({ search }) {
      const after = log.findIndex(({ requestId }) => requestId === search.get('after'))
      return log.slice(after + 1)
    },
    'log/'({ rest }) {
      const record = log.find(({ requestId }) => requestId === rest)
      if (!record) throw new ServiceError('INVALID_PARAM', `the log has no ${rest} any more`)
      return record
    },
  }
}

/** What one can order. Documents are looked at only: nothing here writes one. */
export function createOrders(state: State): Record<string, Order> {
  const { clock, inspect } = state
  return {
    query({ body }) {
      const look = { collection: text(body, 'collection'), query: typed(body, 'query'), order: typed(body, 'order') }
      const found = inspect.find({ ...look, limit: Number(body['limit'] ?? 20) })
      return { ...found, total: inspect.count(look) }
    },
    'content-check'({ body }) {
      state.contentCheck.set(body)
      return modesOf(state)
    },
    async clock({ body: { time, advance } }) {
      if (typeof time === 'number') await clock.set(time)
      else if (typeof advance === 'number') await clock.advance(advance)
      else await clock.reset()
      return { now: clock.now(), offset: clock.offset }
    },
    'timer/': ({ rest }) => state.fireTimer(rest),
    'cloud-id': ({ body }) => ({ cloudID: state.mintCloudID(openidIn(body), (body['data'] ?? {}) as Body) }),
    subscription({ body }) {
      state.allowMessage(openidIn(body), text(body, 'templateId'))
      return {}
    },
    snapshot: () => ({ folder: state.snapshot() }),
    'clear-log'() {
      inspect.clearLog()
      return {}
    },
    'clear-outbox'() {
      inspect.clearOutbox()
      return {}
    },
  }
}
