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
const mindWhatIsTyped = (): void => {
  window.addEventListener('hashchange', () => {
    setTimeout(() => {
      if (isAnother()) window.location.reload()
    }, SETTLED_MS)
  })
}

const HIDDEN = 'taro_page_shade'

/** The router hides the page that was left by a timer, also when somebody came back to it while a slow phone still drew the next. */
const mindQuickStepsBack = (): void => {
  window.addEventListener('popstate', () => {
    const watch = new MutationObserver(changes => {
      const inSight = (Taro.getCurrentPages().at(-1) as { readonly path?: string } | undefined)?.path
      for (const { target } of changes) {
        if (target instanceof Element && target.id === inSight && target.classList.contains(HIDDEN)) target.classList.remove(HIDDEN)
      }
    })
    watch.observe(document.body, { attributeFilter: ['class'], subtree: true })
    setTimeout(() => watch.disconnect(), SETTLED_MS)
  })
}

/**
 * A page whose code comes late is shown by the router also when somebody has gone back meanwhile, or opened another: it is
 * told again where they are. Only where the page of that address has been in sight: otherwise it is still on its way.
 */
const mindLatePages = (): void => {
  let seen = ''
  Taro.eventCenter.on('__afterTaroRouterChange', () => {
    const shown = Taro.getCurrentPages().at(-1)?.route
    if (shown === inAddress().path) seen = window.location.hash
    else if (shown && window.location.hash === seen) window.dispatchEvent(new PopStateEvent('popstate', { state: window.history.state }))
  })
}

export const mindAddress = (): void => {
  mindWhatIsTyped()
  mindQuickStepsBack()
  mindLatePages()
}
