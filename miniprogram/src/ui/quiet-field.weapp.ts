interface Typed {
  readonly type: string
  readonly mpEvent?: { readonly detail: { readonly value?: unknown } }
}

/** What Taro hands out for an Input or a Textarea. */
interface FieldElement {
  readonly props: { value?: unknown }
  setAttribute(name: string, value: unknown): void
  removeAttribute(name: string): void
  dispatchEvent(event: Typed): unknown
}

// From the logic to the view, and back with what was typed meanwhile.
const UNDERWAY_MS = 100

const textOf = (value: unknown): string => (value === undefined || value === null ? '' : String(value))

/**
 * The text of one field: what the phone shows, as against what the page's data hold. WeChat takes a text only when it
 * differs from the one in the data, however much was typed since.
 */
class QuietText {
  private shown: string
  /** Something was typed that the data were not told: they may hold any text that stood here since. */
  private isBehind = false
  private isUnderway = false
  private next: ReturnType<typeof setTimeout> | undefined
  private arrival: ReturnType<typeof setTimeout> | undefined

  constructor(private readonly props: FieldElement['props'], private readonly send: (text: string) => void) {
    this.shown = textOf(props.value)
  }

  /** The field has it already. Only what is still on its way there would write over it. */
  typed(text: string): void {
    clearTimeout(this.next)
    if (this.isUnderway) return this.put(text)
    this.isBehind ||= text !== this.shown
    this.keep(text)
  }

  drawn(text: string): void {
    clearTimeout(this.next)
    if (text === this.shown) return this.keep(text)
    if (!this.isBehind) return this.put(text)
    // The data catch up first. Taro joins what is set in one turn, so the new text waits for the next one.
    this.put(this.shown)
    this.next = setTimeout(() => {
      this.isBehind = false
      this.put(text)
    })
  }

  private keep(text: string): void {
    this.shown = text
    this.props.value = text
  }

  private put(text: string): void {
    this.shown = text
    this.send(text)
    this.isUnderway = true
    clearTimeout(this.arrival)
    this.arrival = setTimeout(() => { this.isUnderway = false }, UNDERWAY_MS)
  }
}

const quiet = new WeakSet<object>()

/**
 * For the `ref` of an Input or a Textarea. Taro writes a field's whole text back to it with every key; this keeps to
 * itself what the field has already, and sees to it that any other text really gets there.
 */
export const quietField = (found: unknown): void => {
  if (found === null || quiet.has(found as object)) return
  const element = found as FieldElement
  quiet.add(element)
  // Taro's own, from its prototype.
  const { setAttribute, removeAttribute, dispatchEvent } = element
  const text = new QuietText(element.props, value => setAttribute.call(element, 'value', value))
  element.setAttribute = (name, value) => (name === 'value' ? text.drawn(textOf(value)) : setAttribute.call(element, name, value))
  element.removeAttribute = name => (name === 'value' ? text.drawn('') : removeAttribute.call(element, name))
  element.dispatchEvent = event => {
    if (event.type === 'input' && event.mpEvent) text.typed(textOf(event.mpEvent.detail.value))
    return dispatchEvent.call(element, event)
  }
}
