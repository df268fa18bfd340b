import { compareCopies, LINES_LIMIT, parseChains, uniteChains, type NewLine, type SignupField } from '@shouhou/shared/jielong'
import { emulated } from '../../support/emulated'
import { addInside } from '../../support/look-inside'

const cloud = emulated()
const NOWHERE = 'l00000000000000000000x'

afterEach(() => {
  cloud.contentCheck.set({ text: 'words' })
  return cloud.clock.reset()
})

const scene = async () => {
  const chen = cloud.as('chen')
  const group = await cloud.aGroup(chen, {})
  const { groupId } = group
  const { jielongId } = await cloud.aJielong(chen, group)
  const lin = await cloud.aMember(`lin-${groupId}`, group)
  const wang = await cloud.aMember(`wang-${groupId}`, group)
  return { chen, lin, wang, group, groupId, jielongId, it: { groupId, jielongId } }
}

const OLDER = '#接龙\n绿线登记\n\n1. 张三 14.1\n2. 李四 黑屏\n3. 王五 14.2'
const NEWER = '#接龙\n绿线登记\n\n1. 张三 14.1\n2. 李四 黑屏\n3. 赵六 也有\n4. 孙七 13900139000'

const linesIn = (...copies: string[]): NewLine[] => uniteChains(copies.flatMap((copy) => parseChains(copy).chains)).lines
const line = (name: string, more: Partial<NewLine> = {}): NewLine => ({ number: null, name, text: '', isRegistered: false, ...more })

