import { aField } from '../../shared/samples/entry-facts'
import { emulated } from '../../support/emulated'
import { aRoomIn, aSignup, entryOf, FIELDS, signedUp } from './kinds'

const cloud = emulated({ indexRequired: true })
const aRoom = aRoomIn(cloud)

afterEach(() => { cloud.contentCheck.set({ text: 'words' }) })

const PHONE = '13800138000'

describe('a sign-up', () => {
  test('asks its own fields, keeps the answers, and counts the choices', async () => {
    const { starter, author, reader, groupId } = await aRoom('asks')
    const view = await aSignup(starter, groupId, { capacity: 10 })
    expect(view).toMatchObject({ kind: 'signup', title: '线下检测日', brand: '', model: '', faultCode: null, part: '', fields: FIELDS, seatsLeft: 10 })
    const at = { groupId, jielongId: view.jielongId }
    await signedUp(starter, at, ['小王', '周日', '2', ''])
    const mine = await signedUp(author, at, [' 小林 ', '周六', '１，２００', PHONE])
    expect(mine.myEntry).toMatchObject({ seat: 2, content: { kind: 'signup', answers: ['小林', '周六', '1200', PHONE] } })
    expect(await reader.mustCall('jielong.read', at)).toMatchObject({
      people: 2, seatsLeft: 8, board: { kind: 'signup', people: 2, choices: [{ label: '哪一天', bars: [{ key: '周六', people: 1 }, { key: '周日', people: 1 }] }] },
    })
  })

  test('shows a private answer to whoever started it, to those who lead, and to its author; to nobody else', async () => {
    const { owner, starter, author, reader, member, groupId, group } = await aRoom('private')
    const admin = await cloud.aMember('private-admin', group, { role: 'admin', owner })
    const advisor = await cloud.aMember('private-advisor', group, { role: 'advisor', owner })
    const at = { groupId, jielongId: (await aSignup(starter, groupId)).jielongId }
    await signedUp(author, at, [`小林 ${PHONE}`, '周六', '', PHONE])
    const answersFor = async (person: typeof reader) => {
      const { content } = await entryOf(person, at, author)
      return content?.kind === 'signup' ? content.answers : content
    }
    for (const person of [starter, owner, admin]) expect(await answersFor(person)).toEqual(['小林 [手机号]', '周六', '', PHONE])
    for (const person of [reader, advisor, await member('other')]) expect(await answersFor(person)).toEqual(['小林 [手机号]', '周六', '', null])
    expect(await answersFor(author)).toEqual([`小林 ${PHONE}`, '周六', '', PHONE])
  })

  test('names every answer that will not do, at joining and at changing, and nobody sits down with them', async () => {
    const { starter, author, groupId } = await aRoom('bad')
    const at = { groupId, jielongId: (await aSignup(starter, groupId)).jielongId }
    const bad = { code: 'jielong/bad-answers', answers: [{ at: 0, problem: 'missing' }, { at: 1, problem: 'not-a-choice' }, { at: 2, problem: 'not-a-number' }] }
    expect(await author.mustFail('jielong.join', { ...at, with: { answers: ['', '周一', '三个'] } })).toEqual(bad)
    expect(await starter.mustCall('jielong.read', at)).toMatchObject({ people: 0 })
    await signedUp(author, at, ['小林', '周六'])
    expect(await author.mustFail('jielong.changeEntry', { ...at, with: { answers: [' ', '周一', '三个'] } })).toEqual(bad)
    expect((await entryOf(author, at, author)).content).toMatchObject({ answers: ['小林', '周六', '', ''] })
  })

  test('counts the choice that I change to, and none of mine once I left', async () => {
    const { starter, author, groupId } = await aRoom('change')
    const at = { groupId, jielongId: (await aSignup(starter, groupId)).jielongId }
    const bars = (saturday: number, sunday: number) => ({ choices: [{ bars: [{ key: '周六', people: saturday }, { key: '周日', people: sunday }] }] })
    await signedUp(starter, at, ['小王', '周六'])
    expect((await signedUp(author, at, ['小林', '周六'])).board).toMatchObject(bars(2, 0))
    const changed = await author.mustCall('jielong.changeEntry', { ...at, with: { answers: ['小林', '周日', '3', ''] } })
    expect(changed).toMatchObject({ board: bars(1, 1), myEntry: { seat: 2, content: { answers: ['小林', '周日', '3', ''] } } })
    expect((await author.mustCall('jielong.leave', at)).board).toMatchObject(bars(1, 0))
  })

  test('may ask nothing: then one just signs', async () => {
    const { starter, author, groupId } = await aRoom('nothing')
    const at = { groupId, jielongId: (await aSignup(starter, groupId, { fields: [] })).jielongId }
    expect(await signedUp(author, at, [])).toMatchObject({ people: 1, board: { choices: [] }, myEntry: { content: { answers: [] } } })
  })

  test('may be open several times with the same title', async () => {
    const { starter, groupId } = await aRoom('several')
    const [one, other] = [await aSignup(starter, groupId), await aSignup(starter, groupId)]
    expect(one.jielongId).not.toBe(other.jielongId)
  })

  test('whose questions are risky is not started', async () => {
    const { starter, groupId } = await aRoom('risky')
    const start = (fields: typeof FIELDS) => starter.mustFail('jielong.start', { kind: 'signup', groupId, title: '检测', about: '', capacity: null, closesAt: null, fields })
    expect(await start([aField('加微信办理')])).toMatchObject({ code: 'content/refused' })
    expect(await start([aField('哪一天', { kind: 'choice', choices: ['周六', '刷单'] })])).toMatchObject({ code: 'content/refused' })
  })
})

