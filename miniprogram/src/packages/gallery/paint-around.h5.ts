/** The bars, sheets and toasts hang outside of the page: they take the theme from the document. */
export const paintAround = (classNames: readonly string[]): void => document.body.classList.add(...classNames)

export const unpaintAround = (classNames: readonly string[]): void => document.body.classList.remove(...classNames)
