import { aQuote } from '../../shared/samples/entry-facts'
import { emulated } from '../../support/emulated'
import { aPriceSurvey, aRoomIn, aSignup, entryOf, quoted } from './kinds'

const cloud = emulated({ indexRequired: true })
const aRoom = aRoomIn(cloud)

afterEach(() => { cloud.contentCheck.set({ text: 'words' }) })

const today = (): string => new Date(cloud.clock.now() + 8 * 3_600_000).toISOString().slice(0, 10)

describe('a price survey', () => {
  test('says median, quartiles, premium, how many and from when to when', async () => {
    const { owner, starter, author, reader, groupId } = await aRoom('survey')
    const { jielongId, title } = await aPriceSurvey(starter, groupId)
    expect(title).toBe('星野 X5 内屏总成 维修报价')
    await quoted(starter, { groupId, jielongId }, aQuote(2200, { official: 1899, on: '2025-09-01' }))
    await quoted(author, { groupId, jielongId }, aQuote(280, { official: 199, on: '2025-10-02' }))
    const { board } = await quoted(owner, { groupId, jielongId }, aQuote(1200, { official: 899, thirdParty: 600, on: '2025-10-03' }))

    const expected = {
      kind: 'price',
      people: 3,
      quote: { prices: 3, least: 28_000, lowerQuartile: 74_000, median: 120_000, upperQuartile: 170_000, most: 220_000, outliers: 0, fences: null },
      official: { prices: 3, median: 89_900 },
      thirdParty: { prices: 1, median: 60_000 },
      premium: { prices: 3, least: 1585, median: 3348, most: 4070 },
      days: { from: '2025-09-01', to: '2025-10-03' },
      month: [{ key: '2025-09', people: 1 }, { key: '2025-10', people: 2 }],
      source: [{ key: 'said', people: 3 }],
    }
    expect(board).toMatchObject(expected)
    expect(await reader.mustCall('jielong.read', { groupId, jielongId })).toMatchObject({ kind: 'price', part: '内屏总成', people: 3, isJoined: false, board: expected })
    const { items } = await reader.mustCall('jielong.entries', { groupId, jielongId })
    expect(items.map(({ seat, content }) => [seat, content?.kind === 'price' && content.quote.fen, content?.kind === 'price' && content.premium])).toEqual([[1, 220_000, 1585], [2, 28_000, 4070], [3, 120_000, 3348]])
  })

  test('marks the price that lies outside from the fifth on, in the entries and in the sum', async () => {
    const { starter, author, reader, owner, member, groupId } = await aRoom('outlier')
    const { jielongId } = await aPriceSurvey(starter, groupId)
    const at = { groupId, jielongId }
    for (const [person, yuan] of [[starter, 1000], [author, 1100], [reader, 1050], [owner, 5000]] as const) await quoted(person, at, aQuote(yuan))
    expect((await entryOf(reader, at, owner)).content).toMatchObject({ isOutlier: false })

    const { board, myEntry } = await quoted(await member('fifth'), at, aQuote(1020))
    expect(board).toMatchObject({ quote: { prices: 5, outliers: 1, fences: { low: 90_000, high: 122_000 } } })
    expect(myEntry?.content).toMatchObject({ isOutlier: false })
    const { items } = await reader.mustCall('jielong.entries', at)
    expect(items.map(({ content }) => content?.kind === 'price' && content.isOutlier)).toEqual([false, false, false, true, false])
  })

  test('counts what I change it to, on the same seat, and nothing of me once I left', async () => {
    const { starter, author, groupId } = await aRoom('change')
    const { jielongId } = await aPriceSurvey(starter, groupId)
    const at = { groupId, jielongId }
    const before = (await quoted(starter, at, aQuote(1000, { official: 800 }))).board
    await quoted(author, at, aQuote(1500, { thirdParty: 300, on: '2025-01-01' }))
    const changed = await author.mustCall('jielong.changeEntry', { ...at, with: { quote: aQuote(1200, { official: 800 }) } })
    expect(changed.board).toMatchObject({ people: 2, quote: { prices: 2, least: 100_000, most: 120_000 }, official: { prices: 2 }, thirdParty: null, premium: { most: 5000 }, days: { from: '2025-09-20', to: '2025-09-20' } })
    expect(changed.myEntry).toMatchObject({ seat: 2, place: 'seated', content: { quote: { fen: 120_000 }, premium: 5000 } })
    expect((await author.mustCall('jielong.leave', at)).board).toEqual(before)
    // A new seat for whoever comes back.
    expect((await quoted(author, at, aQuote(1300))).myEntry).toMatchObject({ seat: 3, content: { quote: { fen: 130_000 } } })
  })

  test('keeps the first of two quotes by the same person', async () => {
    const { starter, author, groupId } = await aRoom('twice')
    const at = { groupId, jielongId: (await aPriceSurvey(starter, groupId)).jielongId }
    await Promise.all([quoted(author, at, aQuote(1000)), quoted(author, at, aQuote(1000))])
    expect(await quoted(author, at, aQuote(2000))).toMatchObject({ board: { people: 1, quote: { prices: 1, most: 100_000 } }, myEntry: { content: { quote: { fen: 100_000 } } } })
  })

  test('takes today, and no day after it', async () => {
    const { starter, author, groupId } = await aRoom('future')
    const at = { groupId, jielongId: (await aPriceSurvey(starter, groupId)).jielongId }
    const tomorrow = new Date(cloud.clock.now() + 32 * 3_600_000).toISOString().slice(0, 10)
    const failed = (quote: ReturnType<typeof aQuote>) => author.mustFail('jielong.join', { ...at, with: { quote } })
    expect(await failed(aQuote(100, { on: tomorrow }))).toEqual({ code: 'jielong/date-in-future', field: 'quote.on' })
    expect(await failed({ ...aQuote(100, { on: today() }), thirdParty: aQuote(90, { on: tomorrow }).quote })).toEqual({ code: 'jielong/date-in-future', field: 'thirdParty.on' })
    await quoted(author, at, aQuote(100, { on: today() }))
    expect(await author.mustFail('jielong.changeEntry', { ...at, with: { quote: aQuote(100, { official: 80, on: tomorrow }) } })).toMatchObject({ code: 'jielong/date-in-future', field: 'quote.on' })
  })

  test('is joined with a quote and nothing else', async () => {
    const { starter, author, group, groupId } = await aRoom('kinds')
    const survey = { groupId, jielongId: (await aPriceSurvey(starter, groupId)).jielongId }
    const signup = { groupId, jielongId: (await aSignup(starter, groupId)).jielongId }
    const fault = { groupId, jielongId: (await starter.mustCall('jielong.start', { kind: 'fault', groupId, title: '', about: '', capacity: null, closesAt: null, brand: '青禾', model: 'X1', faultCode: 'DISP.GREEN' })).jielongId }
    const { caseId } = await cloud.aCase(author, group)
    const wrong = { code: 'jielong/wrong-kind' }
    expect(await author.mustFail('jielong.join', { ...survey, with: { caseId } })).toEqual(wrong)
    expect(await author.mustFail('jielong.join', { ...survey, with: { answers: [] } })).toEqual(wrong)
    expect(await author.mustFail('jielong.join', { ...signup, with: { quote: aQuote(100) } })).toEqual(wrong)
    expect(await author.mustFail('jielong.join', { ...fault, with: { quote: aQuote(100) } })).toEqual(wrong)
    await quoted(author, survey, aQuote(100))
    expect(await author.mustFail('jielong.changeEntry', { ...survey, with: { answers: ['小林'] } })).toEqual(wrong)
  })

  test('names the field of a price that is none', async () => {
    const { starter, author, groupId } = await aRoom('fields')
    const at = { groupId, jielongId: (await aPriceSurvey(starter, groupId)).jielongId }
    const quote = aQuote(100)
    expect(await author.mustFail('jielong.join', { ...at, with: { quote: { ...quote, official: { ...quote.quote, fen: 0 } } } })).toEqual({
      code: 'call/bad-input', fields: [{ path: 'with.quote.official.fen', problem: 'too-small', limit: 1 }],
    })
    expect(await author.mustFail('jielong.join', { ...at, with: { quote: { ...quote, quote: { ...quote.quote, source: { kind: 'link', url: '店里说的' } } } } })).toEqual({
      code: 'call/bad-input', fields: [{ path: 'with.quote.quote.source.url', problem: 'wrong-form' }],
    })
  })
})

