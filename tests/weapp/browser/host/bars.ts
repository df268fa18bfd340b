import { assetUrl, build, type AppConfig } from './build'
import { element } from './sheet'
import { theme } from './wx/device'

const app: AppConfig = build.configs.app

/** Values that begin with @ stand in theme.json. */
const themed = (value: string): string => (value.startsWith('@') ? (build.configs.theme[theme()][value.slice(1)] ?? '') : value)

interface Shown { title: string; route: string; canGoBack: boolean }
interface Gestures { back(): void; switchTo(url: string): void }

/** WeChat's own bars around the page: its title with the way back, and the tabs. */
export function createBars({ back, switchTo }: Gestures) {
  const title = element('h1')
  const backButton = element('button', { textContent: '‹', ariaLabel: '返回', onclick: back })
  const navigation = element('header', { className: 'host-navigation' })
  navigation.append(backButton, title)
  const tabs = element('nav', { className: 'host-tabs', role: 'tablist' })
  const tabOf = new Map(app.tabBar.list.map(({ pagePath, text }) => [pagePath, element('button', { role: 'tab', textContent: text, onclick: () => switchTo(`/${pagePath}`) })]))
  tabs.append(...tabOf.values())

  function showTabs(route: string) {
    const { color, selectedColor, list } = app.tabBar
    for (const { pagePath, text, iconPath, selectedIconPath } of list) {
      const isChosen = pagePath === route
      const tab = tabOf.get(pagePath)
      tab?.setAttribute('aria-selected', String(isChosen))
      tab?.replaceChildren(element('img', { src: assetUrl(isChosen ? selectedIconPath : iconPath), alt: '' }), text)
      if (tab) tab.style.color = themed(isChosen ? selectedColor : color)
    }
    tabs.hidden = !tabOf.has(route)
  }
  function show(shown: Shown) {
    title.textContent = document.title = shown.title
    backButton.hidden = !shown.canGoBack
    navigation.style.backgroundColor = themed(app.window.navigationBarBackgroundColor ?? '')
    navigation.style.color = themed(app.window.navigationBarTextStyle ?? '')
    tabs.style.backgroundColor = themed(app.tabBar.backgroundColor)
    document.body.style.backgroundColor = themed(app.window.backgroundColor ?? '')
    showTabs(shown.route)
  }
  return { navigation, tabs, show }
}
