import type { NewTemplate } from '@shouhou/shared/template'
import { newKey } from '../../support/ask'
import { emulated } from '../../support/emulated'
import type { Person } from '../../support/person'

const cloud = emulated()
const NOWHERE = 't00000000000000000000x'
const SHIPPED = 'shipped-evidence-screen'

const aTemplate = (changes: Partial<NewTemplate> = {}): NewTemplate => ({
  kind: 'evidence',
  title: '绿线怎么拍',
  about: '检测的人看得懂',
  fields: [{ label: '出现频率', hint: '一天几次', fills: 'steps' }],
  checklist: ['白底照片一张'],
  body: '',
  ...changes,
})
const make = (person: Person, changes: Partial<NewTemplate> = {}, from: string | null = null) => person.mustCall('template.make', { ...aTemplate(changes), from })

const scene = async () => {
  const chen = cloud.as('chen')
  const group = await cloud.aGroup(chen, {})
  const groupId = group.groupId
  const lin = await cloud.aMember(`lin-${groupId}`, group)
  const wang = await cloud.aMember(`wang-${groupId}`, group)
  return { chen, lin, wang, group, groupId, inGroup: (person: Person) => person.mustCall('template.list', { groupId }) }
}
const titles = (views: { title: string }[]) => views.map(({ title }) => title)

afterEach(() => cloud.contentCheck.set({ text: 'words' }))

describe('my own', () => {
  test('come first, then the shipped ones, of one kind when I ask for one', async () => {
    const { lin } = await scene()
    const first = await make(lin)
    const script = await make(lin, { kind: 'script', title: '打客服电话', body: '我的 {{型号}}' })
    expect(script).toMatchObject({ isMine: true, isShared: false, isStandard: false, sources: [], author: { nickname: lin.name } })
    const all = await lin.mustCall('template.listMine', {})
    expect(all.slice(0, 2)).toEqual([script, first])
    expect(all.slice(2).length).toBeGreaterThan(4)
    expect(all.slice(2).every(({ author, isMine }) => author === null && !isMine)).toBe(true)
    const scripts = await lin.mustCall('template.listMine', { kind: 'script' })
    expect(scripts[0]).toEqual(script)
    expect(scripts.every(({ kind }) => kind === 'script')).toBe(true)
  })

  test('remember what they were made from, if there is such a one', async () => {
    const { lin } = await scene()
    const fork = await make(lin, {}, SHIPPED)
    expect([fork.from, (await make(lin, {}, fork.templateId)).from, (await make(lin, {}, NOWHERE)).from]).toEqual([SHIPPED, fork.templateId, null])
  })

  test('are made once for one key', async () => {
    const { lin } = await scene()
    const key = newKey()
    const ask = () => lin.mustCall('template.make', { ...aTemplate(), from: null }, { key })
    const [one, two] = await Promise.all([ask(), ask()])
    expect(one).toEqual(two)
    expect(await cloud.documents('templates', { authorId: await lin.personId() })).toHaveLength(1)
  })

  test('are a hundred at most, also when many are made at once', async () => {
    const { lin } = await scene()
    for (let part = 0; part < 12; part += 1) await Promise.all(Array.from({ length: 8 }, () => make(lin)))
    const results = await Promise.all(Array.from({ length: 8 }, () => lin.call('template.make', { ...aTemplate(), from: null })))
    expect(results.filter(({ ok }) => ok)).toHaveLength(4)
    expect(results.flatMap((result) => (result.ok ? [] : [result.error]))).toEqual(Array(4).fill({ code: 'template/too-many', limit: 100 }))
    const [one] = await lin.mustCall('template.listMine', {})
    await lin.mustCall('template.remove', { templateId: one?.templateId ?? '' })
    await make(lin)
  })

  test('are changed and removed by me only', async () => {
    const { lin, wang } = await scene()
    const { templateId } = await make(lin)
    expect(await lin.mustCall('template.change', { templateId, ...aTemplate({ title: '绿线这样拍' }) })).toMatchObject({ templateId, title: '绿线这样拍' })
    expect(await lin.mustCall('template.read', { templateId })).toMatchObject({ title: '绿线这样拍' })
    for (const id of [templateId, SHIPPED]) {
      expect(await wang.mustFail('template.change', { templateId: id, ...aTemplate() })).toEqual({ code: 'template/not-yours' })
      expect(await wang.mustFail('template.remove', { templateId: id })).toEqual({ code: 'template/not-yours' })
    }
    expect(await lin.mustFail('template.change', { templateId: NOWHERE, ...aTemplate() })).toEqual({ code: 'template/not-found' })
    await lin.mustCall('template.remove', { templateId })
    expect(await lin.mustFail('template.remove', { templateId })).toEqual({ code: 'template/not-found' })
    expect(await lin.mustFail('template.read', { templateId })).toEqual({ code: 'template/not-found' })
  })

  test('are mine only until I share them', async () => {
    const { chen, lin, wang, groupId } = await scene()
    const { templateId } = await make(lin)
    for (const other of [chen, wang]) {
      expect(await other.mustFail('template.read', { templateId })).toEqual({ code: 'template/not-found' })
      expect(await other.mustFail('template.read', { templateId, groupId })).toEqual({ code: 'template/not-found' })
      expect(await other.mustFail('template.share', { templateId, groupId })).toEqual({ code: 'template/not-found' })
    }
  })
})