describe('importing', () => {
  test('two diverged copies: everybody who signed in either is there once, and what the newer one lost is known before', async () => {
    const { lin, it } = await scene()
    expect(compareCopies([OLDER, NEWER].flatMap((copy) => parseChains(copy).chains)).lost).toMatchObject([{ name: '王五' }])

    expect(await lin.mustCall('jielong.importLines', { ...it, lines: linesIn(OLDER, NEWER) })).toMatchObject({ added: 5, known: 0 })
    const { items } = await lin.mustCall('jielong.lines', it)
    expect(items.map(({ name }) => name).sort()).toEqual(['孙七', '张三', '李四', '王五', '赵六'].sort())
    expect(items.every(({ claimedBy, isMine }) => claimedBy === null && !isMine)).toBe(true)
    expect(await lin.mustCall('jielong.read', it)).toMatchObject({ lines: 5, people: 0 })
  })

  test('again adds nothing, in another spelling either, and only what is new of a longer copy', async () => {
    const { lin, wang, it } = await scene()
    await lin.mustCall('jielong.importLines', { ...it, lines: linesIn(OLDER) })
    expect(await wang.mustCall('jielong.importLines', { ...it, lines: linesIn(OLDER.replace('2. 李四 黑屏', '２、 李四　黑屏。')) })).toMatchObject({ added: 0, known: 3 })
    expect(await wang.mustCall('jielong.matchLines', { ...it, lines: linesIn(NEWER) })).toEqual({ known: [0, 1] })
    expect(await wang.mustCall('jielong.importLines', { ...it, lines: linesIn(NEWER) })).toMatchObject({ added: 2, known: 2 })
  })

  test('keeps no telephone number', async () => {
    const { lin, it } = await scene()
    await lin.mustCall('jielong.importLines', { ...it, lines: [line('孙七', { text: '13900139000 黑屏' })] })
    expect(JSON.stringify(await cloud.documents('lines', { jielongId: it.jielongId }))).not.toContain('13900139000')
    expect(await lin.mustCall('jielong.importLines', { ...it, lines: [line('孙七', { text: '13900139000 黑屏' })] })).toMatchObject({ added: 0 })
  })

  test('by two people at once keeps every line once', async () => {
    const { lin, wang, it } = await scene()
    await Promise.all([lin, wang, lin, wang].map((person) => person.mustCall('jielong.importLines', { ...it, lines: linesIn(OLDER, NEWER) })))
    expect((await cloud.documents('lines', { jielongId: it.jielongId })).length).toBe(5)
    expect((await lin.mustCall('jielong.read', it)).lines).toBe(5)
  })

  test('names the line that the content check refuses, and keeps none', async () => {
    const { lin, it } = await scene()
    const lines = [line('张三'), line('李四', { text: '加微信办理' }), line('王五')]
    expect(await lin.mustFail('jielong.importLines', { ...it, lines })).toEqual({ code: 'content/refused', field: 'lines.1' })
    expect(await cloud.documents('lines', { jielongId: it.jielongId })).toEqual([])
  })

  test('a doubtful line waits for an admin alone; the others are seen', async () => {
    const { chen, lin, wang, it } = await scene()
    await lin.mustCall('jielong.importLines', { ...it, lines: [line('张三'), line('李四', { text: '复核测试词' }), line('王五')] })
    expect((await wang.mustCall('jielong.lines', it)).items.map(({ name }) => name).sort()).toEqual(['张三', '王五'].sort())
    expect((await chen.mustCall('moderation.queue', { groupId: it.groupId })).items).toMatchObject([{ subject: { noun: 'line' }, excerpt: expect.stringContaining('李四') as string }])
    expect((await lin.mustCall('jielong.lines', it)).items).toHaveLength(3)
  })

  test('while the check is down nobody else sees them', async () => {
    const { lin, wang, it } = await scene()
    cloud.contentCheck.set({ text: 'down' })
    await lin.mustCall('jielong.importLines', { ...it, lines: linesIn(OLDER) })
    expect((await wang.mustCall('jielong.lines', it)).items).toEqual([])
  })

  test('stops where a 接龙 is full of lines, and in one that is archived', async () => {
    const { chen, lin, it } = await scene()
    await lin.mustCall('jielong.importLines', { ...it, lines: linesIn(OLDER) })
    const [sample] = await cloud.documents('lines', { jielongId: it.jielongId })
    const many = Array.from({ length: LINES_LIMIT - 3 }, (_none, at) => ({ ...sample, _id: `l${at}-${it.jielongId}`, claimKey: `k${at}-${it.jielongId}` }))
    await addInside(cloud.emulator, 'lines', many)
    expect(await lin.mustFail('jielong.importLines', { ...it, lines: [line('一个新的')] })).toEqual({ code: 'jielong/too-many-lines', limit: LINES_LIMIT })

    const other = await scene()
    await other.chen.mustCall('jielong.close', other.it)
    await other.chen.mustCall('jielong.archive', other.it)
    expect(await other.lin.mustFail('jielong.importLines', { ...other.it, lines: [line('张三')] })).toEqual({ code: 'jielong/closed' })
    expect(await chen.mustFail('jielong.importLines', { groupId: it.groupId, jielongId: NOWHERE, lines: [line('张三')] })).toEqual({ code: 'jielong/not-found' })
  })

  test('is taken back by whoever did it or an admin; lines that are claimed stay', async () => {
    const { chen, lin, wang, it } = await scene()
    const { importId } = await lin.mustCall('jielong.importLines', { ...it, lines: linesIn(OLDER) })
    const [first] = (await wang.mustCall('jielong.lines', it)).items
    await wang.mustCall('jielong.claimLine', { ...it, lineId: first?.lineId ?? '' })

    expect(await wang.mustFail('jielong.undoImport', { ...it, importIds: [importId] })).toEqual({ code: 'jielong/line-not-found' })
    expect(await lin.mustCall('jielong.undoImport', { ...it, importIds: [importId] })).toEqual({ removed: 2, claimed: 1 })
    expect((await lin.mustCall('jielong.read', it)).lines).toBe(1)
    expect((await chen.mustCall('jielong.history', it)).items.map(({ what }) => what)).toEqual(expect.arrayContaining(['imported', 'import-undone']))
  })
})

