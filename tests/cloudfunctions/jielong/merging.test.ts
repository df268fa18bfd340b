import { MERGED_LIMIT } from '@shouhou/shared/jielong'
import { aNewJielong, aNewPriceSurvey, aReport } from '../../support/builders'
import { emulated } from '../../support/emulated'
import { putInside } from '../../support/look-inside'
import { inside } from './inside'
import { allEntries, entriesStored, placeOf, sign, stored, twoJielongs, type One, type Two } from './two-jielongs'

const cloud = emulated({ indexRequired: true })
afterEach(() => { cloud.contentCheck.set({ text: 'words' }) })

const boardOf = async ({ owner }: Two, one: One) => (await owner.mustCall('jielong.read', placeOf(one))).board
const expectRight = async (...all: One[]): Promise<void> => {
  for (const { jielongId } of all) expect(await inside(cloud.emulator).recount(jielongId)).toEqual([])
}

describe('while two are merged', () => {
  test('each person counts once, as their first entry does, and is listed once', async () => {
    const scene = await twoJielongs(cloud, 'once')
    const { owner, a, b, signs, merge } = scene
    await signs('lin', a)
    await signs('xiaoman', a, b)
    await signs('aqing', b)
    const merged = await merge(b, a)

    expect(merged).toMatchObject({ jielongId: a.jielongId, people: 3, board: { people: 3, completeness: [{ key: '0', people: 3 }] } })
    expect(merged.merged).toMatchObject([{ jielongId: b.jielongId, title: '青禾 X1 屏幕出线', people: 2 }])
    expect(merged.board).toMatchObject({ systemVersion: [{ key: '1.3', people: 1 }, { key: '1.5', people: 1 }, { key: '1.7', people: 1 }] })
    const entries = await allEntries(owner, a)
    expect(entries.map(({ person, from }) => [person.nickname, from])).toEqual([['once-lin', null], ['once-xiaoman', null], ['once-aqing', b.jielongId]])
    await expectRight(a, b)
  })

  test('the group no longer counts it among those that are open', async () => {
    const { owner, a, b, merge } = await twoJielongs(cloud, 'counted')
    const open = async () => (await owner.mustCall('group.listMine', {})).items.find(({ groupId }) => groupId === placeOf(a).groupId)?.openJielongs
    expect(await open()).toBe(2)
    await merge(b, a)
    expect(await open()).toBe(1)
  })

  test('whatever asks for the one that was merged is led to the other', async () => {
    const scene = await twoJielongs(cloud, 'led')
    const { owner, a, b, signs, merge, groupId } = scene
    const lin = await signs('lin', b)
    await merge(b, a)

    const read = await lin.mustCall('jielong.read', placeOf(b))
    expect(read).toMatchObject({ jielongId: a.jielongId, people: 1, isJoined: true, myEntry: { from: b.jielongId }, ledFrom: { jielongId: b.jielongId, title: '青禾 X1 屏幕出线' } })
    expect(await lin.mustCall('jielong.read', placeOf(a))).toMatchObject({ isJoined: true, ledFrom: null })
    expect(await lin.mustCall('jielong.card', placeOf(b))).toMatchObject({ jielongId: a.jielongId, people: 1 })
    expect(await allEntries(owner, b)).toEqual(await allEntries(owner, a))
    expect(await lin.mustCall('jielong.history', placeOf(b))).toEqual(await lin.mustCall('jielong.history', placeOf(a)))
    expect((await lin.mustCall('jielong.list', { groupId })).items.map(({ jielongId, people, isJoined }) => [jielongId, people, isJoined])).toEqual([[a.jielongId, 1, true]])
    expect((await lin.mustCall('jielong.listMine', {})).items.map(({ jielongId, isJoined }) => [jielongId, isJoined])).toEqual([[a.jielongId, true]])
    const similar = await lin.mustCall('jielong.findSimilar', { groupId, brand: '青禾', model: '青禾 X1', faultCode: b.faultCode })
    expect(similar.jielongs).toMatchObject([{ jielong: { jielongId: a.jielongId, isJoined: true }, why: ['same-model', 'same-fault'] }])
    expect(await lin.mustFail('jielong.start', { groupId, ...aNewJielong({ faultCode: b.faultCode }) })).toEqual({ code: 'jielong/already-open', jielongId: a.jielongId })
  })

  test('whoever joined one that was merged into a closed one still finds it among theirs, once', async () => {
    const { owner, a, b, signs, merge } = await twoJielongs(cloud, 'mine')
    const lin = await signs('lin', b)
    const both = await signs('both', a, b)
    await merge(b, a)
    await owner.mustCall('jielong.close', placeOf(b))
    for (const person of [lin, both]) {
      expect((await person.mustCall('jielong.listMine', {})).items).toMatchObject([{ jielongId: a.jielongId, isJoined: true, state: 'closed' }])
    }
  })

  test('who has the other fault joins here, by either link, and nobody gets in twice', async () => {
    const { a, b, group, signs, merge } = await twoJielongs(cloud, 'join')
    const lin = await signs('lin', b)
    await merge(b, a)
    const aqing = await cloud.aMember('join-aqing', group)
    await sign(cloud, aqing, { group, one: b })
    expect(await entriesStored(cloud, b)).toHaveLength(1)
    expect(await entriesStored(cloud, a)).toHaveLength(1)

    const before = (await stored(cloud, a))['free']
    const { caseId } = await cloud.aCase(lin, group, { faultCode: a.faultCode })
    const again = await lin.mustCall('jielong.join', { ...placeOf(a), with: { caseId } })
    expect(again).toMatchObject({ people: 2, myEntry: { from: b.jielongId, seat: 1 } })
    expect(await stored(cloud, a)).toMatchObject({ free: before, inFlight: 0, pending: {} })
    await expectRight(a, b)
  })

  test('an entry is changed where it is, and the board says so', async () => {
    const { a, b, group, signs, merge } = await twoJielongs(cloud, 'change')
    const lin = await signs('lin', b)
    const both = await signs('both', a, b)
    await merge(b, a)
    const change = async (person: typeof lin, one: One, systemVersion: string) => {
      const { caseId } = await cloud.aCase(person, group, { faultCode: one.faultCode, systemVersion })
      return person.mustCall('jielong.changeEntry', { ...placeOf(a), with: { caseId } })
    }
    expect((await change(lin, b, '9.1')).myEntry).toMatchObject({ from: b.jielongId, content: { systemVersion: '9.1' } })
    const changed = await change(both, a, '9.2')
    expect(changed).toMatchObject({ people: 2, myEntry: { from: null }, board: { systemVersion: [{ key: '9.1', people: 1 }, { key: '9.2', people: 1 }] } })
    await expectRight(a, b)
  })

  test('pages lead through all of them, each person once', async () => {
    const scene = await twoJielongs(cloud, 'pages')
    const { owner, a, b, signs, merge } = scene
    const c = await scene.another('DISP.BLACK')
    await signs('first', a, b, c)
    for (let count = 0; count < 3; count += 1) await signs(`b${count}`, b, c)
    await signs('last', c)
    await merge(b, a)
    await merge(c, a)
    const [example] = await cloud.documents('entries', { jielongId: b.jielongId })
    const { world } = inside(cloud.emulator)
    const invented = Array.from({ length: 45 }, (_none, count) => ({ personId: `p-invented-${count}`, count }))
    for (const { personId, count } of invented) {
      await world.entries.add({ ...example, _id: `${b.jielongId}-${personId}`, personId, order: `1-${String(count).padStart(3, '0')}` } as never)
    }
    const people = (await allEntries(owner, a)).map(({ person }) => person.personId)
    expect(people).toHaveLength(50)
    expect(new Set(people).size).toBe(50)
    for (const { personId } of invented) await world.entries.remove({ _id: `${b.jielongId}-${personId}` })
    await expectRight(a, b, c)
  })
})

