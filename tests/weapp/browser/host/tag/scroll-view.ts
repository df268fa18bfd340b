import { Tag } from './tag'

const FROM_THE_END = 50

export class ScrollViewTag extends Tag {
  private isAtEnd = false

  constructor() {
    super()
    this.addEventListener('scroll', () => {
      const { scrollTop, scrollLeft, scrollHeight, scrollWidth, clientHeight } = this
      this.tell('scroll', { scrollTop, scrollLeft, scrollHeight, scrollWidth })
      const isAtEnd = scrollTop + clientHeight >= scrollHeight - FROM_THE_END
      if (isAtEnd && !this.isAtEnd) this.tell('scrolltolower', { direction: 'bottom' })
      this.isAtEnd = isAtEnd
    })
  }

  protected override take(name: string, value: unknown): void {
    if (name === 'scroll-x') this.style.overflowX = value === true ? 'auto' : 'hidden'
    if (name === 'scroll-y') this.style.overflowY = value === true ? 'auto' : 'hidden'
    if (name === 'scroll-top' && typeof value === 'number') this.scrollTop = value
  }
}