describe('what an admin hid', () => {
  test('stays hidden when whoever imported it takes it back and imports it again', async () => {
    const { chen, lin, wang, groupId, it } = await scene()
    const { importId } = await lin.mustCall('jielong.importLines', { ...it, lines: [line('张三'), line('李四')] })
    const hidden = (await wang.mustCall('jielong.lines', it)).items.find(({ name }) => name === '张三')
    await chen.mustCall('moderation.hide', { groupId, subject: { noun: 'line', id: hidden?.lineId ?? '' }, reason: '不是本人写的' })

    expect(await lin.mustCall('jielong.undoImport', { ...it, importIds: [importId] })).toEqual({ removed: 1, claimed: 0 })
    expect(await lin.mustCall('jielong.importLines', { ...it, lines: [line('张三'), line('李四')] })).toMatchObject({ added: 1, known: 1 })
    expect((await wang.mustCall('jielong.lines', it)).items.map(({ name }) => name)).toEqual(['李四'])
    expect(await chen.mustCall('jielong.undoImport', { ...it, importIds: [importId] })).toEqual({ removed: 1, claimed: 0 })
  })
})

describe('claiming', () => {
  const withLines = async () => {
    const all = await scene()
    await all.lin.mustCall('jielong.importLines', { ...all.it, lines: linesIn(OLDER) })
    const { items } = await all.lin.mustCall('jielong.lines', all.it)
    const [first = '', second = ''] = items.map(({ lineId }) => lineId)
    return { ...all, first, second }
  }

  test('one line has one owner, and a person one line, however many ask at once', async () => {
    const { lin, wang, it, first, second } = await withLines()
    const both = await Promise.all([lin.call('jielong.claimLine', { ...it, lineId: first }), wang.call('jielong.claimLine', { ...it, lineId: first })])
    expect(both.filter((reply) => reply.ok)).toHaveLength(1)
    expect(both.flatMap((reply) => (reply.ok ? [] : [reply.error]))).toEqual([{ code: 'jielong/line-taken' }])
    const owner = both[0]?.ok ? lin : wang
    expect(await owner.mustFail('jielong.claimLine', { ...it, lineId: second })).toEqual({ code: 'jielong/one-line-each' })
    expect(await owner.mustCall('jielong.claimLine', { ...it, lineId: first })).toMatchObject({ isMine: true, mayRelease: true })
  })

  test('a wrong claim is undone by an admin, and the history says so; others cannot', async () => {
    const { chen, lin, wang, it, first } = await withLines()
    await lin.mustCall('jielong.claimLine', { ...it, lineId: first })
    expect(await wang.mustFail('jielong.releaseLine', { ...it, lineId: first, reason: '' })).toEqual({ code: 'jielong/line-not-yours' })
    expect(await chen.mustCall('jielong.releaseLine', { ...it, lineId: first, reason: '不是本人' })).toMatchObject({ claimedBy: null })
    expect((await wang.mustCall('jielong.history', it)).items).toMatchObject([{ what: 'line-released', detail: '“张三”：不是本人' }, { what: 'imported' }, { what: 'started' }])
    expect(await wang.mustCall('jielong.claimLine', { ...it, lineId: first })).toMatchObject({ isMine: true })
  })

  test('my own is given back without a word, and I may take another', async () => {
    const { lin, it, first, second } = await withLines()
    await lin.mustCall('jielong.claimLine', { ...it, lineId: first })
    expect(await lin.mustCall('jielong.releaseLine', { ...it, lineId: first, reason: '' })).toMatchObject({ claimedBy: null, isMine: false })
    expect(await lin.mustCall('jielong.claimLine', { ...it, lineId: second })).toMatchObject({ isMine: true })
    expect(await lin.mustFail('jielong.claimLine', { ...it, lineId: NOWHERE })).toEqual({ code: 'jielong/line-not-found' })
  })
})

