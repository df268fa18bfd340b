import { ARTICLES, PINS_LIMIT } from '@shouhou/shared/knowledge'
import { emulated } from '../../support/emulated'
import { putInside } from '../../support/look-inside'

const cloud = emulated({ indexRequired: true })

const ids = ARTICLES.map(({ articleId }) => articleId)
const idAt = (at: number): string => ids[at] ?? ''

const aGroupOf = async (name: string) => {
  const owner = cloud.as(`${name}-owner`)
  const group = await cloud.aGroup(owner, {})
  const member = await cloud.aMember(`${name}-member`, group)
  const { groupId } = group
  const pin = (articleId: string, isPinned = true) => owner.mustCall('knowledge.pin', { groupId, articleId, isPinned })
  const pins = () => member.mustCall('knowledge.pins', { groupId })
  return { owner, member, groupId, pin, pins }
}

test('an article is pinned and taken out, in the order of pinning, for every member', async () => {
  const { pin, pins } = await aGroupOf('order')
  expect(await pins()).toEqual([])
  await pin(idAt(2))
  expect(await pin(idAt(0))).toEqual([idAt(2), idAt(0)])
  expect(await pin(idAt(2))).toEqual([idAt(2), idAt(0)])
  expect(await pins()).toEqual([idAt(2), idAt(0)])
  expect(await pin(idAt(2), false)).toEqual([idAt(0)])
  expect(await pin(idAt(2), false)).toEqual([idAt(0)])
})

test('only what comes with the app can be pinned, by whoever leads', async () => {
  const { owner, member, groupId } = await aGroupOf('lead')
  expect(await owner.mustFail('knowledge.pin', { groupId, articleId: 'made-up-by-somebody', isPinned: true })).toEqual({ code: 'knowledge/not-found' })
  expect(await member.mustFail('knowledge.pin', { groupId, articleId: idAt(0), isPinned: true })).toEqual({ code: 'group/not-allowed', action: 'knowledge.pin' })
  expect(await cloud.as('outsider').registered().then((person) => person.mustFail('knowledge.pins', { groupId }))).toEqual({ code: 'group/not-allowed', action: 'knowledge.read' })
})

test('so many are pinned, also when the last ones come at once', async () => {
  const { owner, groupId, pin, pins } = await aGroupOf('many')
  expect(ids.length).toBeGreaterThan(PINS_LIMIT + 1)
  for (const id of ids.slice(0, PINS_LIMIT - 1)) await pin(id)
  const replies = await Promise.all([PINS_LIMIT, PINS_LIMIT + 1].map((at) => owner.call('knowledge.pin', { groupId, articleId: idAt(at), isPinned: true })))
  expect(replies.filter(({ ok }) => !ok)).toEqual([{ ok: false, error: { code: 'knowledge/too-many', limit: PINS_LIMIT } }])
  expect(await pins()).toHaveLength(PINS_LIMIT)
})

test('none of several pins at once is lost', async () => {
  const { pin, pins } = await aGroupOf('at-once')
  await Promise.all([0, 1, 2].map((at) => pin(idAt(at))))
  expect((await pins()).sort()).toEqual([idAt(0), idAt(1), idAt(2)].sort())
})

test('an article that the app no longer has is pinned no more, and leaves its place', async () => {
  const { groupId, pin, pins } = await aGroupOf('gone')
  await putInside(cloud.emulator, 'groups', { query: { _id: groupId }, data: { pins: ['of-an-earlier-edition', ...ids.slice(0, PINS_LIMIT - 1)] } })
  expect(await pins()).toEqual(ids.slice(0, PINS_LIMIT - 1))
  expect(await pin('of-an-earlier-edition', false)).toEqual(ids.slice(0, PINS_LIMIT - 1))
  expect(await pin(idAt(PINS_LIMIT))).toHaveLength(PINS_LIMIT)
})
