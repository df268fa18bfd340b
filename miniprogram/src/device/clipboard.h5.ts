/** For addresses without https, where browsers offer no `navigator.clipboard`. */
const putBySelecting = (text: string): void => {
  const before = document.activeElement
  const field = document.createElement('textarea')
  field.value = text
  field.readOnly = true
  field.style.cssText = 'position: fixed; top: 0; left: -9999px'
  document.body.appendChild(field)
  field.select()
  const isDone = document.execCommand('copy')
  field.remove()
  if (before instanceof HTMLElement) before.focus()
  if (!isDone) throw new Error('The browser did not copy.')
}

/** Not Taro's, which says 「内容已复制」 by itself, even when nothing was copied. */
export const putOnClipboard = async (text: string): Promise<void> => {
  const clipboard = navigator.clipboard as Clipboard | undefined
  await (clipboard ? clipboard.writeText(text).catch(() => putBySelecting(text)) : putBySelecting(text))
}
