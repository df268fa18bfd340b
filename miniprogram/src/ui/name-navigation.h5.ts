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

const find = (): boolean => {
  const bar = document.getElementById('taro-navigation-bar')
  if (!bar) return false
  for (const [part, name] of Object.entries(names)) bar.querySelectorAll<HTMLElement>(`.${part}`).forEach(found => makeButton(found, name))
  return true
}

/** Taro's navigation bar has bare divs for back and home: this gives them names and the keyboard. */
export const nameNavigation = (): void => {
  if (find()) return
  const watch = new MutationObserver(() => find() && watch.disconnect())
  watch.observe(document.body, { childList: true, subtree: true })
}
