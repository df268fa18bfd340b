const PREFIX = 'weapp:'

/** The storage of the mini-program in that of this browser, beside what others keep there. */
export const keptTexts = {
  has: (key: string): boolean => localStorage.getItem(PREFIX + key) !== null,
  get: (key: string): string | undefined => localStorage.getItem(PREFIX + key) ?? undefined,
  set: (key: string, text: string): void => localStorage.setItem(PREFIX + key, text),
  delete: (key: string): void => localStorage.removeItem(PREFIX + key),
  clear: (): void => keptTexts.keys().forEach(keptTexts.delete),
  keys: (): string[] => Object.keys(localStorage).filter((key) => key.startsWith(PREFIX)).map((key) => key.slice(PREFIX.length)),
}