describe('taken apart again', () => {
  test('both are exactly as they were', async () => {
    const { a, b, signs, merge, unmerge } = await twoJielongs(cloud, 'exact')
    await signs('lin', a)
    await signs('both', a, b)
    await signs('aqing', b)
    const look = async () => [await stored(cloud, a), await stored(cloud, b), await entriesStored(cloud, a), await entriesStored(cloud, b)]
    const before = await look()
    await merge(b, a)
    expect(await look()).not.toEqual(before)
    const apart = await unmerge(b)
    expect(apart).toMatchObject({ jielongId: b.jielongId, people: 2, ledFrom: null, merged: [] })
    expect(await look()).toEqual(before)
  })

  test('merged once more they make the same board', async () => {
    const scene = await twoJielongs(cloud, 'again')
    const { a, b, signs, merge, unmerge } = scene
    await signs('lin', a)
    await signs('both', a, b)
    await signs('aqing', b)
    await merge(b, a)
    const first = await boardOf(scene, a)
    const kept = await stored(cloud, a)
    await unmerge(b)
    expect(await boardOf(scene, a)).not.toEqual(first)
    await merge(b, a)
    expect(await boardOf(scene, a)).toEqual(first)
    expect({ ...(await stored(cloud, a)), merged: [] }).toEqual({ ...kept, merged: [] })
  })

  test('they stay apart, whoever joins', async () => {
    const scene = await twoJielongs(cloud, 'apart')
    const { a, b, signs, merge, unmerge } = scene
    await signs('lin', a, b)
    await merge(b, a)
    await unmerge(b)
    await signs('both', a, b)
    await signs('aqing', b)
    await cloud.emulator.fireTimer('jobs')
    expect([(await boardOf(scene, a)).people, (await boardOf(scene, b)).people]).toEqual([2, 3])
    expect(await stored(cloud, b)).toMatchObject({ merge: null, mergeStep: '' })
    await expectRight(a, b)
  })

  test.each([
    ['only in the one that stays', ['a'], [1, 1]],
    ['only in the one that was merged', ['b'], [1, 1]],
    ['in both', ['a', 'b'], [1, 1]],
  ] as const)('who left meanwhile and was %s is in neither', async (where, ids, people) => {
    const scene = await twoJielongs(cloud, `left-${where.replaceAll(' ', '-')}`)
    const { a, b, signs, merge, unmerge } = scene
    await signs('stays', a, b)
    const goes = await signs('goes', ...ids.map((id) => scene[id]))
    await merge(b, a)
    const left = await goes.mustCall('jielong.leave', placeOf(b))
    expect(left).toMatchObject({ jielongId: a.jielongId, people: 1, isJoined: false, myEntry: null, board: { people: 1 } })
    await expectRight(a, b)
    expect(await goes.mustFail('jielong.leave', placeOf(a))).toEqual({ code: 'jielong/not-joined' })

    await unmerge(b)
    expect([(await boardOf(scene, a)).people, (await boardOf(scene, b)).people]).toEqual(people)
    await expectRight(a, b)
    // Also what had merely been in the shadow is gone, and they may come back to either.
    await sign(cloud, goes, { group: scene.group, one: b })
    expect((await boardOf(scene, b)).people).toBe(2)
  })

  test('the first of two that were merged takes its shadow with it', async () => {
    const scene = await twoJielongs(cloud, 'shadow')
    const { a, b, signs, merge, unmerge } = scene
    const c = await scene.another('DISP.BLACK')
    await signs('lin', b, c)
    await signs('aqing', a, c)
    await merge(b, a)
    await merge(c, a)
    expect((await boardOf(scene, a)).people).toBe(2)
    await unmerge(b)
    expect(await boardOf(scene, a)).toMatchObject({ people: 2, systemVersion: [{ key: '1.5', people: 1 }, { key: '2.3', people: 1 }] })
    await unmerge(c)
    expect((await boardOf(scene, a)).people).toBe(1)
    await expectRight(a, b, c)
  })
})

