import Taro from '@tarojs/taro'

/** How an address came to be the one in the bar. */
type Way = 'onTop' | 'inPlace' | 'byBrowser'

/** A step to another address whose page is not there yet. */
export interface Step {
  /** As the address has it: `/packages/case/read/index?caseId=…`. */
  readonly to: string
  readonly way: Way
}

let way: Way = 'onTop'
// As the router counts: it is not told when steps are taken back.
let index = 0
let ahead = 0
let isByBrowser = false
let isTakenBack = false
let shown = ''

const inBar = (): string => window.location.hash.slice(1)
const pathOf = (address: string): string => address.split('?')[0] ?? ''

/** The page that people see; undefined before the first one. */
export const inSight = (): string | undefined => Taro.getCurrentPages().at(-1)?.route

const counted = (): number => (window.history.state as { readonly idx?: number } | null)?.idx ?? 0

function note(): void {
  const now = counted()
  // Also a step on by the browser: once it is taken back, the browser leads there no more by itself.
  way = now > index ? 'onTop' : isByBrowser ? 'byBrowser' : 'inPlace'
  ahead = Math.max(0, ahead + now - index)
  index = now
  isByBrowser = false
}

/** The step that the person has taken and that has led nowhere so far; undefined when they see what the address says. */
export function openStep(): Step | undefined {
  const to = inBar()
  return pathOf(to) === inSight() ? undefined : { to, way }
}

/** As if it had not been taken: the address is again that of the page in sight. Where the browser led, it stays. */
export function takeBack({ way }: Step): void {
  if (ahead > 0) {
    isTakenBack = true
    window.history.go(-ahead)
    ahead = 0
  } else if (way === 'inPlace') window.history.replaceState(window.history.state, '', shown)
  // The tab bar follows what the router has begun, not what came of it.
  Taro.eventCenter.trigger('__taroRouterChange', { toLocation: { path: inSight() } })
}

/** Once more, after it was taken back. */
export function takeAgain({ to, way }: Step): void {
  if (way === 'onTop') void Taro.navigateTo({ url: to })
  else if (way === 'inPlace') void Taro.redirectTo({ url: to })
  else window.dispatchEvent(new PopStateEvent('popstate', { state: window.history.state }))
}

/** Before the router begins to listen. */
export function mindSteps(): void {
  index = counted()
  // The router would load the page in sight anew, for either of these.
  window.addEventListener('popstate', step => {
    if (isTakenBack) step.stopImmediatePropagation()
  }, true)
  window.addEventListener('hashchange', step => {
    if (isTakenBack) step.stopImmediatePropagation()
    isTakenBack = false
  }, true)
  window.addEventListener('popstate', () => (isByBrowser = true))
  Taro.eventCenter.on('__taroRouterChange', note)
  Taro.eventCenter.on('__afterTaroRouterChange', () => {
    if (openStep()) return
    shown = window.location.href
    ahead = 0
  })
}
