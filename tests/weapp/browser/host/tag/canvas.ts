import { Tag } from './tag'

/** A canvas of type 2d: what WeChat hands out is the browser's own, which also makes pictures. */
export class CanvasTag extends Tag {
  readonly node = Object.assign(document.createElement('canvas'), { createImage: () => new Image() })

  connectedCallback(): void {
    if (!this.node.isConnected) this.append(this.node)
  }
}