describe('what is not merged', () => {
  const why = async ({ owner, groupId }: Two, from: string, into: string) => owner.mustFail('jielong.merge', { groupId, jielongId: from, into, reason: '重复了' })
  const cannot = (reason: string) => ({ code: 'jielong/cannot-merge', why: reason })

  test('says why', async () => {
    const scene = await twoJielongs(cloud, 'why')
    const { owner, group, groupId, a, b } = scene
    const c = await scene.another('DISP.BLACK')
    const { jielongId: survey } = await owner.mustCall('jielong.start', { groupId, ...aNewPriceSurvey() })
    expect(await why(scene, a.jielongId, a.jielongId)).toEqual(cannot('same'))
    expect(await why(scene, a.jielongId, survey)).toEqual(cannot('other-kind'))
    await scene.merge(b, a)
    expect(await why(scene, b.jielongId, c.jielongId)).toEqual(cannot('already-merged'))
    expect(await why(scene, c.jielongId, b.jielongId)).toEqual(cannot('already-merged'))
    expect(await why(scene, a.jielongId, c.jielongId)).toEqual(cannot('has-merged'))

    const { jielongId: full } = await cloud.aJielong(owner, group, { faultCode: 'DISP.WHITE', capacity: 1 })
    for (const name of ['why-one', 'why-two']) {
      const person = await cloud.aMember(name, group)
      const { caseId } = await cloud.aCase(person, group, { faultCode: 'DISP.WHITE' })
      await person.mustCall('jielong.join', { groupId, jielongId: full, with: { caseId }, mayWait: true })
    }
    expect(await why(scene, full, c.jielongId)).toEqual(cannot('has-waiting'))
    expect(await why(scene, c.jielongId, full)).toEqual(cannot('has-waiting'))

    await owner.mustCall('jielong.close', placeOf(c))
    await owner.mustCall('jielong.archive', placeOf(c))
    expect(await why(scene, c.jielongId, a.jielongId)).toEqual(cannot('archived'))
    await owner.mustCall('jielong.unarchive', placeOf(c))
    await putInside(cloud.emulator, 'jielongs', { query: { _id: a.jielongId }, data: { merged: Array.from({ length: MERGED_LIMIT }, () => ({ jielongId: b.jielongId, at: 1 })) } })
    expect(await why(scene, c.jielongId, a.jielongId)).toEqual(cannot('too-many'))
    expect(await stored(cloud, c)).toMatchObject({ merge: null, mergeStep: '' })
    expect(await stored(cloud, a)).toMatchObject({ frozenUntil: 0, frozenBy: '' })
  })

  test('is not there: another group\'s, or none', async () => {
    const scene = await twoJielongs(cloud, 'here')
    const there = await twoJielongs(cloud, 'there')
    const nowhere = { code: 'jielong/not-found' }
    expect(await why(scene, scene.a.jielongId, there.a.jielongId)).toEqual(nowhere)
    expect(await why(scene, there.a.jielongId, scene.a.jielongId)).toEqual(nowhere)
    const { owner, groupId } = scene
    expect(await owner.mustFail('jielong.unmerge', { groupId, jielongId: 'j-nothing', reason: '' })).toEqual(nowhere)
    expect(await owner.mustFail('jielong.history', { groupId, jielongId: 'j-nothing' })).toEqual(nowhere)
    expect(await owner.mustFail('jielong.unmerge', { ...placeOf(scene.a), reason: '' })).toEqual({ code: 'jielong/not-merged' })
  })

  test('stays as it was when the reason is refused', async () => {
    const { owner, groupId, a, b } = await twoJielongs(cloud, 'refused')
    const before = await stored(cloud, b)
    expect(await owner.mustFail('jielong.merge', { groupId, jielongId: b.jielongId, into: a.jielongId, reason: '加微信办理' })).toEqual({ code: 'content/refused', field: 'reason' })
    expect(await stored(cloud, b)).toEqual(before)
  })

  test('a repeated request merges once, and is told the same', async () => {
    const { owner, groupId, a, b } = await twoJielongs(cloud, 'repeat')
    const input = { groupId, jielongId: b.jielongId, into: a.jielongId, reason: '重复了' }
    const replies = await Promise.all([1, 2, 3].map(() => owner.mustCall('jielong.merge', input, { key: 'merge-these-two' })))
    expect(new Set(replies.map((reply) => JSON.stringify(reply))).size).toBe(1)
    expect((await stored(cloud, a))['merged']).toHaveLength(1)
    expect((await owner.mustCall('jielong.history', placeOf(a))).items.filter(({ what }) => what === 'merged')).toHaveLength(1)
  })

  test('two who merge two into each other at once end with one merge at most', async () => {
    const { owner, group, groupId, a, b } = await twoJielongs(cloud, 'crossed')
    const admin = await cloud.aMember('crossed-admin', group, { role: 'admin', owner })
    const replies = await Promise.all([
      owner.call('jielong.merge', { groupId, jielongId: a.jielongId, into: b.jielongId, reason: '重复了' }),
      admin.call('jielong.merge', { groupId, jielongId: b.jielongId, into: a.jielongId, reason: '重复了' }),
    ])
    const steps = [await stored(cloud, a), await stored(cloud, b)].map(({ mergeStep, merged }) => [mergeStep, (merged as unknown[]).length])
    const done = replies.filter(({ ok }) => ok).length
    expect(done).toBeLessThanOrEqual(1)
    expect(steps.sort()).toEqual(done === 1 ? [['', 1], ['merged', 0]] : [['', 0], ['', 0]])
  })
})

