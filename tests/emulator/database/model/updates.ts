import { finds } from './finds'
import { type Fields, clone, isFields, kind, order, same } from './values'

/** Thrown where MongoDB refuses; which words it uses is not the model's business. */
export class Refused extends Error {}

export type Update = Record<string, Fields>

/** The document after an update. "Fields are updated in the order of their names, numbers by number." */
export function updates(document: Fields, update: Update): Fields {
  const after = clone(document)
  const steps = Object.entries(update).flatMap(([operator, fields]) => Object.entries(fields).map(([path, operand]) => ({ operator, path: path.split('.'), operand })))
  refuseConflicts(steps.flatMap(({ operator, path, operand }) => (operator === '$rename' ? [path, String(operand).split('.')] : [path])))
  for (const { operator, path, operand } of steps.sort((a, b) => byName(a.path, b.path))) apply(operator, { holder: after, path }, clone(operand))
  if (after['_id'] !== document['_id']) throw new Refused()
  return after
}

function refuseConflicts(paths: string[][]): void {
  const isWithin = (a: string[], b: string[]) => b.every((part, at) => a[at] === part)
  if (paths.some((path, at) => paths.some((other, index) => index !== at && isWithin(path, other)))) throw new Refused()
}

const isNumber = (part: string) => /^\d+$/.test(part)

function byName([a, ...as]: string[], [b, ...bs]: string[]): number {
  if (a === undefined || b === undefined) return Number(a !== undefined) - Number(b !== undefined)
  if (a === b) return byName(as, bs)
  return isNumber(a) && isNumber(b) ? Number(a) - Number(b) : a < b ? -1 : 1
}

interface Place {
  holder: unknown
  path: string[]
}

function apply(operator: string, place: Place, operand: unknown): void {
  if (operator === '$unset') return void (found(place) !== undefined && remove(place))
  if (operator === '$rename') return renames(place, String(operand).split('.'))
  if (['$pull', '$pullAll', '$pop'].includes(operator)) return shorten(operator, place, operand)
  put(place, (present) => made(operator, present, operand))
}

/** What a field becomes; `present` is undefined when it is absent. */
function made(operator: string, present: unknown, operand: unknown): unknown {
  const by = operand as number
  if (operator === '$set') return operand
  if (operator === '$inc') return numberOr(present, 0) + by
  if (operator === '$mul') return product(numberOr(present, 0), by)
  if (operator === '$min') return present === undefined || order(operand, present) < 0 ? operand : present
  if (operator === '$max') return present === undefined || order(operand, present) > 0 ? operand : present
  if (operator === '$push') return pushed(arrayOr(present), operand)
  if (operator === '$addToSet') return eachOf(operand).reduce<unknown[]>((set, item) => (set.some((other) => same(other, item)) ? set : [...set, item]), arrayOr(present))
  throw new Error(`the model does not know ${operator}`)
}

/** Of whole numbers, which have no negative zero, or of others. */
const product = (a: number, b: number) => (a * b === 0 && [a, b].every((each) => Number.isInteger(each) && !Object.is(each, -0)) ? 0 : a * b)

function numberOr(present: unknown, otherwise: number): number {
  if (present === undefined) return otherwise
  if (kind(present) !== 2) throw new Refused()
  return present as number
}

function arrayOr(present: unknown): unknown[] {
  if (present === undefined) return []
  if (!Array.isArray(present)) throw new Refused()
  return present as unknown[]
}

const eachOf = (operand: unknown) => (isFields(operand) && '$each' in operand ? (operand['$each'] as unknown[]) : [operand])

