import { Tag } from './tag'

/** What the person chose in WeChat, in pixels. */
const CHOSEN = '16px'

/** Draws nothing: says how large a rem is on its page, which is a twentieth of the screen without it. */
export class PageMetaTag extends Tag {
  rootFontSize = ''

  protected override take(name: string, value: unknown): void {
    if (name !== 'root-font-size') throw new Error(`page-meta says ${name}, which this host does not know`)
    this.rootFontSize = value === 'system' ? CHOSEN : String(value)
  }
}
