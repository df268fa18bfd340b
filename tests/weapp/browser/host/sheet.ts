export interface Parts {
  button(text: string, press: () => void): HTMLButtonElement
  add(...elements: HTMLElement[]): void
}

/** An element with these properties, a class among them. */
export function element<Name extends keyof HTMLElementTagNameMap>(name: Name, properties: Partial<HTMLElementTagNameMap[Name]> = {}): HTMLElementTagNameMap[Name] {
  return Object.assign(document.createElement(name), properties)
}

/** Over everything, as WeChat's own windows are. Answers the element, to fill and to take away. */
export function overlay(className: string, role: string, label = ''): HTMLElement {
  const layer = element('div', { className: `host-${className}`, role })
  if (label) layer.ariaLabel = label
  return document.body.appendChild(layer)
}

/** A sheet from below that answers what was chosen, or undefined when it was put away. */
export function showSheet<Answer>(fill: (parts: Parts, answer: (chosen: Answer) => void) => void): Promise<Answer | undefined> {
  const veil = overlay('veil', 'presentation')
  const sheet = veil.appendChild(element('div', { className: 'host-sheet', role: 'dialog' }))
  const button = (textContent: string, onclick: () => void) => element('button', { textContent, onclick })
  return new Promise((resolve) => {
    const answer = (chosen?: Answer) => {
      veil.remove()
      resolve(chosen)
    }
    fill({ button, add: (...elements) => sheet.append(...elements) }, answer)
    sheet.append(button('取消', () => answer()))
  })
}
