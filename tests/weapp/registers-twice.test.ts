import { emulated } from '../support/emulated'
import { openWeapp } from './harness/app'

const cloud = emulated()

test('whoever registered with another phone meanwhile goes on under the name that they gave there', async () => {
  const app = await openWeapp(cloud, { as: 'xin' })
  await app.open('pages/home/index')
  const page = app.page.route === 'packages/person/register/index' ? app.page : await app.open('packages/person/register/index')
  await cloud.as('xin').mustCall('person.register', { nickname: '老手机上的名字', agreed: true })
  await page.type('怎么称呼您', '新手机上的名字')
  await page.tap('同意并开始使用')
  expect(app.shown.at(-1)).toEqual({ kind: 'toast', text: '您之前登记过，还用原来的昵称' })
  expect(app.page.route).not.toBe('packages/person/register/index')
  expect(app.page.text()).not.toContain('怎么称呼您')
  expect((await cloud.as('xin').mustCall('person.me', {})).person?.nickname).toBe('老手机上的名字')
})
