import path from 'node:path'
import type { Page } from 'playwright-core'
import { collections, personas, start } from '../emulator/fixtures/start'
import { A_BROKEN_NETWORK, journey } from '../support/browser'
import { hasFocus } from '../support/focus'
import { axeSays, inColours } from '../support/page-checks'
import { repository } from '../support/places'
import { until } from '../support/until'

const TOKEN = 'console-word'
const fixtures = path.join(repository, 'tests/emulator/fixtures')
const cloud = journey({ functions: path.join(fixtures, 'functions'), web: path.join(fixtures, 'web'), collections, personas, environment: {}, consoleToken: TOKEN })

const section = (page: Page, name: string) => page.getByRole('navigation').getByRole('link', { name }).click()
const use = (tool: string, more: object = {}) => cloud.emulator.invoke('toolbox', { tool, ...more }, { openid: 'oAnn000000' })

async function open(isDesk = false): Promise<Page> {
  const { page } = await cloud.visit('somebody', { isDesk })
  await page.goto(`/emulator#token=${TOKEN}`)
  await page.getByText('已连上').waitFor()
  return page
}

/** What stands out over the edge, and what a thumb would miss. */
const misshapen = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const wide = document.documentElement.scrollWidth > innerWidth ? [`the page is ${document.documentElement.scrollWidth} px wide`] : []
    const targets = [...document.querySelectorAll('button, nav a, select, textarea, input:not([type=checkbox], [type=radio]), label:has(input)')].map((target) => ({ target, box: target.getBoundingClientRect() }))
    const small = targets.filter(({ box }) => box.width > 0 && (box.width < 43.5 || box.height < 43.5))
    return [...wide, ...small.map(({ target, box }) => `${Math.round(box.width)} × ${Math.round(box.height)}: ${target.textContent ?? ''}`)]
  })

test('without the token it opens nothing; with it, until the tab is closed', async () => {
  const { page } = await cloud.visit('somebody')
  await page.goto('/emulator')
  await page.getByLabel('口令').fill('guess')
  await page.getByRole('button', { name: '打开控制台' }).click()
  await page.getByRole('alert').getByText('口令不对').waitFor()
  expect(await page.getByRole('navigation').isVisible()).toBe(false)
  await cloud.hearOf(/403/)
  await page.getByLabel('口令').fill(TOKEN)
  await page.keyboard.press('Enter')
  await page.getByText('已连上').waitFor()
  await page.reload()
  await page.getByText('已连上').waitFor()
  expect(await page.evaluate(() => [localStorage.length, document.cookie])).toEqual([0, ''])
})

test('an address that brings the token forgets it at once', async () => {
  const page = await open()
  expect(page.url()).not.toContain(TOKEN)
  expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2)
})

test('calls are listed, found again, and tell what happened in them', async () => {
  await use('count')
  await expect(cloud.emulator.invoke('relay', { to: 'nobody' }, { openid: 'oAnn000000' })).rejects.toThrow()
  const page = await open()
  const rows = page.getByRole('table', { name: '云函数的调用' }).getByRole('row')
  await page.getByLabel('只看失败的').check()
  await rows.nth(1).getByText('失败').waitFor()
  await page.getByRole('button', { name: 'relay' }).first().press('Enter')
  const { error = '' } = cloud.emulator.log.find(({ name }) => name === 'relay')!
  await page.locator('#calls-rows dd', { hasText: error.split('\n')[0]! }).waitFor()
  await page.getByRole('button', { name: 'relay' }).first().press('Enter')
  await page.locator('#calls-rows dd').waitFor({ state: 'detached' })
  await page.getByLabel('只看失败的').uncheck()
  await page.getByLabel('云函数', { exact: true }).selectOption('toolbox')
  await page.getByRole('region', { name: '每个云函数合计' }).getByRole('row', { name: /^toolbox/ }).waitFor()
})

test('under a finger nothing moves: what is new waits until it is asked for', async () => {
  await use('count')
  const page = await open()
  const first = page.locator('#calls-rows tr').first()
  const before = await first.boundingBox()
  await use('count')
  await use('count')
  await page.getByRole('button', { name: '有 2 次新的' }).waitFor()
  expect(await first.boundingBox()).toEqual(before)
  const count = await page.locator('#calls-rows tr').count()
  await page.getByRole('button', { name: '有 2 次新的' }).click()
  await until('both new ones are listed', async () => (await page.locator('#calls-rows tr').count()) === count + 2)
})

