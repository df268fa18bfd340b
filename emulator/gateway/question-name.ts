type Fields = Record<string, unknown>

const isRecord = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)

/** The fields that a query asks about, in `$and` and `$or` too. */
function fieldsOf(query: unknown): string[] {
  if (Array.isArray(query)) return query.flatMap(fieldsOf)
  if (!isRecord(query)) return []
  return Object.entries(query).flatMap(([field, condition]) => {
    if (field === '$expr') return pathsIn(condition)
    return field.startsWith('$') ? fieldsOf(condition) : [field]
  })
}

/** The fields that an expression names, and none of its variables. */
function pathsIn(expression: unknown): string[] {
  if (typeof expression === 'string') return /^\$[^$]/.test(expression) ? [expression.slice(1)] : []
  return typeof expression === 'object' && expression !== null ? Object.values(expression).flatMap(pathsIn) : []
}

function readJson(text: unknown): unknown {
  try {
    return typeof text === 'string' ? (JSON.parse(text) as unknown) : undefined
  } catch {
    return undefined
  }
}

interface Stage {
  name: string
  value: unknown
}

const readStages = (stages: unknown): Stage[] =>
  Array.isArray(stages) ? (stages as Fields[]).map(({ stageKey, stageValue }) => ({ name: String(stageKey).replace('$', ''), value: readJson(stageValue) })) : []

/** What an index could be about: the fields of the match that an aggregate begins with, or those by which it looks up elsewhere. */
function fieldsOfStages(stages: Stage[], { collection, asked }: { collection: string; asked: unknown }): string[] {
  if (collection === asked) return stages[0]?.name === 'match' ? fieldsOf(stages[0].value) : []
  const lookups = stages.map(({ name, value }) => (name === 'lookup' && isRecord(value) && value['from'] === collection ? value : {}))
  return lookups.flatMap(({ foreignField, pipeline }) => [...(typeof foreignField === 'string' ? [foreignField] : []), ...fieldsOfFirst(pipeline)])
}

function fieldsOfFirst(pipeline: unknown): string[] {
  const first: unknown = Array.isArray(pipeline) ? pipeline[0] : undefined
  return isRecord(first) ? fieldsOf(first['$match']) : []
}

/** What was asked, without the values: `notes (kind, n)`, `notes (kind; aggregate: match, group)`, `notes (aggregate: group)`. */
export function questionName(collection: string, body: Fields): string {
  const stages = readStages(body['stages'])
  const fields = [
    ...fieldsOf(readJson(body['query'])),
    ...Object.keys(readJson(body['order']) ?? {}),
    ...fieldsOfStages(stages, { collection, asked: body['collectionName'] }),
  ]
  const steps = stages.length === 0 ? [] : [`aggregate: ${stages.map(({ name }) => name).join(', ')}`]
  const parts = [...(fields.length === 0 ? [] : [[...new Set(fields)].join(', ')]), ...steps]
  return `${collection} (${parts.join('; ') || 'everything'})`
}
