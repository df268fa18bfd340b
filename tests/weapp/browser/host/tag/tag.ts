import type { Element as Node } from 'glass-easel'

/** What an assistive technology hears, as WeChat writes it and as the web does. */
const SPOKEN: Record<string, string> = { 'aria-role': 'role' }
const ON_THE_WEB = /^(aria-|style$|class$|id$|exparser:)/

/** One of WeChat's built-in tags as an element. The framework calls `setAttribute` for each of its properties. */
export class Tag extends HTMLElement {
  /** The framework's own node for it, once there is one. */
  declare readonly __wxElement?: Node

  override setAttribute(name: string, written: string): void {
    const node = this.__wxElement
    if (!ON_THE_WEB.test(name)) return this.take(name, node ? node.getAttribute(name) : written)
    const onTheWeb = SPOKEN[name] ?? name
    if (written === '' && name.startsWith('aria-')) super.removeAttribute(onTheWeb)
    else super.setAttribute(onTheWeb, written)
  }

  /** Only `false` is taken away. */
  override removeAttribute(name: string): void {
    if (ON_THE_WEB.test(name)) super.removeAttribute(SPOKEN[name] ?? name)
    else this.take(name, false)
  }

  /** A property with its value as the template has it: a list stays a list. */
  protected take(_name: string, _value: unknown): void {}

  /** Tells those who listen, with the detail that WeChat gives. */
  protected tell(event: string, detail: object = {}, bubbles = false): void {
    this.__wxElement?.triggerEvent(event, detail, { bubbles, composed: bubbles })
  }
}
