import { createNavigation } from '../../harness/navigation'
import { asking, type Activity } from '../../harness/wx/asking'
import { createStorage } from '../../harness/wx/storage'
import { createBars } from './bars'
import { build } from './build'
import { Component, Page, defineWith } from './framework'
import { createLoader } from './loader'
import { openPage, type OpenedPage } from './page'
import { element } from './sheet'
import { createCloud } from './wx/cloud'
import { createDevice } from './wx/device'
import { createDialogs } from './wx/dialogs'
import { createFiles } from './wx/files'
import { keptTexts } from './wx/kept-texts'
import { createPagePlaces } from './wx/page-places'

type Method = (...values: unknown[]) => unknown

// Whoever tests here waits for what is seen.
const activity: Activity = { during: (work) => work }

const windows = element('main', { className: 'host-windows' })
const dialogs = createDialogs(activity)
const device = createDevice(activity, dialogs.show)

const defined = new Set<string>()
function load(url: string): OpenedPage {
  const route = url.split('?')[0] ?? ''
  if (!build.configs[route]) throw new Error(`The build has no page ${route}`)
  if (!defined.has(route)) defineWith(route, () => loadFile(`${route}.js`))
  defined.add(route)
  addStyle(route)
  return openPage(url, windows)
}

const styled = new Set<string>()
function addStyle(path: string): void {
  if (!styled.has(path)) document.head.append(element('style', { textContent: build.styles[path] ?? '' }))
  styled.add(path)
}

const navigation = createNavigation(load, build.configs.app.tabBar.list.map(({ pagePath }) => pagePath), activity)
const bars = createBars({ back: () => void go('navigateBack', {}), switchTo: (url) => void go('switchTab', { url }) })

function showBars(): void {
  const top = navigation.top()
  if (top) bars.show({ title: top.title, route: top.route, canGoBack: navigation.pages.length > 1 })
}

/** Every way to another page, with the bars that belong to it. */
const ways = Object.fromEntries(Object.entries(navigation.wx).map(([name, way]) => [name, (options: object) => {
  const gone = (way as Method)(options) as Promise<unknown>
  return gone.finally(showBars)
}]))
const go = (name: string, options: object): Promise<unknown> => ways[name]?.(options) ?? Promise.reject(new Error(name))

let app: Record<string, unknown> = {}
const loadFile = createLoader({
  wx: {
    ...device.wx,
    ...dialogs.wx,
    ...createFiles(activity).wx,
    ...createStorage(activity, keptTexts).wx,
    ...createPagePlaces(navigation.top, activity).wx,
    ...ways,
    setNavigationBarTitle: asking<{ title: string }>('setNavigationBarTitle', ({ title }) => {
      const top = navigation.top()
      if (top) top.title = title
      showBars()
    }, activity),
    cloud: createCloud(activity).wx,
  },
  App: (config) => void (app = config as Record<string, unknown>),
  Page,
  Component,
  getApp: () => app,
  getCurrentPages: () => navigation.pages.map(({ instance }) => instance),
})

/** What a card, a code or the list of mini-programs does: opens the app at a page. */
const launchAt = (url: string): Promise<unknown> => go('reLaunch', { url: `/${url.replace(/^[#/]+/, '') || build.configs.app.pages[0]}` })

document.body.append(bars.navigation, windows, bars.tabs)
device.onTheme(showBars)
addStyle('app')
defineWith('comp', () => loadFile('comp.js'))
loadFile('app.js')
for (const moment of ['onLaunch', 'onShow']) (app[moment] as Method | undefined)?.call(app, device.launch)
void launchAt(location.hash)
addEventListener('hashchange', () => void launchAt(location.hash))
