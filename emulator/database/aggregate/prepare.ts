import type { Stage } from '../database'
import { invalidOperator, requestFailed } from '../database-error'
import { isPlain } from '../value/kind'

const SUPPORTED = new Set([
  '$match', '$project', '$group', '$sort', '$limit', '$skip', '$count', '$unwind', '$lookup',
  '$addFields', '$replaceRoot', '$sample', '$sortByCount', '$bucket', '$bucketAuto',
])

const REFUSED = new Set(['$where', '$function', '$accumulator', '$redact', '$geoNear'])

// China has kept UTC+8 all year since 1991; a fixed offset spares a look-up of the zone for every document.
const FIXED_ZONES = new Map([['Asia/Shanghai', '+08:00'], ['PRC', '+08:00'], ['UTC', '+00:00'], ['GMT', '+00:00']])

const DATE_OPERATOR = /^\$(date|iso|day|year|month|week|hour|minute|second|millisecond)/

/** Stages ready to run: unsupported ones refused by name, time zones fixed, `$$NOW` by the database's clock (epoch ms). */
export function prepareStages(stages: Stage[], now: number): Stage[] {
  for (const stage of stages) checkStage(stage)
  return prepare(stages, now) as Stage[]
}

function checkStage(stage: Stage): void {
  const names = Object.keys(stage)
  const [name = ''] = names
  if (names.length !== 1) throw requestFailed('a pipeline stage must have exactly one field')
  if (!SUPPORTED.has(name)) throw invalidOperator(`aggregate stage '${name}' is not supported here`)
  const lookup = stage['$lookup']
  if (isPlain(lookup) && Array.isArray(lookup['pipeline'])) for (const inner of lookup['pipeline']) checkStage(inner as Stage)
}

function prepare(value: unknown, now: number): unknown {
  if (value === '$$NOW') return new Date(now)
  if (Array.isArray(value)) return value.map((item) => prepare(item, now))
  if (!isPlain(value)) return value
  const prepared: Record<string, unknown> = {}
  for (const [key, field] of Object.entries(value)) {
    if (REFUSED.has(key)) throw invalidOperator(`operator '${key}' is not supported here`)
    if (key === '$dateTrunc') checkTruncation(field)
    prepared[key] = DATE_OPERATOR.test(key) ? inFixedZone(prepare(field, now)) : prepare(field, now)
  }
  return prepared
}

function inFixedZone(expression: unknown): unknown {
  if (!isPlain(expression) || typeof expression['timezone'] !== 'string') return expression
  const { timezone } = expression
  return { ...expression, timezone: FIXED_ZONES.get(timezone) ?? timezone }
}

function checkTruncation(expression: unknown): void {
  if (isPlain(expression) && expression['timezone'] !== undefined) {
    throw invalidOperator("operator '$dateTrunc' with a timezone is not supported here")
  }
}
