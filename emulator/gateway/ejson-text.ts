const int32 = 2 ** 31

function numberText(value: number): string {
  if (Object.is(value, -0)) return '{"$numberDouble":"-0.0"}'
  if (Number.isInteger(value) && value >= -int32 && value < int32) return `{"$numberInt":"${value}"}`
  return Number.isSafeInteger(value) ? `{"$numberLong":"${value}"}` : `{"$numberDouble":"${value}"}`
}

/** The same few names stand in every document. */
const nameTexts = new Map<string, string>()
const mostNames = 10_000

function nameText(name: string): string {
  let text = nameTexts.get(name)
  if (text !== undefined) return text
  text = `${JSON.stringify(name)}:`
  if (nameTexts.size >= mostNames) nameTexts.clear()
  nameTexts.set(name, text)
  return text
}

function arrayText(values: unknown[]): string {
  let text = ''
  for (const item of values) text += `${text === '' ? '' : ','}${stringifyEjson(item)}`
  return `[${text}]`
}

function objectText(value: Record<string, unknown>): string {
  if (value instanceof Date) return `{"$date":{"$numberLong":"${value.getTime()}"}}`
  if (value instanceof RegExp) return `{"$regularExpression":${JSON.stringify({ pattern: value.source, options: value.flags })}}`
  let text = ''
  for (const name of Object.keys(value)) {
    const item = value[name]
    if (item !== undefined) text += `${text === '' ? '' : ','}${nameText(name)}${stringifyEjson(item)}`
  }
  return `{${text}}`
}

/** A document as the service sends it: canonical EJSON. Written at once, since a read of 1000 documents is mostly this. */
export function stringifyEjson(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value)
  if (typeof value === 'number') return numberText(value)
  if (Array.isArray(value)) return arrayText(value)
  if (typeof value === 'object' && value !== null) return objectText(value as Record<string, unknown>)
  return value === undefined ? 'null' : String(value)
}
