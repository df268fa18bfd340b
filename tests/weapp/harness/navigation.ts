import { asking, type Activity } from './wx/asking'

interface Target { url: string }

/** What a stack knows of a page. */
export interface StackedPage {
  route: string
  options: Record<string, string>
  tell(method: string, ...values: unknown[]): unknown
}

const DEEPEST = 10

/** Absolute or relative to the page on top; without the leading slash. */
function resolveUrl(url: string, current: string | undefined): string {
  return new URL(url, `http://weapp/${current ?? ''}`).href.slice('http://weapp/'.length)
}

/** wx navigation over a stack of pages. Pages of the tab bar stay alive once they were open. */
export function createNavigation<OpenedPage extends StackedPage>(load: (url: string) => OpenedPage, tabs: readonly string[], activity: Activity) {
  const pages: OpenedPage[] = []
  const tabPages = new Map<string, OpenedPage>()
  const top = () => pages.at(-1)
  const urlOf = ({ url }: Target) => resolveUrl(url, top()?.route)
  const isTab = (url: string) => tabs.includes(url.split('?')[0] ?? '')

  function show(page: OpenedPage) {
    pages.push(page)
    page.tell('onShow')
  }
  function start(url: string) {
    const page = load(url)
    pages.push(page)
    page.tell('onLoad', page.options)
    page.tell('onShow')
    page.tell('onReady')
    if (isTab(url)) tabPages.set(page.route, page)
  }
  function leave(page: OpenedPage) {
    if (tabPages.get(page.route) === page) page.tell('onHide')
    else page.tell('onUnload')
  }
  function push(url: string) {
    if (isTab(url)) throw new Error(`can not navigateTo a tabbar page: ${url}`)
    if (pages.length >= DEEPEST) throw new Error('webview count limit exceed')
    top()?.tell('onHide')
    start(url)
  }
  function replaceAll(url: string) {
    pages.splice(0).reverse().forEach(leave)
    const kept = tabPages.get(url)
    if (kept) show(kept)
    else start(url)
  }
  function switchTab(url: string) {
    if (!isTab(url)) throw new Error(`can not switch to no-tabBar page: ${url}`)
    if (top()?.route !== url) replaceAll(url)
  }
  function back(delta = 1) {
    const left = pages.splice(Math.max(1, pages.length - delta))
    left.reverse().forEach(leave)
    if (left.length > 0) top()?.tell('onShow')
  }
  function redirect(url: string) {
    if (isTab(url)) throw new Error(`can not redirectTo a tabbar page: ${url}`)
    const left = pages.pop()
    if (left) leave(left)
    start(url)
  }
  function relaunch(url: string) {
    tabPages.clear()
    replaceAll(url)
  }

  const wx = {
    navigateTo: asking<Target>('navigateTo', (target) => push(urlOf(target)), activity),
    redirectTo: asking<Target>('redirectTo', (target) => redirect(urlOf(target)), activity),
    switchTab: asking<Target>('switchTab', (target) => switchTab(urlOf(target)), activity),
    reLaunch: asking<Target>('reLaunch', (target) => relaunch(urlOf(target)), activity),
    navigateBack: asking<{ delta?: number }>('navigateBack', ({ delta }) => back(delta), activity),
  }
  const open = (url: string) => (isTab(url) ? switchTab(url) : pages.length === 0 ? start(url) : push(url))
  return { wx, pages, open, top, back }
}
