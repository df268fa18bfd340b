import * as say from '../words/ui/controls'

const names = { 'taro-navigation-bar-back': say.back, 'taro-navigation-bar-home': say.toHome }

const makeButton = (part: HTMLElement, name: string) => {
  part.setAttribute('role', 'button')
  part.setAttribute('aria-label', name)
  part.tabIndex = 0
  part.addEventListener('keydown', ({ key }) => {
    if (key === 'Enter' || key === ' ') part.click()
  })
}

const nameTop = (bar: HTMLElement) => {
  bar.setAttribute('role', 'banner')
  const title = bar.querySelector('.taro-navigation-bar-title')
  title?.setAttribute('role', 'heading')
  title?.setAttribute('aria-level', '1')
  for (const [part, name] of Object.entries(names)) bar.querySelectorAll<HTMLElement>(`.${part}`).forEach(found => makeButton(found, name))
}

const tellCurrent = (tabs: Element) => {
  for (const tab of Array.from(tabs.querySelectorAll('.weui-tabbar__item'))) {
    if (tab.classList.contains('weui-bar__item_on')) tab.setAttribute('aria-current', 'page')
    else tab.removeAttribute('aria-current')
  }
}

const nameTabs = (tabs: Element) => {
  tabs.setAttribute('role', 'navigation')
  tabs.setAttribute('aria-label', say.mainPages)
  tellCurrent(tabs)
  new MutationObserver(() => tellCurrent(tabs)).observe(tabs, { attributeFilter: ['class'], childList: true, subtree: true })
}

/** Does it now, or once Taro has drawn it. */
const whenThere = (selector: string, does: (found: HTMLElement) => void) => {
  const look = (): boolean => {
    const found = document.querySelector<HTMLElement>(selector)
    if (found) does(found)
    return found !== null
  }
  if (look()) return
  const watch = new MutationObserver(() => look() && watch.disconnect())
  watch.observe(document.body, { childList: true, subtree: true })
}

/** Taro's bars are bare divs: this gives them names, places on the page, and the keyboard. */
export const nameNavigation = (): void => {
  whenThere('#taro-navigation-bar', nameTop)
  whenThere('.weui-tabbar', nameTabs)
}
