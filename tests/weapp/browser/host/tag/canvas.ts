import { addressOf } from '../wx/kept-files'
import { Tag } from './tag'

/** A picture to draw, from a path of WeChat's. */
function createImage(): HTMLImageElement {
  const image = new Image()
  return Object.defineProperty(image, 'src', { set: (path: string) => image.setAttribute('src', addressOf(path)) })
}

/** A canvas of type 2d: what WeChat hands out is the browser's own, which also makes pictures. */
export class CanvasTag extends Tag {
  readonly node = Object.assign(document.createElement('canvas'), { createImage })

  connectedCallback(): void {
    if (!this.node.isConnected) this.append(this.node)
  }
}
