import { ButtonTag } from './button'
import { CanvasTag } from './canvas'
import { InputTag, TextareaTag } from './field'
import { ImageTag } from './image'
import { PageMetaTag } from './page-meta'
import { PickerTag } from './picker'
import { ScrollViewTag } from './scroll-view'
import { Tag } from './tag'

const TAGS: Record<string, typeof Tag> = {
  view: class extends Tag {},
  text: class extends Tag {},
  image: ImageTag,
  button: ButtonTag,
  input: InputTag,
  textarea: TextareaTag,
  picker: PickerTag,
  'scroll-view': ScrollViewTag,
  canvas: CanvasTag,
  'page-meta': PageMetaTag,
}

for (const [tag, element] of Object.entries(TAGS)) customElements.define(`wx-${tag}`, element)

/** The element for a tag of a template, or for the framework's own host of a component. */
export function tagNameOf(tag: string): string {
  if (tag in TAGS) return `wx-${tag}`
  if (tag.startsWith('wx-')) return tag
  throw new Error(`The page draws <${tag}>, which this host does not know`)
}