describe('the words of a quote', () => {
  const spoken = (note: string, shop = '街角修理店') => ({ ...aQuote(1000), shop, note })

  test('that are risky are refused by their field, and nobody sits down', async () => {
    const { starter, author, groupId } = await aRoom('risky')
    const at = { groupId, jielongId: (await aPriceSurvey(starter, groupId)).jielongId }
    expect(await author.mustFail('jielong.join', { ...at, with: { quote: spoken('加微信办理') } })).toEqual({ code: 'content/refused', field: 'note' })
    expect(await author.mustFail('jielong.join', { ...at, with: { quote: spoken('好', '刷单') } })).toEqual({ code: 'content/refused', field: 'shop' })
    const link = { ...aQuote(1000), official: { ...aQuote(900).quote, source: { kind: 'link' as const, url: 'https://a.cn/违规测试词' } } }
    expect(await author.mustFail('jielong.join', { ...at, with: { quote: link } })).toEqual({ code: 'content/refused', field: 'official.url' })
    expect(await starter.mustCall('jielong.read', at)).toMatchObject({ people: 0, board: { people: 0, quote: null } })
  })

  test('that a person must look at count at once, and are read by others once they were kept', async () => {
    const { owner, starter, author, reader, groupId } = await aRoom('held')
    const at = { groupId, jielongId: (await aPriceSurvey(starter, groupId)).jielongId }
    const mine = await quoted(author, at, spoken('复核测试词'))
    expect(mine).toMatchObject({ board: { people: 1, quote: { prices: 1 } }, myEntry: { content: { note: '复核测试词' }, review: { check: 'waiting' } } })
    expect(await entryOf(reader, at, author)).toMatchObject({ content: null, review: { check: 'waiting' } })
    expect((await entryOf(owner, at, author)).content).toMatchObject({ note: '复核测试词' })

    const [item] = (await owner.mustCall('moderation.queue', { groupId })).items
    if (item === undefined) throw new Error('nothing waits')
    expect(item).toMatchObject({ subject: { noun: 'entry', id: mine.myEntry?.entryId }, excerpt: '街角修理店\n复核测试词', author: { personId: await author.personId() } })
    await owner.mustCall('moderation.keep', { groupId, subject: item.subject, reason: '', seen: item.seen })
    expect(await entryOf(reader, at, author)).toMatchObject({ content: { note: '复核测试词' }, review: { check: 'passed' } })
  })

  test('that changed while somebody looked at them are not let through', async () => {
    const { owner, starter, author, reader, groupId } = await aRoom('moved')
    const at = { groupId, jielongId: (await aPriceSurvey(starter, groupId)).jielongId }
    await quoted(author, at, spoken('复核测试词'))
    const [item] = (await owner.mustCall('moderation.queue', { groupId })).items
    if (item === undefined) throw new Error('nothing waits')
    await author.mustCall('jielong.changeEntry', { ...at, with: { quote: spoken('复核测试词，换了一句') } })
    expect(await owner.mustFail('moderation.keep', { groupId, subject: item.subject, reason: '', seen: item.seen })).toEqual({ code: 'moderation/changed-meanwhile' })
    expect((await entryOf(reader, at, author)).content).toBeNull()
  })

  test('wait while the check is down, and come to light when it is back', async () => {
    const { starter, author, reader, groupId } = await aRoom('down')
    const at = { groupId, jielongId: (await aPriceSurvey(starter, groupId)).jielongId }
    cloud.contentCheck.set({ text: 'down' })
    expect(await quoted(author, at, spoken('等了三天'))).toMatchObject({ board: { people: 1 }, myEntry: { review: { check: 'waiting' } } })
    expect((await entryOf(reader, at, author)).content).toBeNull()
    cloud.contentCheck.set({ text: 'words' })
    await cloud.emulator.fireTimer('jobs')
    expect((await entryOf(reader, at, author)).content).toMatchObject({ note: '等了三天' })
  })

  test('lead to nobody: telephone numbers are masked for others, not for me; a link stays whole', async () => {
    const { starter, author, reader, groupId } = await aRoom('masked')
    const at = { groupId, jielongId: (await aPriceSurvey(starter, groupId)).jielongId }
    const url = 'https://item.example.cn/1?id=654321098765'
    const quote = { ...spoken('打 13800138000 找老板', '老王修机 13900139000'), official: { ...aQuote(900).quote, source: { kind: 'link' as const, url } } }
    expect((await quoted(author, at, quote)).myEntry?.content).toMatchObject({ note: '打 13800138000 找老板', shop: '老王修机 13900139000' })
    expect((await entryOf(reader, at, author)).content).toMatchObject({ note: '打 [手机号] 找老板', shop: '老王修机 [手机号]', official: { source: { url } } })
  })
})

