import { isDate, isPlain } from '../value/kind'

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

// No two different values have one text: strings are quoted, the others begin with what they are.
function textOf(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value)
  if (typeof value === 'number') return `n${value === 0 ? 0 : value}`
  if (isDate(value)) return `d${value.getTime()}`
  if (Array.isArray(value)) return `[${value.map(textOf).join(',')}]`
  if (!isPlain(value)) return String(value)
  return `{${Object.keys(value).map((key) => `${JSON.stringify(key)}:${textOf(value[key])}`).join(',')}}`
}
