import { Tag } from './tag'

/** A button of WeChat's, with one of its own abilities. */
export class ButtonTag extends Tag {
  private openType = ''
  private isDisabled = false

  constructor() {
    super()
    this.addEventListener('click', () => this.open())
  }

  protected override take(name: string, value: unknown): void {
    if (name === 'open-type') this.openType = String(value ?? '')
    if (name === 'disabled') this.isDisabled = value === true
    this.toggleAttribute('disabled', this.isDisabled)
  }

  /** What WeChat does by itself after a tap. */
  private open(): void {
    if (this.isDisabled || this.openType === '') return
    if (this.openType === 'share') this.dispatchEvent(new CustomEvent('weapp:share', { bubbles: true }))
    else this.tell(this.openType.toLowerCase(), { errMsg: `${this.openType}:ok` })
  }
}
