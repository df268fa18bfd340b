import { requestFailed } from '../database-error'
import type { Count } from '../memory-budget'
import { isDate, isPlain } from './kind'

const uncounted = () => undefined

/** Values by what they are, as MongoDB counts them the same: two dates of one moment, two objects of the same fields in the same order. */
export class ValueMap<T> {
  private readonly simple = new Map<unknown, T>()
  private readonly composite = new Map<string, T>()

  constructor(private readonly count: Count = uncounted) {
    count(EMPTY)
  }

  get(value: unknown): T | undefined {
    return isComposite(value) ? this.composite.get(textOf(value)) : this.simple.get(value)
  }

  set(value: unknown, item: T): void {
    if (!isComposite(value)) {
      this.count(ENTRY)
      this.simple.set(value, item)
      return
    }
    const text = textOf(value)
    this.count(ENTRY + 2 * text.length)
    this.composite.set(text, item)
  }
}

/** Values without those said twice, in the order in which they came. */
export class ValueSet {
  readonly values: unknown[] = []
  private readonly known: ValueMap<true>

  constructor(values: unknown[] = [], count?: Count) {
    this.known = new ValueMap(count)
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

const [EMPTY, ENTRY] = [400, 64]

// A value that names another again and again is small, its text is not. No document is as long.
const LONGEST_TEXT = 4 * 1024 * 1024

function textOf(value: object): string {
  if (isDate(value)) return `d${value.getTime()}`
  const writing = { parts: [], length: 0 }
  write(value, writing)
  // Put together part by part, a text would stay all of its parts.
  return writing.parts.join('')
}

interface Writing {
  parts: string[]
  length: number
}

// No two different values have one text: strings tell their length, the others begin with what they are.
function write(value: unknown, writing: Writing): void {
  if (typeof value === 'string') say(`s${value.length}:${value}`, writing)
  else if (typeof value === 'number') say(`n${value}`, writing)
  else if (typeof value !== 'object' || value === null) say(String(value), writing)
  else if (Array.isArray(value)) writeItems(value, writing)
  else if (isPlain(value)) writeFields(value, writing)
  else say(isDate(value) ? `d${value.getTime()}` : String(value), writing)
}

function say(part: string, writing: Writing): void {
  writing.length += part.length
  if (writing.length > LONGEST_TEXT) throw requestFailed('BSONObjectTooLarge: a value to be told from others is larger than 4 MB')
  writing.parts.push(part)
}

function writeItems(values: unknown[], writing: Writing): void {
  say('[', writing)
  for (const value of values) {
    write(value, writing)
    say(',', writing)
  }
  say(']', writing)
}

function writeFields(value: Record<string, unknown>, writing: Writing): void {
  say('{', writing)
  for (const key in value) {
    say(`${key.length}:${key}=`, writing)
    write(value[key], writing)
    say(',', writing)
  }
  say('}', writing)
}
