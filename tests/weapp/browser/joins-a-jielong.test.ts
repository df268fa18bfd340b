import { weappJourney } from './journey'

const cloud = weappJourney()

test('home, a group, its 接龙, joined: tapped through on the built mini-program', async () => {
  const owner = cloud.as('wang')
  const group = await cloud.aGroup(owner, { name: '青禾 X1 互助群' })
  const { groupId } = group
  const { jielongId } = await cloud.aJielong(owner, group)
  const lin = await cloud.aMember('lin', group)
  await cloud.aCase(lin, group)

  const { page, open, button, photograph } = await cloud.visitWeapp('lin')
  page.on('console', (m) => console.log(m.type(), m.text()))
  page.on('pageerror', (m) => console.log(m.stack))
  await open('/pages/home/index')
  await new Promise((r) => setTimeout(r, 4000))
  console.log(await page.evaluate('document.body.innerText'))
  console.log(await photograph('weapp-home'))
  void groupId; void jielongId; void button
}, 100_000)