test('texts that WeChat refuses are named: the very hint, the very line', async () => {
  const { lin } = await scene()
  const { templateId } = await make(lin)
  cloud.contentCheck.set({ text: 'risky' })
  expect(await lin.mustFail('template.make', { ...aTemplate(), from: null })).toEqual({ code: 'content/refused', field: 'title' })
  cloud.contentCheck.set({ text: 'words' })
  const bad = '违规测试词'
  expect(await lin.mustFail('template.make', { ...aTemplate({ checklist: ['照片', bad] }), from: null })).toEqual({ code: 'content/refused', field: 'checklist.1' })
  expect(await lin.mustFail('template.change', { templateId, ...aTemplate({ fields: [{ label: '频率', hint: bad, fills: null }] }) })).toEqual({ code: 'content/refused', field: 'fields.0.hint' })
  expect(await lin.mustCall('template.read', { templateId })).toMatchObject({ fields: [{ label: '出现频率' }] })
})

describe('in a group', () => {
  test('the standard comes first, then what members shared, latest first, then the shipped ones', async () => {
    const { chen, lin, wang, groupId, inGroup } = await scene()
    const one = await make(lin, { title: '一' })
    const two = await make(wang, { title: '二' })
    expect(await lin.mustCall('template.share', { groupId, templateId: one.templateId })).toMatchObject({ isShared: true, isMine: true })
    await wang.mustCall('template.share', { groupId, templateId: two.templateId })
    await wang.mustCall('template.share', { groupId, templateId: two.templateId })
    expect(titles(await inGroup(lin)).slice(0, 2)).toEqual(['二', '一'])
    expect(await chen.mustCall('template.setStandard', { groupId, templateId: one.templateId, isStandard: true })).toMatchObject({ isStandard: true, isShared: true, author: { nickname: lin.name } })
    const list = await inGroup(wang)
    expect(titles(list).slice(0, 2)).toEqual(['一', '二'])
    expect(list.map(({ isStandard }) => isStandard).filter(Boolean)).toHaveLength(1)
    expect(list[2]).toMatchObject({ author: null, isShared: false })
    expect((await wang.mustCall('template.list', { groupId, kind: 'script' })).every(({ kind }) => kind === 'script')).toBe(true)
  })

  test('a shipped one is shared too, and is listed once', async () => {
    const { lin, groupId, inGroup } = await scene()
    expect(await lin.mustCall('template.share', { groupId, templateId: SHIPPED })).toMatchObject({ isShared: true, author: null })
    const list = await inGroup(lin)
    expect(list.filter(({ templateId }) => templateId === SHIPPED)).toMatchObject([{ isShared: true }])
    expect(list[0]?.templateId).toBe(SHIPPED)
  })

  test('one standard for each kind: the mark goes from one to the next', async () => {
    const { chen, lin, groupId, inGroup } = await scene()
    const evidence = await make(lin)
    const script = await make(lin, { kind: 'script' })
    for (const { templateId } of [evidence, script]) await lin.mustCall('template.share', { groupId, templateId })
    const mark = (templateId: string, isStandard = true) => chen.mustCall('template.setStandard', { groupId, templateId, isStandard })
    const marked = async () => (await inGroup(chen)).filter(({ isStandard }) => isStandard).map(({ templateId }) => templateId).sort()
    await Promise.all([mark(evidence.templateId), mark(script.templateId), mark(SHIPPED)])
    expect(await marked()).toHaveLength(2)
    await mark(SHIPPED)
    expect(await marked()).toEqual([script.templateId, SHIPPED].sort())
    await mark(evidence.templateId, false)
    expect(await marked()).toEqual([script.templateId, SHIPPED].sort())
    await mark(SHIPPED, false)
    expect(await marked()).toEqual([script.templateId])
  })

  test('only what is there, and shared there, becomes the standard', async () => {
    const { chen, lin, groupId } = await scene()
    const own = await make(chen)
    const theirs = await make(lin)
    expect(await chen.mustFail('template.setStandard', { groupId, templateId: own.templateId, isStandard: true })).toEqual({ code: 'template/not-shared' })
    expect(await chen.mustFail('template.setStandard', { groupId, templateId: theirs.templateId, isStandard: true })).toEqual({ code: 'template/not-found' })
    expect(await chen.mustFail('template.setStandard', { groupId, templateId: NOWHERE, isStandard: true })).toEqual({ code: 'template/not-found' })
  })

  test('is read by its members, from that group', async () => {
    const { lin, wang, groupId } = await scene()
    const { templateId } = await make(lin)
    await lin.mustCall('template.share', { groupId, templateId })
    expect(await wang.mustCall('template.read', { templateId, groupId })).toMatchObject({ isShared: true, isMine: false, author: { nickname: lin.name } })
    expect(await wang.mustFail('template.read', { templateId })).toEqual({ code: 'template/not-found' })
    expect(await wang.mustFail('template.share', { templateId, groupId })).toEqual({ code: 'template/not-yours' })
    const stranger = await cloud.as('stranger').registered()
    expect(await stranger.mustFail('template.read', { templateId, groupId })).toEqual({ code: 'group/not-allowed', action: 'template.read' })
    expect(await stranger.mustFail('template.read', { templateId, groupId: 'g00000000000000000000x' })).toEqual({ code: 'group/not-found' })
    expect(await stranger.mustCall('template.read', { templateId: SHIPPED })).toMatchObject({ author: null })
  })

  test('is gone everywhere, the mark too, when its author throws it away', async () => {
    const { chen, lin, groupId, inGroup } = await scene()
    const { templateId } = await make(lin)
    await lin.mustCall('template.share', { groupId, templateId })
    await chen.mustCall('template.setStandard', { groupId, templateId, isStandard: true })
    await lin.mustCall('template.remove', { templateId })
    expect((await inGroup(chen)).every(({ author, isStandard }) => author === null && !isStandard)).toBe(true)
    expect(await cloud.documents('shares', { groupId })).toEqual([])
    expect(await cloud.documents('groups', { _id: groupId })).toMatchObject([{ standards: { evidence: null, script: null } }])
  })

  test('loses the mark when it becomes the other kind', async () => {
    const { chen, lin, groupId } = await scene()
    const { templateId } = await make(lin)
    await lin.mustCall('template.share', { groupId, templateId })
    await chen.mustCall('template.setStandard', { groupId, templateId, isStandard: true })
    await lin.mustCall('template.change', { templateId, ...aTemplate({ kind: 'script' }) })
    expect(await lin.mustCall('template.read', { templateId, groupId })).toMatchObject({ kind: 'script', isStandard: false })
    expect(await cloud.documents('groups', { _id: groupId })).toMatchObject([{ standards: { evidence: null } }])
  })
})

