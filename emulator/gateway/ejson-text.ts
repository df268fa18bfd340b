const int32 = 2 ** 31

function numberText(value: number): string {
  if (Object.is(value, -0)) return '{"$numberDouble":"-0.0"}'
  if (Number.isInteger(value) && value >= -int32 && value < int32) return `{"$numberInt":"${value}"}`
  return Number.isSafeInteger(value) ? `{"$numberLong":"${value}"}` : `{"$numberDouble":"${value}"}`
}

function objectText(value: object): string {
  if (value instanceof Date) return `{"$date":{"$numberLong":"${value.getTime()}"}}`
  if (value instanceof RegExp) return `{"$regularExpression":${JSON.stringify({ pattern: value.source, options: value.flags })}}`
  if (Array.isArray(value)) return `[${value.map((item: unknown) => (item === undefined ? 'null' : stringifyEjson(item))).join(',')}]`
  const fields: string[] = []
  for (const [key, item] of Object.entries(value)) if (item !== undefined) fields.push(`${JSON.stringify(key)}:${stringifyEjson(item)}`)
  return `{${fields.join(',')}}`
}

/** A document as the service sends it: canonical EJSON. Written at once, since a read of 1000 documents is mostly this. */
export function stringifyEjson(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value)
  if (typeof value === 'number') return numberText(value)
  if (typeof value === 'object' && value !== null) return objectText(value)
  return value === undefined ? 'null' : String(value)
}
