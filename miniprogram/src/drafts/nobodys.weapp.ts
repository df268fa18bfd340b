/** On a phone everything is kept at once, also of somebody without a name. */
export const nobodys = new Map<string, unknown>()