test('questions that no index serves are told with what helps each of them', async () => {
  cloud.emulator.inspect.clearLog()
  await use('where', { query: { kind: 'a' }, order: 'kind' })
  const page = await open()
  await page.getByText('给括号里的字段建一个索引就好').waitFor()
  expect(await page.getByText('让它以 match 开头').count()).toBe(0)
  await use('aggregate', { stages: [['group', { _id: '$kind' }]] })
  await page.getByText('让它以 match 开头').waitFor()
  await page.getByText('notes (aggregate: group)').waitFor()
})

test('the ring around what has the focus leaves its label free', async () => {
  const page = await open()
  await section(page, '数据')
  const near = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLLabelElement>('#documents .field label')].filter((label) => {
      const words = document.createRange()
      words.selectNodeContents(label)
      return (label.control?.getBoundingClientRect().top ?? 0) - words.getBoundingClientRect().bottom < 5
    }).map((label) => label.textContent),
  )
  expect(near).toEqual([])
})

test('a thousand calls are listed, 200 at a time', async () => {
  for (let at = 0; at < 20; at += 1) await Promise.all(Array.from({ length: 50 }, () => use('whoAmI')))
  const page = await open()
  await page.getByText('最近 1,000 次，列出 200 次').waitFor()
  for (let pages = 2; pages <= 5; pages += 1) {
    await page.getByRole('button', { name: '再列 200 次' }).click()
    await page.getByText(`列出 ${pages === 5 ? '1,000' : pages * 200} 次`).waitFor()
  }
  expect(await page.locator('#calls-rows tr').count()).toBe(1000)
  expect(await page.getByRole('button', { name: '再列 200 次' }).isVisible()).toBe(false)
  expect(await misshapen(page)).toEqual([])
})

test('documents are looked for, and a question that is wrong is told where', async () => {
  const long = '很长的一句话'.repeat(200)
  for (const n of [1, 2, 3]) await use('add', { data: { n, title: long, link: 'a'.repeat(3000), deep: { list: [n] } } })
  const page = await open()
  await section(page, '数据')
  await page.getByLabel('集合', { exact: true }).selectOption('notes')
  await page.getByText('索引：_id；n（n ↑）').waitFor()
  await page.getByRole('button', { name: '查一下' }).click()
  await page.locator('#found').waitFor()
  await page.getByLabel(/^条件/).fill('{"n": }')
  await page.getByRole('button', { name: '查一下' }).click()
  await page.getByText('第 1 行第 7 个字看不懂').waitFor()
  expect(await page.locator('#found').isVisible()).toBe(false)
  await hasFocus(page.locator('#query-where'))
  await page.getByLabel(/^条件/).fill('{"n": {"$nope": 1}}')
  await page.getByRole('button', { name: '查一下' }).click()
  await page.getByRole('alert').getByText('$nope').waitFor()
  await cloud.hearOf(/400/)
  await page.getByLabel(/^条件/).fill('{"n": {"$gt": 1}}')
  await page.getByLabel(/^排序/).fill('{"n": -1}')
  await page.getByLabel('最多几份').fill('1')
  await page.getByRole('button', { name: '查一下' }).click()
  await page.getByText(/符合条件的有 2 份，下面是前 1 份。看了 \d 份文档，用上了索引/).waitFor()
  await page.getByRole('region', { name: '查到的文档' }).getByRole('button').first().click()
  await page.getByText('"list": [').waitFor()
  expect(await misshapen(page)).toEqual([])
  await page.getByLabel('用 JSON 显示').check()
  expect(await page.getByRole('region', { name: '查到的文档' }).textContent()).toContain(long)
})

test('messages that were sent are there, and one more may be allowed', async () => {
  const page = await open()
  await section(page, '消息')
  await page.getByText('还没有发出过').waitFor()
  await page.getByLabel('openid').fill('1234567890')
  await page.getByLabel('模板编号').fill('repaired')
  await page.getByRole('button', { name: '允许一次' }).click()
  await page.getByRole('alert').getByText('至少一个字母').waitFor()
  await page.getByLabel('openid').fill('oAnn000000')
  await page.getByRole('button', { name: '允许一次' }).click()
  await page.getByRole('status').getByText('oAnn000000 可以收一条').waitFor()
  await use('sendMessage', { to: 'oAnn000000', templateId: 'repaired', data: { thing1: { value: '修好了' } } })
  await page.getByRole('listitem').getByText('修好了').waitFor()
  await page.getByRole('button', { name: '清空消息' }).click()
  await page.getByRole('button', { name: '算了' }).click()
  expect(cloud.emulator.outbox.length).toBe(1)
  await page.getByRole('button', { name: '清空消息' }).click()
  await page.getByRole('button', { name: '清空', exact: true }).click()
  await page.getByText('还没有发出过').waitFor()
})

