import { addressOf } from '../wx/kept-files'
import { Tag } from './tag'

const FITS: Record<string, string> = { aspectFill: 'cover', aspectFit: 'contain' }

export class ImageTag extends Tag {
  private readonly picture = new Image()

  constructor() {
    super()
    const { picture } = this
    picture.alt = ''
    picture.addEventListener('load', () => this.tell('load', { width: picture.naturalWidth, height: picture.naturalHeight }))
    picture.addEventListener('error', () => this.tell('error', { errMsg: 'load image failed' }))
  }

  connectedCallback(): void {
    if (!this.picture.isConnected) this.append(this.picture)
  }

  protected override take(name: string, value: unknown): void {
    if (name === 'src' && value) this.picture.src = addressOf(String(value))
    if (name === 'mode') this.picture.style.objectFit = FITS[String(value)] ?? 'fill'
    if (name === 'lazy-load') this.picture.loading = value === true ? 'lazy' : 'eager'
  }
}
