import { isDate, isPlain } from './kind'

/** Values by what they are, as MongoDB counts them the same: two dates of one moment, two objects of the same fields in the same order. */
export class ValueMap<T> {
  private readonly simple = new Map<unknown, T>()
  private readonly composite = new Map<string, T>()

  get(value: unknown): T | undefined {
    return isComposite(value) ? this.composite.get(textOf(value)) : this.simple.get(value)
  }

  set(value: unknown, item: T): void {
    if (isComposite(value)) this.composite.set(textOf(value), item)
    else this.simple.set(value, item)
  }
}

/** Values without those said twice, in the order in which they came. */
export class ValueSet {
  readonly values: unknown[] = []
  private readonly known = new ValueMap<true>()

  constructor(values: unknown[] = []) {
    for (const value of values) this.add(value)
  }

  add(value: unknown): void {
    if (this.has(value)) return
    this.known.set(value, true)
    this.values.push(value)
  }

  has(value: unknown): boolean {
    return this.known.get(value) === true
  }
}

const isComposite = (value: unknown): value is object => typeof value === 'object' && value !== null

// No two different values have one text: strings tell their length, the others begin with what they are.
function textOf(value: unknown): string {
  if (typeof value === 'string') return `s${value.length}:${value}`
  if (typeof value === 'number') return `n${value}`
  if (typeof value !== 'object' || value === null) return String(value)
  if (Array.isArray(value)) return `[${value.map(textOf).join()}]`
  if (isDate(value)) return `d${value.getTime()}`
  return isPlain(value) ? fieldsOf(value) : String(value)
}

function fieldsOf(value: Record<string, unknown>): string {
  let text = '{'
  for (const key in value) text += `${key.length}:${key}=${textOf(value[key])},`
  return `${text}}`
}
