import { KIND_WORDS } from '../../../miniprogram/src/words/jielong/standing'
import { weappJourney } from './journey'

const cloud = weappJourney()

test('home, a group, its 接龙, joined, and back: tapped through on the built mini-program', async () => {
  const owner = cloud.as('wang')
  const group = await cloud.aGroup(owner, { name: '青禾 X1 互助群' })
  const { groupId } = group
  const { jielongId } = await cloud.aJielong(owner, group)
  const lin = await cloud.aMember('lin', group)
  await cloud.aCase(lin, group)

  const { page, open, button, photograph } = await cloud.visitWeapp('lin')
  await open('/pages/home/index')
  await page.getByRole('link', { name: /青禾 X1 互助群/ }).click()
  await page.getByRole('heading', { name: '青禾 X1 互助群' }).waitFor()
  await page.getByRole('link', { name: /^青禾 X1 绿屏\/绿线/ }).click()
  await button(KIND_WORDS.fault.join).click()
  await page.getByText('您是第 1 位').waitFor()
  await photograph('weapp-joined')
  const { people, myEntry } = await lin.mustCall('jielong.read', { groupId, jielongId })
  expect({ people, hasMine: myEntry !== null }).toEqual({ people: 1, hasMine: true })

  // WeChat's own bars: back to the group, back home, over to another tab.
  await button('返回').click()
  await page.getByRole('heading', { name: '青禾 X1 互助群' }).waitFor()
  await button('返回').click()
  await page.getByRole('tab', { name: '接龙' }).click()
  await page.getByRole('tab', { name: '接龙', selected: true }).waitFor()
  await page.getByRole('link', { name: /绿屏\/绿线/ }).waitFor()
})
