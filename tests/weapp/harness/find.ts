import { ancestorsOf, flatten, type Node } from './tree'

const FIELDS = new Set(['input', 'textarea', 'picker', 'switch', 'slider'])

/** What a screen reader would call it: its label, or else its text. */
export const nameOf = (node: Node): string => String(node.attributes['aria-label'] ?? '') || node.text

const hears = (node: Node, event: string): boolean => [node, ...ancestorsOf(node)].some(({ events }) => events.has(event))

/** Of nodes inside each other only the innermost. */
const innermost = (nodes: Node[]): Node[] => nodes.filter((node) => !nodes.some((other) => ancestorsOf(other).includes(node)))

function oneOf(nodes: Node[], what: string, root: Node): Node {
  const [first, ...others] = nodes
  if (first === undefined) throw new Error(`The page has no ${what}. It says:\n${root.text}`)
  if (others.length > 0) throw new Error(`The page has ${nodes.length} × ${what}: ${nodes.map((node) => `<${node.tag}> ${nameOf(node)}`).join(' · ')}`)
  return first
}

/** By its whole name first, by a part of it when nothing is called exactly so. */
function byName(nodes: Node[], name: string): Node[] {
  const exact = innermost(nodes.filter((node) => nameOf(node) === name))
  return exact.length > 0 ? exact : innermost(nodes.filter((node) => nameOf(node).includes(name)))
}

/** The one thing with this name that a finger could tap. `nth` (from 0) chooses among several. */
export function findTappable(root: Node, name: string, nth?: number): Node {
  const nodes = byName(flatten(root).filter((node) => hears(node, 'tap')), name)
  if (nth === undefined) return oneOf(nodes, `「${name}」 to tap`, root)
  const chosen = nodes[nth]
  if (chosen === undefined) throw new Error(`The page has only ${nodes.length} × 「${name}」`)
  return chosen
}

/** By its own label or placeholder; a label may say more than the test does: 「昵称」 finds 「昵称，必填」. */
function byLabel(fields: Node[], label: string): Node[] {
  const labelsOf = (node: Node) => [nameOf(node), String(node.attributes.placeholder ?? '')]
  const exact = fields.filter((node) => labelsOf(node).includes(label))
  return exact.length > 0 ? exact : fields.filter((node) => labelsOf(node).some((each) => each.startsWith(label)))
}

/** The field with this label, or the one right after these words. */
export function findField(root: Node, label: string): Node {
  const all = flatten(root)
  const own = byLabel(all.filter((node) => FIELDS.has(node.tag)), label)
  if (own.length > 0) return oneOf(own, `field 「${label}」`, root)
  const words = all.findIndex((node) => node.text === label)
  const following = words < 0 ? undefined : all.slice(words).find((node) => FIELDS.has(node.tag))
  return oneOf(following === undefined ? [] : [following], `field 「${label}」`, root)
}
