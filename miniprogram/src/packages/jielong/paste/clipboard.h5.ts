/** What was copied last; undefined when the browser cannot, or the person does not let it. */
export const readClipboard = async (): Promise<string | undefined> => {
  const clipboard = navigator.clipboard as Partial<Clipboard> | undefined
  try {
    return await clipboard?.readText?.()
  } catch {
    return undefined
  }
}