/** "Adds at the position, then sorts, then slices." */
function pushed(present: unknown[], operand: unknown): unknown[] {
  const { $position, $sort, $slice } = (isFields(operand) && '$each' in operand ? operand : {}) as { $position?: number; $sort?: 1 | -1 | Fields; $slice?: number }
  const at = $position === undefined ? present.length : $position < 0 ? Math.max(0, present.length + $position) : Math.min($position, present.length)
  const longer = [...present.slice(0, at), ...eachOf(operand), ...present.slice(at)]
  const inOrder = $sort === undefined ? longer : arranged(longer, $sort)
  if ($slice === undefined) return inOrder
  return $slice < 0 ? inOrder.slice(Math.max(0, inOrder.length + $slice)) : inOrder.slice(0, $slice)
}

/** By the fields of the elements as they are; an element that is no document has none. */
function arranged(values: unknown[], by: 1 | -1 | Fields): unknown[] {
  if (typeof by === 'number') return [...values].sort((a, b) => order(a, b) * by)
  const differences = (a: unknown, b: unknown) => Object.entries(by).map(([name, direction]) => order(isFields(a) ? a[name] : null, isFields(b) ? b[name] : null) * (direction as number))
  return [...values].sort((a, b) => differences(a, b).find((difference) => difference !== 0) ?? 0)
}

function shorten(operator: string, place: Place, operand: unknown): void {
  if (!isViable(place)) throw new Refused()
  if (found(place) === undefined) return
  put(place, (present) => {
    const values = arrayOr(present)
    if (operator === '$pop') return operand === 1 ? values.slice(0, -1) : values.slice(1)
    if (operator === '$pullAll') return values.filter((item) => !(operand as unknown[]).some((other) => same(item, other)))
    return values.filter((item) => !isPulled(item, operand))
  })
}

function isPulled(item: unknown, wanted: unknown): boolean {
  if (!isFields(wanted)) return same(item, wanted)
  if (Object.keys(wanted)[0]?.startsWith('$')) return finds({ item: wanted }, { item })
  return isFields(item) && finds(wanted, item)
}

function renames(place: Place, target: string[]): void {
  if (!isViable(place)) throw new Refused()
  const value = found(place)
  if (value === undefined) return
  if (crossesArray(place) || crossesArray({ holder: place.holder, path: target })) throw new Refused()
  remove(place)
  put({ holder: place.holder, path: target }, () => value)
}

/** "The path could be made": it leads through no plain value, and by no name into an array. */
const isViable = ({ holder, path: [part, ...rest] }: Place): boolean => {
  if (part === undefined || holder === undefined) return true
  if (Array.isArray(holder)) return isNumber(part) && isViable({ holder: holder[Number(part)], path: rest })
  return isFields(holder) && isViable({ holder: holder[part], path: rest })
}

const crossesArray = ({ holder, path: [part, ...rest] }: Place): boolean =>
  part !== undefined && (Array.isArray(holder) || (isFields(holder) && crossesArray({ holder: holder[part], path: rest })))

function found({ holder, path: [part, ...rest] }: Place): unknown {
  if (part === undefined) return holder
  if (Array.isArray(holder)) return isNumber(part) ? found({ holder: holder[Number(part)], path: rest }) : undefined
  return isFields(holder) && Object.hasOwn(holder, part) ? found({ holder: holder[part], path: rest }) : undefined
}

/** "An element of an array becomes null." */
function remove({ holder, path }: Place): void {
  const parent = found({ holder, path: path.slice(0, -1) }) as Fields | unknown[]
  const last = path.at(-1)!
  if (Array.isArray(parent)) parent[Number(last)] = null
  else delete parent[last]
}

/** Makes what is missing on the way, as documents; nothing can be made in a value, nor by a name in an array. */
function put({ holder, path: [part, ...rest] }: Place, make: (present: unknown) => unknown): void {
  if (part === undefined || !(isFields(holder) || (Array.isArray(holder) && isNumber(part)))) throw new Refused()
  if (Array.isArray(holder)) while (holder.length < Number(part)) holder.push(null)
  const fields = holder as Fields
  const present = Object.hasOwn(fields, part) ? fields[part] : undefined
  if (rest.length === 0) fields[part] = make(present)
  else put({ holder: present === undefined ? (fields[part] = {}) : present, path: rest }, make)
}
