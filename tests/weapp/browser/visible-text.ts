import type { Locator } from 'playwright-core'

/**
 * What a person reads in it, from top to bottom, a line for each block: texts, what is written or chosen in fields, and what
 * empty fields ask for. Blanks count for nothing.
 */
export const visibleText = (place: Locator): Promise<string[]> =>
  place.evaluate((root) => {
    const lines: string[] = []
    let line = ''
    const end = () => {
      const said = line.replace(/\s+/g, '')
      if (said !== '') lines.push(said)
      line = ''
    }
    const isField = (node: Element): node is HTMLInputElement | HTMLTextAreaElement => node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement
    // The browser's own field for a day writes it as the browser likes.
    const saidBy = ({ type, value, placeholder }: HTMLInputElement | HTMLTextAreaElement): string => {
      if (type === 'file') return ''
      return type === 'date' ? value.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, '$1年$2月$3日') : value || placeholder
    }
    const read = (node: Node): void => {
      if (node instanceof Text) line += node.data
      if (!(node instanceof Element) || !node.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return
      const { display } = getComputedStyle(node)
      const isBlock = !/^(inline|contents)/.test(display)
      if (isBlock) end()
      if (isField(node)) line += saidBy(node)
      else if (node instanceof HTMLSelectElement) line += node.selectedOptions[0]?.text ?? ''
      else node.childNodes.forEach(read)
      if (isBlock) end()
    }
    read(root)
    end()
    return lines
  })
