import { BLANKS, SHIPPED_TEMPLATES, type TemplateView } from '@shouhou/shared/template'
import { aReport } from '../support/builders'
import { journey } from '../support/browser'

const world = journey()

/** One that leans on an article and has blanks that a case fills. */
const script = SHIPPED_TEMPLATES.find(({ kind, sources, body }) => kind === 'script' && sources.length > 0 && body.includes('{{型号}}') && body.includes('{{故障}}')) as TemplateView

const blanksOf = (body: string): string[] => [...body.matchAll(/\{\{([^}]+)\}\}/g)].map(([, name = '']) => name)

test('a member fills a script from their case, copies it, and only what the case cannot know is left open', async () => {
  const lin = world.as('lin')
  const group = await world.aGroup(lin, { name: '青禾 X1 互助群' })
  await world.aCase(lin, group)
  const { page, context, open, button, photograph } = await world.visit('lin')
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])

  await open('/packages/template/list/index')
  await page.getByRole('radio', { name: '话术' }).click()
  await page.getByRole('link', { name: new RegExp(script.title) }).click()
  await button('用我的案例填').click()
  await page.getByRole('dialog').getByRole('link', { name: /屏幕右侧出现一条绿线/ }).click()
  await page.getByText(/已用您的案例填好/).waitFor()
  await photograph('script-filled')
  await button('连依据一起复制').click()
  await page.getByText('已复制，可以粘贴到聊天里').waitFor()

  const copied = await page.evaluate(() => navigator.clipboard.readText())
  for (const { law, article } of script.sources) expect(copied).toContain(`${law}${article}`)
  expect(copied).toContain('本工具提供法律信息，不构成法律意见')
  expect(copied).not.toMatch(/[{｛]{2}/)
  const report = aReport()
  expect(copied).toContain(report.model)
  expect(copied).toContain(report.fault)

  const known = (name: string) => Boolean(BLANKS.find((blank) => blank.name === name)?.of(report, '2026-11-21'))
  const unknown = blanksOf(script.body).filter((name) => !known(name))
  expect(copied.split('＿＿＿')).toHaveLength(unknown.length + 1)
})
