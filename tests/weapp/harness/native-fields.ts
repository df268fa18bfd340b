import type { Template } from './templates'
import type { Node, RawNode } from './tree'

const TYPED = new Set(['input', 'textarea'])
/** WeChat's own, where a page names none. */
const LONGEST = 140

interface Field {
  /** What the data held when they were last compared. */
  held: string
  shows: string
}

/**
 * What the phone's own fields show. They keep what was typed in them, and follow the data only when those change: a
 * setData with the text that the data held already does nothing, whatever was typed meanwhile.
 */
export function createNativeFields(templates: Map<string, Template>) {
  const fields = new Map<string, Field>()
  function follow(raw: RawNode, present: Set<string>): void {
    const template = templates.get(raw.nn ?? '')
    if (template && TYPED.has(template.tag) && raw.sid !== undefined) {
      const held = textOf(raw[template.attributes.get('value') ?? ''])
      const field = fields.get(raw.sid)
      if (field?.held !== held) fields.set(raw.sid, { held, shows: held })
      present.add(raw.sid)
    }
    for (const child of raw.cn ?? []) if (child?.nn !== undefined) follow(child, present)
  }
  return {
    /** After each setData. */
    follow(root: RawNode | undefined): void {
      const present = new Set<string>()
      for (const child of root?.cn ?? []) if (child?.nn !== undefined) follow(child, present)
      for (const sid of fields.keys()) if (!present.has(sid)) fields.delete(sid)
    },
    /** Puts into the tree what a person sees. */
    show(nodes: Node[]): void {
      for (const node of nodes) {
        const field = fields.get(node.sid)
        if (field) node.attributes.value = field.shows
      }
    },
    /** As much of it as the field takes. */
    type(node: Node, text: string): string {
      const longest = Number(node.attributes.maxlength ?? LONGEST)
      const taken = longest < 0 ? text : text.slice(0, longest)
      const field = fields.get(node.sid)
      if (field) field.shows = taken
      return taken
    },
  }
}

const textOf = (value: unknown): string => (value === undefined || value === null ? '' : String(value))
