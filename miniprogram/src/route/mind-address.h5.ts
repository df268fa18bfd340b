import Taro from '@tarojs/taro'

// Longer than the router takes to go back to a page it keeps.
const SETTLED_MS = 500

const inAddress = (): { path: string; query: URLSearchParams } => {
  const [path = '', query = ''] = window.location.hash.slice(1).split('?')
  return { path, query: new URLSearchParams(query) }
}

/** As the address has it: the router hands over the values encoded. */
const openedWith = (given: Readonly<Record<string, unknown>>): URLSearchParams =>
  new URLSearchParams(Object.entries(given).map(([name, value]) => `${name}=${String(value)}`).join('&'))

/** Whether the page in sight was opened with something other than what the address asks for. */
function isAnother(): boolean {
  const page = Taro.getCurrentPages().at(-1)
  const { path, query } = inAddress()
  if (!page || page.route !== path) return false
  const given = openedWith((page as unknown as { readonly $taroParams?: Readonly<Record<string, unknown>> }).$taroParams ?? {})
  return Array.from(query).some(([name, value]) => given.get(name) !== value)
}

/**
 * Taro's router goes back to a page it keeps by its path alone: with another address typed in, it would show the old
 * one. Only what a person does to the address is told as a change of it; the app's own steps forward are not.
 */
export const mindAddress = (): void => {
  window.addEventListener('hashchange', () => {
    setTimeout(() => {
      if (isAnother()) window.location.reload()
    }, SETTLED_MS)
  })
}