describe('copying out', () => {
  test('names who joined with a mark and the lines that nobody claimed; pasted back with two more, only those are new', async () => {
    const { lin, wang, group, it } = await scene()
    const { caseId } = await cloud.aCase(lin, group, { systemVersion: '14.1' })
    await lin.mustCall('jielong.join', { ...it, with: { caseId } })
    await wang.mustCall('jielong.importLines', { ...it, lines: linesIn(OLDER) })

    const { parts, people, unclaimed, isWhole } = await wang.mustCall('jielong.copyText', it)
    expect({ people, unclaimed, isWhole, parts: parts.length }).toEqual({ people: 1, unclaimed: 3, isWhole: true, parts: 1 })
    expect(parts[0]).toMatch(/^#接龙\n青禾 X1 绿屏\/绿线\n\n1\. .+ 14\.1 ✓\n2\. /)

    const grown = `${parts[0] ?? ''}\n5. 周八 也是绿线\n6. 吴九`
    expect(await wang.mustCall('jielong.importLines', { ...it, lines: linesIn(grown) })).toMatchObject({ added: 2, known: 4 })
  })

  test.each(['小 林', '张三（X1）', 'A-小林', '~小雨', '李四/王五', '老王13800138000', '😀 开心', '- -'])('%s, who joined, does not come back as somebody new', async (nickname) => {
    const { lin, group, it } = await scene()
    const author = await cloud.aMember(nickname, group)
    const { caseId } = await cloud.aCase(author, group)
    await author.mustCall('jielong.join', { ...it, with: { caseId } })
    const { parts } = await lin.mustCall('jielong.copyText', it)
    expect(parts.join()).not.toContain('13800138000')
    expect(await lin.mustCall('jielong.importLines', { ...it, lines: linesIn(...parts) })).toMatchObject({ added: 0, known: 1 })
  })

  test('a mark that anybody could type lets nobody in: a name that is not there is a new line', async () => {
    const { lin, it } = await scene()
    expect(await lin.mustCall('jielong.importLines', { ...it, lines: linesIn('#接龙\n1. 假装登记过的人 ✓') })).toMatchObject({ added: 1 })
  })

  test('a claimed line whose owner joined is not printed twice', async () => {
    const { lin, group, it } = await scene()
    await lin.mustCall('jielong.importLines', { ...it, lines: linesIn(OLDER) })
    const [first] = (await lin.mustCall('jielong.lines', it)).items
    await lin.mustCall('jielong.claimLine', { ...it, lineId: first?.lineId ?? '' })
    const { caseId } = await cloud.aCase(lin, group)
    await lin.mustCall('jielong.join', { ...it, with: { caseId } })
    expect(await lin.mustCall('jielong.copyText', it)).toMatchObject({ people: 1, unclaimed: 2 })
  })

  test('many go out in parts that each fit a message and come back as they were', async () => {
    const { lin, it } = await scene()
    const lines = Array.from({ length: 150 }, (_none, at) => line(`群友${at}`, { number: at + 1, text: '手机用了两个月以后屏幕出现绿线，重启以后还在'.repeat(3) }))
    await lin.mustCall('jielong.importLines', { ...it, lines })
    const { parts } = await lin.mustCall('jielong.copyText', it)
    expect(parts.length).toBeGreaterThan(1)
    expect(parts.every((part) => part.length <= 4000)).toBe(true)
    expect(await lin.mustCall('jielong.matchLines', { ...it, lines: linesIn(...parts) })).toEqual({ known: lines.map((_line, at) => at) })
  })

  test('as much goes out as one reply takes, and it says that this is not everybody', async () => {
    const { lin, group } = await scene()
    const field = (at: number): SignupField => ({ label: `问题${at}`, kind: 'text', choices: [], isRequired: false, isPrivate: false })
    const { jielongId, groupId } = await cloud.aSignup(lin, group, { fields: Array.from({ length: 8 }, (_none, at) => field(at)) })
    const answers = Array.from({ length: 8 }, () => '换过两次屏幕还是有线'.repeat(20))
    const entries = Array.from({ length: 300 }, (_none, seat) => ({
      _id: `${jielongId}-p${seat}`, order: `00000${1000 + seat}-p${seat}`, jielongId, jielongOrder: '0', groupId, personId: `p${seat}`, caseId: '', seat, place: 'seated', token: `t${seat}`,
      joinedAt: 1, movedUpAt: 0, content: { kind: 'signup', answers }, facts: { kind: 'signup', choices: [] }, review: { check: 'passed', isHeld: false, hidden: null },
    }))
    await addInside(cloud.emulator, 'entries', entries)
    const { people, isWhole, parts } = await lin.mustCall('jielong.copyText', { groupId, jielongId })
    expect(isWhole).toBe(false)
    expect(people).toBeGreaterThan(100)
    expect(parts.join('').split(' ✓')).toHaveLength(people + 1)
  })
})