describe('an entry that somebody reports', () => {
  test('is hidden with a reason that its author reads, also after a change, until it is restored; the board stays', async () => {
    const { owner, starter, author, reader, groupId } = await aRoom('report')
    const at = { groupId, jielongId: (await aPriceSurvey(starter, groupId)).jielongId }
    const { entryId = '' } = (await quoted(author, at, { ...aQuote(1000), note: '只有老王家修得好' })).myEntry ?? {}
    const subject = { noun: 'entry', id: entryId } as const
    expect(await author.mustFail('moderation.report', { groupId, subject, reason: 'advertising', note: '' })).toEqual({ code: 'moderation/own-content' })
    await reader.mustCall('moderation.report', { groupId, subject, reason: 'advertising', note: '是广告' })
    expect((await owner.mustCall('moderation.queue', { groupId })).items).toMatchObject([{ subject, excerpt: '只有老王家修得好', reports: [{ reason: 'advertising', people: 1 }], notes: ['是广告'] }])

    await owner.mustCall('moderation.hide', { groupId, subject, reason: '像广告' })
    expect(await entryOf(reader, at, author)).toMatchObject({ content: null, place: 'seated' })
    expect(await entryOf(author, at, author)).toMatchObject({ content: { note: '只有老王家修得好' }, review: { hidden: { reason: '像广告' } } })
    expect(await reader.mustCall('jielong.read', at)).toMatchObject({ people: 1, board: { people: 1, quote: { prices: 1 } } })

    await author.mustCall('jielong.changeEntry', { ...at, with: { quote: { ...aQuote(1000), note: '修好了' } } })
    expect((await entryOf(reader, at, author)).content).toBeNull()
    await owner.mustCall('moderation.restore', { groupId, subject, reason: '' })
    expect((await entryOf(reader, at, author)).content).toMatchObject({ note: '修好了' })
  })

  test('that was left is nowhere, and in another group it never was', async () => {
    const { owner, starter, author, reader, groupId } = await aRoom('nowhere')
    const elsewhere = await aRoom('elsewhere')
    const at = { groupId, jielongId: (await aPriceSurvey(starter, groupId)).jielongId }
    const { entryId = '' } = (await quoted(author, at, { ...aQuote(1000), note: '复核测试词' })).myEntry ?? {}
    const subject = { noun: 'entry', id: entryId } as const
    expect(await elsewhere.owner.mustFail('moderation.hide', { groupId: elsewhere.groupId, subject, reason: '不是我们的' })).toEqual({ code: 'moderation/not-found' })
    await author.mustCall('jielong.leave', at)
    expect(await reader.mustFail('moderation.report', { groupId, subject, reason: 'other', note: '' })).toEqual({ code: 'moderation/not-found' })
    expect((await owner.mustCall('moderation.queue', { groupId })).items).toEqual([])
  })

  test('of a fault 接龙 has no words of its own: its case is what one reports', async () => {
    const { starter, author, reader, group, groupId } = await aRoom('fault')
    const { jielongId } = await starter.mustCall('jielong.start', { kind: 'fault', groupId, title: '', about: '', capacity: null, closesAt: null, brand: '青禾', model: 'X1', faultCode: 'DISP.GREEN' })
    const { caseId } = await cloud.aCase(author, group)
    const { myEntry } = await author.mustCall('jielong.join', { groupId, jielongId, with: { caseId } })
    expect(await reader.mustFail('moderation.report', { groupId, subject: { noun: 'entry', id: myEntry?.entryId ?? '' }, reason: 'other', note: '' })).toEqual({ code: 'moderation/not-found' })
  })
})
