import { type Fields, isFields, kind, order, same } from './values'

/** Whether a query finds a document. Slow and plain. */
export function finds(query: Fields, document: unknown): boolean {
  return Object.entries(query).every(([name, wanted]) => {
    if (name === '$and') return (wanted as Fields[]).every((part) => finds(part, document))
    if (name === '$or') return (wanted as Fields[]).some((part) => finds(part, document))
    if (name === '$nor') return !(wanted as Fields[]).some((part) => finds(part, document))
    return field(name, wanted, document)
  })
}

function field(path: string, wanted: unknown, document: unknown): boolean {
  if (isOperators(wanted)) return Object.entries(wanted).every(([name, operand]) => holds(name, operand, candidates(document, path.split('.'))))
  return holds(wanted instanceof RegExp ? '$regex' : '$eq', wanted, candidates(document, path.split('.')))
}

const isOperators = (value: unknown): value is Fields => isFields(value) && Object.keys(value)[0]?.startsWith('$') === true

/** What an operator looks at: `whole` what stands at the path, `all` also the elements of an array there. */
interface Candidates {
  whole: unknown[]
  all: unknown[]
}

export function candidates(document: unknown, path: string[]): Candidates {
  const [part, ...rest] = path
  if (part === undefined) return { whole: [document], all: Array.isArray(document) ? [...(document as unknown[]), document] : [document] }
  if (Array.isArray(document)) return together(document.map((item: unknown, at) => ofElement(item, String(at), path)))
  if (!isFields(document)) return { whole: [undefined], all: [undefined] }
  return candidates(document[part], rest)
}

// "The path may name a position, or a field of the documents in the array." Elements without fields have none.
function ofElement(item: unknown, at: string, path: string[]): Candidates {
  const [part, ...rest] = path
  const asDocument = isFields(item) ? candidates(item, path) : NOTHING
  if (part !== at) return asDocument
  if (rest.length === 0) return together([asDocument, { whole: [item], all: [item] }])
  return together([asDocument, isFields(item) || Array.isArray(item) ? candidates(item, rest) : NOTHING])
}

const NOTHING: Candidates = { whole: [], all: [] }

const together = (parts: Candidates[]): Candidates => ({ whole: parts.flatMap(({ whole }) => whole), all: parts.flatMap(({ all }) => all) })

function holds(name: string, operand: unknown, { whole, all }: Candidates): boolean {
  const any = (test: (value: unknown) => boolean) => all.some(test)
  const list = operand as unknown[]
  switch (name) {
    case '$eq': return any((value) => same(value, operand))
    case '$ne': return !any((value) => same(value, operand))
    case '$gt': return any((value) => comparable(value, operand) && order(value, operand) > 0)
    case '$gte': return any((value) => comparable(value, operand) && order(value, operand) >= 0)
    case '$lt': return any((value) => comparable(value, operand) && order(value, operand) < 0)
    case '$lte': return any((value) => comparable(value, operand) && order(value, operand) <= 0)
    case '$in': return any((value) => list.some((item) => isMeant(value, item)))
    case '$nin': return !any((value) => list.some((item) => isMeant(value, item)))
    case '$regex': return any((value) => isMeant(value, operand))
    case '$exists': return any((value) => value !== undefined) === operand
    case '$type': return any((value) => value !== undefined && typeNames(value).includes(operand as string))
    case '$size': return whole.some((value) => Array.isArray(value) && value.length === operand)
    case '$mod': return any((value) => typeof value === 'number' && Number.isFinite(value) && Math.trunc(value) % (list[0] as number) === list[1])
    case '$all': return list.length > 0 && list.every((item) => any((value) => isMeant(value, item)))
    case '$not': return !Object.entries(operand instanceof RegExp ? { $regex: operand } : (operand as Fields)).every(([inner, its]) => holds(inner, its, { whole, all }))
    case '$elemMatch': return whole.some((value) => Array.isArray(value) && value.some((item: unknown) => element(item, operand as Fields)))
    default: throw new Error(`the model does not know ${name}`)
  }
}

/** "Only values of one type compare", and NaN with itself alone. */
const comparable = (a: unknown, b: unknown) => kind(a) === kind(b) && (kind(a) !== 2 || Number.isNaN(a) === Number.isNaN(b))

const isMeant = (value: unknown, item: unknown) => (item instanceof RegExp ? typeof value === 'string' && item.test(value) : same(value, item))

function element(item: unknown, wanted: Fields): boolean {
  if (!isOperators(wanted) || '$and' in wanted || '$or' in wanted) return typeof item === 'object' && item !== null && !(item instanceof Date) && finds(wanted, asFields(item))
  return Object.entries(wanted).every(([name, operand]) => holds(name, operand, { whole: [item], all: [item] }))
}

/** An array in an array is a document of its positions. */
const asFields = (item: object) => (Array.isArray(item) ? Object.fromEntries(Object.entries(item)) : item)

function typeNames(value: unknown): string[] {
  // A number has the type in which the SDK sends it.
  if (typeof value === 'number') return ['number', !Number.isInteger(value) || Object.is(value, -0) ? 'double' : Math.abs(value) < 2 ** 31 ? 'int' : 'long']
  return [['null'], [], ['string'], ['object'], ['array'], ['bool'], ['date']][kind(value) - 1]!
}
