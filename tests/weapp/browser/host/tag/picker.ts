import { showSheet } from '../sheet'
import { Tag } from './tag'

/** Opens WeChat's own sheet with the choices, or with a day. */
export class PickerTag extends Tag {
  private readonly given: Record<string, unknown> = {}

  constructor() {
    super()
    this.addEventListener('click', () => void this.open())
  }

  protected override take(name: string, value: unknown): void {
    this.given[name] = value
  }

  private async open(): Promise<void> {
    if (this.given.disabled === true) return
    const chosen = this.given.mode === 'date' ? await this.askForDay() : await this.askForChoice()
    if (chosen === undefined) this.tell('cancel')
    else this.tell('change', { value: chosen })
  }

  private askForChoice(): Promise<number | undefined> {
    const { range, 'range-key': key } = this.given as { range: unknown[]; 'range-key'?: string }
    const labels = range.map((each) => String(key ? (each as Record<string, unknown>)[key] : each))
    return showSheet(({ button, add }, answer) => labels.forEach((label, at) => add(button(label, () => answer(at)))))
  }

  private askForDay(): Promise<string | undefined> {
    const day = Object.assign(document.createElement('input'), { type: 'date', value: String(this.given.value ?? ''), min: String(this.given.start ?? ''), max: String(this.given.end ?? '') })
    day.setAttribute('aria-label', '日期')
    return showSheet(({ button, add }, answer) => {
      add(day)
      add(button('确定', () => answer(day.value)))
    })
  }
}
