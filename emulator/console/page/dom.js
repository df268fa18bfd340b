/** The element with this id: they all stand in index.html. */
export const find = id => document.getElementById(id)

/** Makes an element; attributes by name, listeners as functions, children as nodes or text. */
export function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name, value)
    else if (value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : value)
  }
  element.append(...children.filter(child => child !== undefined))
  return element
}

/** Writes only what has changed, so that nothing is selected away and nothing is said twice. */
export function put(element, text) {
  if (element.textContent !== text) element.textContent = text
}

/** Nothing is awaited here any more. */
export const ready = element => element.removeAttribute('aria-busy')

/** Says under a field what is wrong with it; without words, that nothing is. */
export function complain(field, place, text = '') {
  put(place, text)
  if (text === '') field.removeAttribute('aria-invalid')
  else field.setAttribute('aria-invalid', 'true')
}

/** Keeps the rows of a table that is drawn again and again where they are, by key, and changes their cells only. */
export function keepRows(body, rows) {
  const known = new Map([...body.rows].map(row => [row.dataset.key, row]))
  for (const { key, cells } of rows) {
    const row = known.get(key) ?? body.appendChild(el('tr', { 'data-key': key }, ...cells.map((cell, at) => el(at === 0 ? 'th' : 'td', { scope: at === 0 && 'row', class: /^[\d,.]+( \S+)?$/.test(cell) && 'number' }))))
    known.delete(key)
    cells.forEach((cell, at) => put(row.cells[at], cell))
  }
  for (const row of known.values()) row.remove()
}
