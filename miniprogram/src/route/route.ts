import Taro, { useRouter } from '@tarojs/taro'
import { useContext } from 'react'
import { handOver, useHandedOver } from './handed-over'
import { OpenedWith } from './opened-with'
import type { Params } from './params'

/** Every page by a short name. */
export const pages = {
  home: '/pages/home/index',
  jielongs: '/pages/jielongs/index',
  fileCase: '/pages/file-case/index',
  rights: '/pages/rights/index',
  me: '/pages/me/index',
  notFound: '/pages/not-found/index',
  register: '/packages/person/register/index',
  group: '/packages/group/home/index',
  createGroup: '/packages/group/create/index',
  joinGroup: '/packages/group/join/index',
  groupSettings: '/packages/group/settings/index',
  members: '/packages/group/members/index',
  readCase: '/packages/case/read/index',
  cases: '/packages/case/list/index',
  unsent: '/packages/case/unsent/index',
  jielong: '/packages/jielong/read/index',
  jielongPoster: '/packages/jielong/poster/index',
  jielongHistory: '/packages/jielong/history/index',
  mergeJielong: '/packages/jielong/merge/index',
  groupJielongs: '/packages/jielong/list/index',
  jielongText: '/packages/jielong/text/index',
  pasteJielong: '/packages/jielong/paste/index',
  signJielong: '/packages/jielong/sign/index',
  startJielong: '/packages/jielong/start/index',
  templates: '/packages/template/list/index',
  template: '/packages/template/read/index',
  makeTemplate: '/packages/template/make/index',
  assess: '/packages/rights/assess/index',
  dates: '/packages/rights/dates/index',
  articles: '/packages/knowledge/list/index',
  article: '/packages/knowledge/read/index',
  repairs: '/packages/repair/list/index',
  repairSlip: '/packages/repair/slip/index',
  repair: '/packages/repair/read/index',
  pickUp: '/packages/repair/pick-up/index',
  repairCheck: '/packages/repair/check/index',
  channels: '/packages/channel/list/index',
  takeChannel: '/packages/channel/take/index',
  channelStep: '/packages/channel/read/index',
  letter: '/packages/channel/letter/index',
  queue: '/packages/admin/queue/index',
  history: '/packages/admin/history/index',
  exports: '/packages/admin/exports/index',
  verify: '/packages/admin/verify/index',
} as const

export type PageName = keyof typeof pages

const tabs: readonly string[] = [pages.home, pages.jielongs, pages.fileCase, pages.rights, pages.me]

const query = (params: Params): string =>
  Object.entries(params)
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`]))
    .join('&')

/** The address of a page, also for share cards. */
export const address = (page: PageName, params: Params = {}): string => {
  const asked = query(params)
  return asked ? `${pages[page]}?${asked}` : pages[page]
}

const isTab = (url: string) => tabs.includes(url.split('?')[0] ?? '')

const toTab = (page: PageName, params: Params): void => {
  handOver(pages[page], params)
  void Taro.switchTab({ url: pages[page] })
}

// As long as two taps of one hand may be apart.
const SECOND_TAP_MS = 800
const LOOK_MS = 40
let latest = { url: '', at: 0, depth: 0, hasArrived: false }

const depth = (): number => Taro.getCurrentPages().length

/** The browser's router is done before its page is there: only the pages themselves tell. A slow phone hears of a second tap only then. */
function look(tap: typeof latest): void {
  if (!tap.hasArrived && depth() > tap.depth) Object.assign(tap, { hasArrived: true, at: Date.now() })
}

function watch(tap: typeof latest): void {
  look(tap)
  if (!tap.hasArrived && Date.now() - tap.at <= SECOND_TAP_MS) setTimeout(() => watch(tap), LOOK_MS)
}

/**
 * On top, unless a tap has just done so: who taps twice means one page, and the first as long as it is on its way, also
 * when the second hits another row. Whoever has gone back since means it again.
 */
function onTop(url: string): void {
  look(latest)
  const now = Date.now()
  const isBack = latest.hasArrived && depth() <= latest.depth
  const isSame = url === latest.url || !latest.hasArrived
  if (isSame && !isBack && Math.abs(now - latest.at) < SECOND_TAP_MS) return
  latest = { url, at: now, depth: depth(), hasArrived: false }
  watch(latest)
  void Taro.navigateTo({ url })
}

/** Opens a page on top of this one; a tab page takes its tab, and reads the parameters with `useTabParams`. */
export const go = (page: PageName, params: Params = {}): void => {
  if (isTab(pages[page])) toTab(page, params)
  else onTop(address(page, params))
}

/** The address of this page, to come back to with `goTo`. */
export function useAddress(): string {
  const params = useParams()
  const { path } = useRouter()
  const plain = `/${path.split('?')[0]?.replace(/^\//, '') ?? ''}`
  const asked = query(Object.fromEntries(Object.entries(params).filter(([name]) => !name.startsWith('$'))))
  return asked ? `${plain}?${asked}` : plain
}

/** Opens an address that `useAddress` gave, or `address`. */
export const goTo = (url: string): void => (isTab(url) ? void Taro.switchTab({ url: url.split('?')[0] ?? url }) : onTop(url))

/** Opens a page in place of this one. */
export const replace = (page: PageName, params: Params = {}): void => {
  if (isTab(pages[page])) toTab(page, params)
  else void Taro.redirectTo({ url: address(page, params) })
}

/** Back to where one came from, or to `fallback` when the app was opened right here. */
export const back = (fallback = pages.home as string): void => {
  if (Taro.getCurrentPages().length > 1) void Taro.navigateBack()
  else void (isTab(fallback) ? Taro.switchTab({ url: fallback }) : Taro.redirectTo({ url: fallback }))
}

const decoded = (value: string | undefined): string | undefined => {
  try {
    return value && decodeURIComponent(value)
  } catch {
    // Somebody's own address with a lonely percent sign.
    return value
  }
}

/** What the address of this page carries. WeChat and the browser's router both hand it over encoded. */
export function useParams(): Params {
  const known = useContext(OpenedWith)
  const { params } = useRouter()
  return known ?? Object.fromEntries(Object.entries(params).map(([name, value]) => [name, decoded(value)]))
}

/** What a tab was last opened with by `go`, otherwise what its address carries (a share card, a link). */
export function useTabParams(page: PageName): Params {
  const linked = useParams()
  return useHandedOver(pages[page]) ?? linked
}