test('the content check answers as it was told', async () => {
  const page = await open()
  await section(page, '检查')
  await page.getByRole('group', { name: /^文字/ }).getByRole('radio', { name: /一律可疑/ }).check()
  await page.getByRole('status').getByText('文字：一律可疑').waitFor()
  expect(cloud.contentCheck.text).toBe('review')
  await page.getByRole('group', { name: /^文字/ }).getByRole('radio', { name: /^按词判断/ }).check()
  await page.getByRole('status').getByText('文字：按词判断').waitFor()
})

test('before the clock moves it is said what will fire, and Escape leaves it', async () => {
  const page = await open()
  await section(page, '时间')
  await page.getByRole('button', { name: '1 天后' }).focus()
  await page.keyboard.press('Enter')
  await page.getByText(/云函数 ticker 的定时器 \S+ 会触发一次/).waitFor()
  await page.keyboard.press('Escape')
  await hasFocus(page.getByRole('button', { name: '1 天后' }))
  expect(cloud.clock.offset).toBe(0)
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: '拨过去' }).click()
  // The offset is seen as soon as the clock has moved; what that sets off has run when the answer is there.
  await page.getByText('该触发的定时器都跑过了').waitFor()
  await page.getByText('比真实时间快').first().waitFor()
  expect(cloud.emulator.log.at(-1)).toMatchObject({ name: 'ticker' })
  const tomorrow = new Date(cloud.clock.now() + 8 * 3_600_000).toISOString().slice(0, 10)
  expect(await page.getByLabel('日期').inputValue()).toBe(tomorrow)
  await page.getByLabel('日期').fill('2030-01-31')
  await page.getByLabel(/^时间/).fill('08:30')
  await page.getByRole('button', { name: '拨到这里' }).click()
  await page.getByText('拨到 2030-01-31 08:30:00？').waitFor()
  await page.getByRole('button', { name: '不拨了' }).click()
  await page.getByRole('button', { name: '回到现在' }).click()
  await page.getByText('时间往回走').waitFor()
  await page.getByRole('button', { name: '拨过去' }).click()
  await page.getByText('和真实时间一样').waitFor()
})

test('a timer is fired, and says what it answered', async () => {
  const page = await open()
  await section(page, '时间')
  await page.getByRole('button', { name: '立刻触发 ticker' }).click()
  await page.getByText('ticker 跑完了，它回答：').waitFor()
})

test('when the emulator stops the page says so, and goes on when it is back', async () => {
  cloud.forgive(A_BROKEN_NETWORK)
  const first = await start({ consoleToken: TOKEN })
  const port = Number(new URL(first.url).port)
  const { page } = await cloud.visit('somebody')
  await page.goto(`${first.url}/emulator#token=${TOKEN}`)
  await page.getByText('已连上').waitFor()
  await first.close()
  await page.getByText('没有回答，可能停下了').waitFor()
  const second = await start({ consoleToken: TOKEN, port })
  try {
    await second.invoke('toolbox', { tool: 'whoAmI' }, { openid: 'oAnn000000' })
    await page.getByText('最近 1 次').waitFor()
  } finally {
    await page.close()
    await second.close()
  }
})

test('nothing is wrong for a screen reader or a thumb, in light and dark, on a phone and at the desk', async () => {
  cloud.emulator.inspect.clearLog()
  await use('count')
  await use('add', { data: { n: 9 } })
  for (const isDesk of [false, true]) {
    const page = await open(isDesk)
    const found: string[] = []
    for (const name of ['调用', '数据', '消息', '检查', '时间']) {
      await section(page, name)
      if (name === '调用') await page.locator('#calls-rows button').first().click()
      if (name === '数据') {
        await page.getByRole('button', { name: '查一下' }).click()
        await page.getByText('份文档').waitFor()
      }
      if (name === '时间') await page.getByRole('button', { name: '1 小时后' }).click()
      for (const colours of ['light', 'dark'] as const) {
        await inColours(page, colours)
        found.push(...(await axeSays(page)).map((line) => `${name}, ${colours}: ${line}`))
      }
      found.push(...(await misshapen(page)).map((line) => `${name}: ${line}`))
    }
    expect(found).toEqual([])
  }
})
