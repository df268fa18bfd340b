/** Bars, sheets, questions and toasts hang outside of the page. */
export const enlargeAround = (isLarge: boolean): void => void document.body.classList.toggle('large-type', isLarge)