describe('a sign-up with few seats', () => {
  test('says how many wait, lets me wait with my answers and change them, and counts them once I move up', async () => {
    const { starter, author, reader, groupId } = await aRoom('waiting')
    const at = { groupId, jielongId: (await aSignup(starter, groupId, { capacity: 1 })).jielongId }
    const full = (waiting: number) => ({ code: 'jielong/full', capacity: 1, waiting })
    const wait = (person: typeof author, answers: string[]) => person.mustCall('jielong.join', { ...at, with: { answers }, mayWait: true })
    await signedUp(starter, at, ['小王', '周六'])
    expect(await author.mustFail('jielong.join', { ...at, with: { answers: ['小林', '周六'] } })).toEqual(full(0))
    expect(await wait(author, ['小林', '周六'])).toMatchObject({ people: 1, waiting: 1, waitingBefore: 0, myEntry: { place: 'waiting', seat: 2 } })
    expect(await reader.mustFail('jielong.join', { ...at, with: { answers: ['小陈', '周六'] } })).toEqual(full(1))
    expect(await wait(reader, ['小陈', '周日'])).toMatchObject({ waiting: 2, waitingBefore: 1, board: { people: 1 } })
    const changed = await author.mustCall('jielong.changeEntry', { ...at, with: { answers: ['小林', '周日'] } })
    expect(changed).toMatchObject({ board: { people: 1, choices: [{ bars: [{ people: 1 }, { people: 0 }] }] }, myEntry: { place: 'waiting', content: { answers: ['小林', '周日', '', ''] } } })

    await starter.mustCall('jielong.leave', at)
    expect(await author.mustCall('jielong.read', at)).toMatchObject({
      people: 1, waiting: 1, waitingBefore: null, board: { people: 1, choices: [{ bars: [{ people: 0 }, { people: 1 }] }] }, myEntry: { place: 'seated', seat: 2, movedUpAt: expect.any(Number) as number },
    })
    expect(await reader.mustCall('jielong.read', at)).toMatchObject({ waitingBefore: 0, myEntry: { place: 'waiting' } })
  })

  test('takes nobody, and no changes, after its deadline or once it is closed', async () => {
    const { starter, author, reader, groupId } = await aRoom('deadline')
    const closesAt = cloud.clock.now() + 60_000
    const late = { groupId, jielongId: (await aSignup(starter, groupId, { closesAt })).jielongId }
    const closed = { groupId, jielongId: (await aSignup(starter, groupId)).jielongId }
    for (const at of [late, closed]) await signedUp(author, at, ['小林', '周六'])
    await cloud.clock.advance(61_000)
    await starter.mustCall('jielong.close', closed)
    for (const [at, error] of [[late, { code: 'jielong/late', closesAt }], [closed, { code: 'jielong/closed' }]] as const) {
      expect(await reader.mustFail('jielong.join', { ...at, with: { answers: ['小陈', '周六'] } })).toEqual(error)
      expect(await author.mustFail('jielong.changeEntry', { ...at, with: { answers: ['小林', '周日'] } })).toEqual(error)
    }
  })
})

describe('an answer in words', () => {
  test('that is risky is refused by its place', async () => {
    const { starter, author, groupId } = await aRoom('words')
    const at = { groupId, jielongId: (await aSignup(starter, groupId)).jielongId }
    expect(await author.mustFail('jielong.join', { ...at, with: { answers: ['小林', '周六', '', '加微信办理'] } })).toEqual({ code: 'content/refused', field: 'answers.3' })
  })

  test('that a person must look at is not on the board, nor among the answers; a private one stands in no history', async () => {
    const { owner, starter, author, reader, groupId } = await aRoom('held')
    const at = { groupId, jielongId: (await aSignup(starter, groupId)).jielongId }
    const { entryId = '' } = (await signedUp(author, at, [`复核测试词 ${PHONE}`, '周六', '', '和平路 5 号'])).myEntry ?? {}
    expect(await reader.mustCall('jielong.read', at)).toMatchObject({ people: 1, board: { choices: [{ bars: [{ key: '周六', people: 1 }, { people: 0 }] }] } })
    expect(await entryOf(reader, at, author)).toMatchObject({ content: null, review: { check: 'waiting', hidden: null } })

    const subject = { noun: 'entry', id: entryId } as const
    const [item] = (await owner.mustCall('moderation.queue', { groupId })).items
    expect(item).toMatchObject({ subject, excerpt: '复核测试词 [手机号]\n周六\n（一项不公开的回答）' })
    const history = JSON.stringify((await owner.mustCall('moderation.history', { groupId })).items)
    expect(history).toContain('复核测试词')
    for (const secret of [PHONE, '和平路']) expect(history).not.toContain(secret)

    await owner.mustCall('moderation.keep', { groupId, subject, reason: '没问题', seen: item?.seen })
    expect((await entryOf(reader, at, author)).content).toMatchObject({ answers: ['复核测试词 [手机号]', '周六', '', null] })
  })

  test('that was saved while the check was down waits for a person when the timer hears that one must look', async () => {
    const { owner, starter, author, groupId } = await aRoom('forgotten')
    const at = { groupId, jielongId: (await aSignup(starter, groupId)).jielongId }
    cloud.contentCheck.set({ text: 'down' })
    await signedUp(author, at, ['复核测试词', '周六'])
    expect((await owner.mustCall('moderation.queue', { groupId })).items).toEqual([])
    cloud.contentCheck.set({ text: 'words' })
    await cloud.emulator.fireTimer('jobs')
    expect((await owner.mustCall('moderation.queue', { groupId })).items).toMatchObject([{ subject: { noun: 'entry' }, excerpt: '复核测试词\n周六' }])
  })
})
