import type { Locator } from 'playwright-core'
import { largeType } from '../../../miniprogram/src/words/ui/me'
import { still } from '../../support/page-checks'
import { until } from '../../support/until'
import { weappJourney } from './journey'

const cloud = weappJourney()

interface Look { colour: string; background: string; type: number; height: number }

/** How a control looks: its words, what lies behind them, and how large it is, in pixels. */
const lookOf = (control: Locator): Promise<Look> =>
  control.evaluate((element) => {
    const style = getComputedStyle(element)
    const behind = (each: Element | null): string => {
      const { backgroundColor } = each ? getComputedStyle(each) : { backgroundColor: 'none' }
      return each && backgroundColor === 'rgba(0, 0, 0, 0)' ? behind(each.parentElement) : backgroundColor
    }
    return { colour: style.color, background: behind(element), type: Math.round(parseFloat(style.fontSize)), height: Math.round(element.getBoundingClientRect().height) }
  })

test('light, dark and 长辈模式 look in the mini-program as they do in the browser, and 长辈模式 is remembered', async () => {
  await cloud.as('lin').registered()
  const [web, phone] = [await cloud.visit('lin'), await cloud.visitWeapp('lin')]
  const builds = [web, phone]
  const control = ({ page }: typeof web, checked: boolean) => page.getByRole('switch', { name: largeType, checked })
  const look = async (checked: boolean) => {
    for (const { page } of builds) await still(page)
    return Promise.all(builds.map((build) => lookOf(control(build, checked))))
  }
  /** The phone tells the mini-program, and large type comes a moment after its switch. */
  const lookOtherThan = async (before: (Look | undefined)[], checked: boolean) => {
    await until('both look another way', async () => (await look(checked)).every((now, at) => Object.entries(now).some(([name, value]) => value !== before[at]?.[name as keyof Look])))
    return look(checked)
  }

  for (const build of builds) await build.open('/pages/me/index')
  for (const build of builds) await control(build, false).waitFor()
  const [light, inLight] = await look(false)
  for (const { page } of builds) await page.emulateMedia({ colorScheme: 'dark' })
  const [dark, inDark] = await lookOtherThan([light, inLight], false)
  await phone.photograph('weapp-dark')
  for (const build of builds) await control(build, false).click()
  for (const build of builds) await control(build, true).waitFor()
  const [large, inLarge] = await lookOtherThan([dark, inDark], true)
  await phone.photograph('weapp-dark-large')
  expect({ inLight, inDark, inLarge }).toEqual({ inLight: light, inDark: dark, inLarge: large })
  expect([light?.background, light?.colour]).not.toEqual([dark?.background, dark?.colour])
  expect([large!.type, large!.height].every((size, at) => size > [dark!.type, dark!.height][at]!)).toBe(true)

  // WeChat's own bars take their colours from theme.json.
  const bar = phone.page.getByRole('tablist')
  await until('the bar is dark', async () => (await lookOf(bar)).background === 'rgb(26, 34, 33)')
  await phone.page.emulateMedia({ colorScheme: 'light' })
  await phone.page.waitForFunction(() => getComputedStyle(document.querySelector('[role="tablist"]')!).backgroundColor === 'rgb(255, 255, 255)')

  await phone.page.reload()
  await control(phone, true).waitFor()
})