describe('what the check holds', () => {
  test('waits in the queue of the group that it was shared to, unseen by members', async () => {
    const { chen, lin, wang, groupId, inGroup } = await scene()
    cloud.contentCheck.set({ text: 'review' })
    const { templateId } = await make(lin)
    cloud.contentCheck.set({ text: 'words' })
    const subject = { noun: 'template' as const, id: templateId }
    expect((await chen.mustCall('moderation.queue', { groupId })).items).toEqual([])
    await lin.mustCall('template.share', { groupId, templateId })
    expect((await chen.mustCall('moderation.queue', { groupId })).items).toMatchObject([{ subject }])
    expect((await inGroup(wang)).some((view) => view.templateId === templateId)).toBe(false)
    expect(await wang.mustFail('template.read', { groupId, templateId })).toEqual({ code: 'template/not-found' })
    expect((await inGroup(lin))[0]).toMatchObject({ templateId, review: { check: 'waiting' } })
    await chen.mustCall('moderation.keep', { groupId, subject, reason: '' })
    expect((await inGroup(wang))[0]).toMatchObject({ templateId, review: { check: 'passed' } })
  })

  test('is decided in each group for itself: hidden or let through in one, nothing changes in the other', async () => {
    const [here, there] = [await scene(), await scene()]
    const author = here.lin
    await author.mustCall('group.join', { groupId: there.groupId, code: there.group.inviteCode ?? '' })
    const { templateId } = await make(author)
    const subject = { noun: 'template' as const, id: templateId }
    for (const { groupId } of [here, there]) await author.mustCall('template.share', { groupId, templateId })
    await here.chen.mustCall('moderation.hide', { groupId: here.groupId, subject, reason: '写错了条文' })
    expect(await here.wang.mustFail('template.read', { groupId: here.groupId, templateId })).toEqual({ code: 'template/not-found' })
    expect(await there.wang.mustCall('template.read', { groupId: there.groupId, templateId })).toMatchObject({ review: { hidden: null } })
    expect((await there.inGroup(there.wang))[0]).toMatchObject({ templateId })

    await author.mustCall('template.change', { templateId, ...aTemplate({ about: '复核测试词' }) })
    await there.chen.mustCall('moderation.keep', { groupId: there.groupId, subject, reason: '' })
    expect(await there.wang.mustCall('template.read', { groupId: there.groupId, templateId })).toMatchObject({ about: '复核测试词', review: { check: 'passed' } })
    expect(await author.mustCall('template.read', { groupId: here.groupId, templateId })).toMatchObject({ review: { check: 'waiting', hidden: { reason: '写错了条文' } } })
    expect(await here.chen.mustFail('moderation.hide', { groupId: here.groupId, subject, reason: '再一次' })).toEqual({ code: 'moderation/already-hidden' })

    // Other held words are for somebody to read again.
    await author.mustCall('template.change', { templateId, ...aTemplate({ about: '又是复核测试词' }) })
    expect(await there.wang.mustFail('template.read', { groupId: there.groupId, templateId })).toEqual({ code: 'template/not-found' })
  })

  test('a new text of a shared one is checked before others see it', async () => {
    const { chen, lin, wang, groupId } = await scene()
    const { templateId } = await make(lin)
    await lin.mustCall('template.share', { groupId, templateId })
    cloud.contentCheck.set({ text: 'review' })
    expect(await lin.mustCall('template.change', { templateId, ...aTemplate({ about: '新的说法' }) })).toMatchObject({ review: { check: 'waiting' } })
    cloud.contentCheck.set({ text: 'words' })
    expect(await wang.mustFail('template.read', { groupId, templateId })).toEqual({ code: 'template/not-found' })
    expect((await chen.mustCall('moderation.queue', { groupId })).items).toMatchObject([{ subject: { noun: 'template', id: templateId } }])
  })

  test('what was hidden stays hidden when it is changed', async () => {
    const { chen, lin, wang, groupId } = await scene()
    const { templateId } = await make(lin)
    await lin.mustCall('template.share', { groupId, templateId })
    await chen.mustCall('moderation.hide', { groupId, subject: { noun: 'template', id: templateId }, reason: '写错了条文' })
    await lin.mustCall('template.change', { templateId, ...aTemplate({ title: '改好了' }) })
    expect(await lin.mustCall('template.read', { groupId, templateId })).toMatchObject({ review: { hidden: { reason: '写错了条文' } } })
    expect(await wang.mustFail('template.read', { groupId, templateId })).toEqual({ code: 'template/not-found' })
  })
})

