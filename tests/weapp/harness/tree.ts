import type { Template } from './templates'

/** A tag as the mini-program draws it. */
export interface Node {
  tag: string
  sid: string
  attributes: Record<string, unknown>
  events: Template['events']
  /** Its own text and that of everything inside it. */
  text: string
  children: Node[]
  parent: Node | null
}

/** A piece of Taro's data: `nn` names the template, `cn` holds what is inside, `v` is text. */
export type RawNode = Record<string, unknown> & { nn?: string; sid?: string; cn?: RawNode[]; v?: string }

const SEPARATE = new Set(['view', 'button', 'scroll-view', 'swiper-item', 'picker', 'image', 'label', 'form'])

function textOf(tag: string, raw: RawNode, children: Node[]): string {
  if (tag === '#text') return raw.v ?? ''
  return children.map((child) => (SEPARATE.has(child.tag) ? `\n${child.text}\n` : child.text)).join('').replace(/\n{2,}/g, '\n').trim()
}

function attributesOf(raw: RawNode, template: Template): Record<string, unknown> {
  const known = [...template.attributes].flatMap(([name, key]) => (raw[key] === undefined ? [] : [[name, raw[key]] as const]))
  return Object.fromEntries(known)
}

export function readNode(raw: RawNode, templates: Map<string, Template>, parent: Node | null = null): Node {
  const template = templates.get(raw.nn ?? '')
  if (!template) throw new Error(`base.wxml has no template for ${JSON.stringify(raw.nn)}`)
  const node: Node = { tag: template.tag, sid: raw.sid ?? '', attributes: attributesOf(raw, template), events: template.events, text: '', children: [], parent }
  // A removed child leaves a hole until Taro sends the list again.
  node.children = (raw.cn ?? []).filter((child) => child?.nn !== undefined).map((child) => readNode(child, templates, node))
  node.text = textOf(node.tag, raw, node.children)
  return node
}

/** The node and everything inside it, in the order of the page. */
export const flatten = (node: Node): Node[] => [node, ...node.children.flatMap(flatten)]

export function ancestorsOf(node: Node): Node[] {
  return node.parent === null ? [] : [node.parent, ...ancestorsOf(node.parent)]
}