describe('the history', () => {
  test('of both says who merged them, when, why and which way', async () => {
    const { owner, group, groupId, a, b, merge } = await twoJielongs(cloud, 'history')
    const admin = await cloud.aMember('history-admin', group, { role: 'admin', owner })
    const at = cloud.clock.now()
    await merge(b, a)
    await admin.mustCall('jielong.unmerge', { ...placeOf(b), reason: '是两种线' })
    const lin = await cloud.aMember('history-lin', group)
    const of = async (one: One) => (await lin.mustCall('jielong.history', placeOf(one))).items
    const told = async (one: One) => (await of(one)).map(({ what, by, detail, way, other }) => [what, by?.nickname, detail, way, other?.title])
    const [ownName, admins] = ['history-owner', 'history-admin']
    expect(await told(a)).toEqual([
      ['unmerged', admins, '是两种线', 'in', '青禾 X1 屏幕出线'], ['merged', ownName, '照片里是同一种线', 'in', '青禾 X1 屏幕出线'], ['started', ownName, '', null, undefined],
    ])
    expect(await told(b)).toEqual([
      ['unmerged', admins, '是两种线', 'away', '青禾 X1 绿屏/绿线'], ['merged', ownName, '照片里是同一种线', 'away', '青禾 X1 绿屏/绿线'], ['started', ownName, '', null, undefined],
    ])
    for (const event of await of(a)) expect(Math.abs(event.at - at)).toBeLessThan(60_000)
    await owner.mustCall('jielong.close', { groupId, jielongId: a.jielongId })
    await owner.mustCall('jielong.reopen', { groupId, jielongId: a.jielongId })
    expect(await owner.mustFail('jielong.unarchive', placeOf(a))).toEqual({ code: 'jielong/not-archived' })
    expect(await owner.mustFail('jielong.archive', placeOf(a))).toEqual({ code: 'jielong/not-closed' })
    for (const call of ['jielong.close', 'jielong.archive', 'jielong.unarchive'] as const) await owner.mustCall(call, placeOf(a))
    expect((await of(a)).slice(0, 5).map(({ what }) => what)).toEqual(['unarchived', 'archived', 'closed', 'reopened', 'closed'])
  })

  test('keeps a reason that did not pass to those who decide', async () => {
    const { owner, group, groupId, a, b } = await twoJielongs(cloud, 'unshown')
    const lin = await cloud.aMember('unshown-lin', group)
    const reasonFor = async (person: typeof lin) => (await person.mustCall('jielong.history', placeOf(a))).items[0]?.detail
    await owner.mustCall('jielong.merge', { groupId, jielongId: b.jielongId, into: a.jielongId, reason: '复核测试词' })
    expect([await reasonFor(owner), await reasonFor(lin)]).toEqual(['复核测试词', ''])
    cloud.contentCheck.set({ text: 'down' })
    await owner.mustCall('jielong.unmerge', { groupId, jielongId: b.jielongId, reason: '再看看' })
    expect([await reasonFor(owner), await reasonFor(lin)]).toEqual(['再看看', ''])
  })
})

