import { Tag } from './tag'

const KEYBOARDS: Record<string, string> = { number: 'numeric', digit: 'decimal', idcard: 'text' }

/** Something to write in. What is written is told; what the page sends back is shown. */
abstract class FieldTag extends Tag {
  protected abstract readonly field: HTMLInputElement | HTMLTextAreaElement

  connectedCallback(): void {
    const { field } = this
    if (field.isConnected) return
    this.append(field)
    field.addEventListener('input', () => this.tell('input', { value: field.value, cursor: field.selectionStart ?? 0, keyCode: 0 }))
    field.addEventListener('focus', () => this.tell('focus', { value: field.value, height: 0 }))
    field.addEventListener('blur', () => this.tell('blur', { value: field.value, cursor: field.selectionStart ?? 0 }))
  }

  /** The field inside is what people reach, so it bears the label. */
  override setAttribute(name: string, written: string): void {
    if (name !== 'aria-label') return super.setAttribute(name, written)
    this.field.setAttribute(name, written)
  }

  protected override take(name: string, value: unknown): void {
    const { field } = this
    const text = String(value ?? '')
    if (name === 'value' && field.value !== text) field.value = text
    if (name === 'placeholder') field.placeholder = text
    if (name === 'disabled') field.disabled = value === true
    if (name === 'maxlength' && Number(value) >= 0) field.maxLength = Number(value)
    if (name === 'focus' && value === true) requestAnimationFrame(() => field.focus())
    if (name === 'type' && KEYBOARDS[text]) field.inputMode = KEYBOARDS[text]
  }
}

export class InputTag extends FieldTag {
  protected readonly field = document.createElement('input')

  constructor() {
    super()
    this.field.addEventListener('keydown', ({ key }) => {
      if (key === 'Enter') this.tell('confirm', { value: this.field.value })
    })
  }

  protected override take(name: string, value: unknown): void {
    super.take(name, value)
    if (name === 'password') this.field.type = value === true ? 'password' : 'text'
  }
}

export class TextareaTag extends FieldTag {
  protected readonly field = document.createElement('textarea')

  protected override take(name: string, value: unknown): void {
    super.take(name, value)
    if (name === 'auto-height') this.toggleAttribute('auto-height', value === true)
  }
}
