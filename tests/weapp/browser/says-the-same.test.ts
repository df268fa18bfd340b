import type { Page } from 'playwright-core'
import { savePicture } from '../../../miniprogram/src/words/device'
import { howToBind, notBound } from '../../../miniprogram/src/words/group/settings'
import * as share from '../../../miniprogram/src/words/jielong/share'
import { toPhone } from '../../../miniprogram/src/words/reminder/dates'
import * as wechat from '../../../miniprogram/src/words/reminder/wechat'
import { chooseDay } from '../../../miniprogram/src/words/ui/controls'
import { signOut } from '../../../miniprogram/src/words/ui/me'
import type { Visitor } from '../../support/browser'
import { DEMO_OPERATOR, demoPages, type DemoPage } from '../../support/demo'
import { weappJourney } from './journey'
import { visibleText } from './visible-text'

const cloud = weappJourney(DEMO_OPERATOR)

let pages: DemoPage[] = []
beforeAll(async () => {
  pages = await demoPages(cloud)
  for (const member of ['lin', 'wang', 'chen']) await lookAtEverything(member)
})

/** What is news to one build would be none to the other, which opens the page a moment later. */
async function lookAtEverything(name: string): Promise<void> {
  const person = cloud.as(name)
  for (const { groupId } of (await person.mustCall('group.listMine', {})).items) await person.mustCall('group.look', { groupId, upTo: Date.now() })
  for (const { groupId, jielongId } of (await person.mustCall('jielong.listMine', {})).items) await person.mustCall('jielong.look', { groupId, jielongId, upTo: Date.now() })
}

/** What one build says in place of what the other says, or alone, and why that is right. */
const DIFFERENT = [
  { web: share.copyLink, phone: share.toChat, why: 'A browser has no chat to send a card to.' },
  { web: savePicture.browser, phone: savePicture.phone, why: 'A browser has no album.' },
  { web: signOut, phone: '', why: 'In WeChat a person is who the phone belongs to.' },
  { web: '', phone: chooseDay, why: "A browser's own field for a day asks in its own way." },
  { web: '', phone: toPhone, why: 'Only a phone has a calendar that an app may write to.' },
  { web: wechat.standing, phone: '', why: 'Only WeChat carries messages; the browser says so.' },
  { web: wechat.inWechat, phone: '', why: 'The same.' },
  { web: '', phone: notBound + howToBind, why: 'Only WeChat knows a chat.' },
].map(({ web, phone }) => ({ web: web.replace(/\s/g, ''), phone: phone.replace(/\s/g, '') }))

// One page that never says the same is enough to fail: the others need not be waited for as long.
const PATIENCE_MS = { first: 60_000, then: 12_000 }

const onWeb = (page: Page) => page.locator('.taro_page').filter({ visible: true }).last()
const onPhone = (page: Page) => page.locator('.host-window:not([hidden]) > .host-scroller')

/** The page stands, with what was asked for: nothing says any more that it is busy. */
async function settled(page: Page): Promise<void> {
  await onWeb(page).locator('[role="main"]').first().waitFor()
  await page.waitForFunction(() => document.querySelectorAll('.taro_page [aria-busy="true"]').length === 0)
}

interface Both { web: string[]; phone: string[] }

// Between the two looks a minute may end.
const sometime = (line: string): string => line.replace(/刚刚|\d+分钟前/g, '不久前')

/** Line for line, with what stands in DIFFERENT in the words of the mini-program. */
async function readBoth(web: Visitor, phone: Visitor): Promise<Both> {
  const inWeapp = (line: string): string => DIFFERENT.find((each) => each.web === line)?.phone ?? line
  const alone = new Set(DIFFERENT.filter((each) => each.web === '').map((each) => each.phone))
  return {
    web: (await visibleText(onWeb(web.page))).map(inWeapp).filter((line) => line !== '').map(sometime),
    phone: (await visibleText(onPhone(phone.page))).filter((line) => !alone.has(line)).map(sometime),
  }
}

/** Opens a page in both builds as one person; waits until they say the same, or long enough to believe that they never will. */
async function compare({ route }: DemoPage, [web, phone]: [Visitor, Visitor], patience: number): Promise<Both> {
  await Promise.all([web.openAnew(route), phone.open(route)])
  await settled(web.page)
  const giveUpAt = performance.now() + patience
  for (;;) {
    const both = await readBoth(web, phone)
    const isSame = both.web.length > 0 && both.web.join('\n') === both.phone.join('\n')
    if (isSame || performance.now() > giveUpAt) return both
    await new Promise((resolve) => { setTimeout(resolve, 100) })
  }
}

test('every page says in the mini-program what it says in the browser, in the same order', async () => {
  const different: Record<string, Both> = {}
  for (const who of new Set(pages.map((page) => page.who))) {
    const both: [Visitor, Visitor] = [await cloud.visit(who), await cloud.visitWeapp(who)]
    for (const page of pages.filter((each) => each.who === who)) {
      const said = await compare(page, both, Object.keys(different).length > 0 ? PATIENCE_MS.then : PATIENCE_MS.first)
      if (said.web.join('\n') !== said.phone.join('\n') || said.web.length === 0) different[page.name] = said
    }
  }
  const of = (build: keyof Both) => Object.fromEntries(Object.entries(different).map(([name, said]) => [name, said[build]]))
  expect(of('phone')).toEqual(of('web'))
  expect(Object.keys(different)).toEqual([])
})