test('members cannot merge, an admin can', async () => {
  const { owner, group, groupId, a, b, signs } = await twoJielongs(cloud, 'roles')
  const lin = await signs('lin', b)
  const input = { groupId, jielongId: b.jielongId, into: a.jielongId, reason: '重复了' }
  expect(await lin.mustFail('jielong.merge', input)).toEqual({ code: 'group/not-allowed', action: 'jielong.merge' })
  const admin = await cloud.aMember('roles-admin', group, { role: 'admin', owner })
  await admin.mustCall('jielong.merge', input)
  expect(await lin.mustFail('jielong.unmerge', { ...placeOf(b), reason: '' })).toEqual({ code: 'group/not-allowed', action: 'jielong.merge' })
})

test('one that is hidden may be merged by those who see it, and tells others nothing', async () => {
  const { owner, group, groupId, a, b, merge, signs } = await twoJielongs(cloud, 'hidden')
  const lin = await signs('lin', b)
  await owner.mustCall('moderation.hide', { groupId, subject: { noun: 'jielong', id: b.jielongId }, reason: '标题不合适' })
  await merge(b, a)
  expect(await lin.mustCall('jielong.read', placeOf(b))).toMatchObject({ jielongId: a.jielongId, people: 1, ledFrom: { title: '' }, merged: [{ title: '' }] })
  expect((await lin.mustCall('jielong.history', placeOf(a))).items[0]).toMatchObject({ what: 'merged', other: null })
  expect((await owner.mustCall('jielong.history', placeOf(a))).items[0]).toMatchObject({ other: { jielongId: b.jielongId } })
  expect((await lin.mustCall('jielong.listMine', {})).items).toMatchObject([{ jielongId: a.jielongId, isJoined: true }])
  expect(await cloud.as('hidden-stranger').mustCall('jielong.find', { jielongId: b.jielongId })).toEqual({ groupId })
  await owner.mustCall('moderation.hide', { groupId, subject: { noun: 'jielong', id: a.jielongId }, reason: '标题不合适' })
  expect(await cloud.as('hidden-stranger').mustFail('jielong.find', { jielongId: b.jielongId })).toEqual({ code: 'jielong/not-found' })
  expect(await lin.mustFail('jielong.read', placeOf(b))).toEqual({ code: 'jielong/not-found' })
  expect(await cloud.aCase(lin, group, aReport())).toMatchObject({ isMine: true })
})
