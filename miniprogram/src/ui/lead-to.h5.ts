const control = 'input, textarea, select, [tabindex="0"]'

/** Pages below this one are still in the document, with the same fields. */
const inSight = (id: string): HTMLElement | undefined =>
  Array.from(document.querySelectorAll<HTMLElement>(`#${id}`)).find(({ offsetParent }) => offsetParent !== null)

/** Scrolls there once the page has drawn what led to it, and takes the focus along: to the control inside, otherwise to the thing itself. */
export const leadTo = (id: string): void => {
  setTimeout(() => {
    const found = inSight(id)
    if (!found) return
    const inner = found.querySelector<HTMLElement>(control)
    if (!inner) found.tabIndex = -1
    found.scrollIntoView({ block: 'center' })
    const target = inner ?? found
    target.focus({ preventScroll: true })
  })
}

/** What says where one is, at the top of the page. */
export const leadToTop = leadTo
