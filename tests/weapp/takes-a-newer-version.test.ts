import { emulated } from '../support/emulated'
import { openWeapp } from './harness/app'

const cloud = emulated()

test('WeChat has fetched a newer version: the person is told what happens, and takes it', async () => {
  const app = await openWeapp(cloud, { as: 'lin' })
  await app.open('pages/home/index')
  await app.versionComes()
  expect(app.shown.map(({ text }) => text)).toEqual(['有新版本了\n小程序会重新打开一次，只要几秒。写到一半的内容都还在。'])
  expect(app.isRestarted()).toBe(true)
})

test('whoever goes on with what they do is left alone until the next start', async () => {
  const app = await openWeapp(cloud, { as: 'lin' })
  await app.open('pages/home/index')
  app.willAnswer(false)
  await app.versionComes()
  expect(app.shown).toHaveLength(1)
  expect(app.isRestarted()).toBe(false)
})