describe('one member with many long ones', () => {
  test('shares at most twenty to a group; sharing one of them again is not one more', async () => {
    const { lin, groupId } = await scene()
    const made = await Promise.all(Array.from({ length: 21 }, () => make(lin)))
    const ids = made.map(({ templateId }) => templateId)
    for (const templateId of ids.slice(0, 20)) await lin.mustCall('template.share', { groupId, templateId })
    const [last = ''] = ids.slice(20)
    expect(await lin.mustFail('template.share', { groupId, templateId: last })).toEqual({ code: 'template/too-many', limit: 20 })
    await lin.mustCall('template.share', { groupId, templateId: ids[0] ?? '' })
    expect(await cloud.documents('shares', { groupId })).toHaveLength(20)
  })

  test('does not push the shipped ones out of the list', async () => {
    const { lin, group, groupId, inGroup } = await scene()
    const more = await Promise.all([1, 2].map((at) => cloud.aMember(`${lin.name}-more-${at}`, group)))
    const fields = Array.from({ length: 20 }, (_none, at) => ({ label: `第${at}项${'好'.repeat(25)}`, hint: '好'.repeat(100), fills: null }))
    const long = { body: '好'.repeat(2000), about: '好'.repeat(200), fields, checklist: Array.from({ length: 30 }, (_none, at) => `${at}${'好'.repeat(98)}`) }
    for (const author of [lin, ...more]) {
      for (let count = 0; count < 20; count += 1) await author.mustCall('template.share', { groupId, templateId: (await make(author, long)).templateId })
    }
    const views = await inGroup(lin)
    expect(views.length).toBeLessThan(60)
    expect(views.map(({ templateId }) => templateId)).toContain(SHIPPED)
  })
})

test('a list never grows beyond what one answer may carry', async () => {
  const { lin } = await scene()
  const long = '好'.repeat(2000)
  const fields = Array.from({ length: 20 }, (_none, at) => ({ label: `第${at}项`, hint: '好'.repeat(100), fills: null }))
  const checklist = Array.from({ length: 30 }, (_none, at) => `${at}${'好'.repeat(98)}`)
  for (let part = 0; part < 5; part += 1) await Promise.all(Array.from({ length: 12 }, () => make(lin, { body: long, fields, checklist })))
  const views = await lin.mustCall('template.listMine', {})
  expect(views.length).toBeGreaterThan(30)
  expect(Buffer.byteLength(JSON.stringify(views))).toBeLessThan(1_000_000)
})
