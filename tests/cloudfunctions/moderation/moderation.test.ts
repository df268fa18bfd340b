import type { CaseView } from '@shouhou/shared/case'
import type { GroupView } from '@shouhou/shared/group'
import type { Subject } from '@shouhou/shared/moderation'
import { emulated } from '../../support/emulated'
import type { Person } from '../../support/person'

const cloud = emulated()

interface Scene { owner: Person; author: Person; reader: Person; group: GroupView; groupId: string; filed: CaseView; subject: Subject }
let scenes = 0

const scene = async (): Promise<Scene> => {
  scenes += 1
  const owner = cloud.as(`owner-${scenes}`)
  const group = await cloud.aGroup(owner, {})
  const author = await cloud.aMember(`author-${scenes}`, group)
  const reader = await cloud.aMember(`reader-${scenes}`, group)
  const filed = await cloud.aCase(author, group, { fault: '低价换屏，私聊我' })
  return { owner, author, reader, group, groupId: group.groupId, filed, subject: { noun: 'case', id: filed.caseId } }
}

const queueOf = async ({ owner, groupId }: Scene) => (await owner.mustCall('moderation.queue', { groupId })).items

describe('reporting', () => {
  test('what people report waits in the queue, each person once, by reason', async () => {
    const at = await scene()
    const { groupId, subject, reader } = at
    const other = await cloud.aMember(`other-${scenes}`, at.group)
    await reader.mustCall('moderation.report', { groupId, subject, reason: 'advertising', note: '到处发' })
    await reader.mustCall('moderation.report', { groupId, subject, reason: 'paidService', note: '收费代办' })
    await other.mustCall('moderation.report', { groupId, subject, reason: 'paidService', note: '' })
    expect(await queueOf(at)).toMatchObject([{ subject, author: { nickname: `author-${scenes}` }, reports: [{ reason: 'paidService', people: 2 }], notes: ['收费代办'] }])
    expect((await at.owner.mustCall('group.listMine', {})).items).toMatchObject([{ waiting: 1 }])
    expect((await reader.mustCall('group.listMine', {})).items).toMatchObject([{ waiting: 0 }])
  })

  test('nobody reports their own, and nothing that is not there', async () => {
    const { groupId, subject, author, reader } = await scene()
    expect(await author.mustFail('moderation.report', { groupId, subject, reason: 'other', note: '' })).toEqual({ code: 'moderation/own-content' })
    expect(await reader.mustFail('moderation.report', { groupId, subject: { noun: 'case', id: 'not-there' }, reason: 'other', note: '' })).toEqual({ code: 'moderation/not-found' })
    const elsewhere = await scene()
    expect(await elsewhere.reader.mustFail('moderation.report', { groupId: elsewhere.groupId, subject, reason: 'other', note: '' })).toEqual({ code: 'moderation/not-found' })
  })

  test('who reported stays unnamed in the history', async () => {
    const { owner, groupId, subject, reader } = await scene()
    await reader.mustCall('moderation.report', { groupId, subject, reason: 'abuse', note: '' })
    const { items } = await owner.mustCall('moderation.history', { groupId, subject })
    expect(items).toMatchObject([{ step: 'reported', reason: 'abuse', by: null }])
  })

  test('what a reporter said last before the decision stays in the history after it; what is not shown in the queue is not shown there', async () => {
    const at = await scene()
    const { owner, groupId, subject, reader } = at
    const reporting = (note: string) => reader.mustCall('moderation.report', { groupId, subject, reason: 'falseClaim', note })
    await reporting('照片对不上')
    await reporting('照片和描述对不上')
    await owner.mustCall('moderation.hide', { groupId, subject, reason: '请换一张照片' })
    await owner.mustCall('moderation.restore', { groupId, subject, reason: '' })
    cloud.contentCheck.set({ text: 'review' })
    await reporting('说不清的话')
    cloud.contentCheck.set({ text: 'words' })
    expect((await queueOf(at))[0]?.notes).toEqual([])
    const { items } = await owner.mustCall('moderation.history', { groupId, subject })
    expect(items.map(({ step, note }) => [step, note])).toEqual([['reported', ''], ['restored', ''], ['hidden', ''], ['reported', '照片和描述对不上']])
  })
})

describe('reporting once more', () => {
  test('says nothing new in the history while the first is open, and something new afterwards', async () => {
    const { owner, groupId, subject, reader } = await scene()
    const report = () => reader.mustCall('moderation.report', { groupId, subject, reason: 'abuse', note: '' })
    const steps = async () => (await owner.mustCall('moderation.history', { groupId, subject })).items.map(({ step }) => step)
    for (let times = 0; times < 3; times += 1) await report()
    expect(await steps()).toEqual(['reported'])
    await owner.mustCall('moderation.keep', { groupId, subject, reason: '' })
    await report()
    expect(await steps()).toEqual(['reported', 'kept', 'reported'])
  })

  test('who reads a case in a watchdog reports it to the group where it was filed', async () => {
    const at = await scene()
    const journalist = cloud.as(`journalist-${scenes}`)
    const watchdog = await cloud.aGroup(journalist, { kind: 'watchdog' })
    const reader = await cloud.aMember(`watchdog-reader-${scenes}`, watchdog)
    const report = { groupId: watchdog.groupId, subject: at.subject, reason: 'personalData', note: '有门牌号' } as const
    expect(await reader.mustFail('moderation.report', report)).toEqual({ code: 'moderation/not-found' })
    await at.author.mustCall('consent.give', { caseId: at.filed.caseId, watchdogId: watchdog.groupId, withIdentifiers: false })
    await reader.mustCall('moderation.report', report)
    const note = await at.author.mustCall('evidence.writeNote', { kind: 'contact', note: '打过客服电话' })
    await at.author.mustCall('case.addEvidence', { groupId: at.groupId, caseId: at.filed.caseId, evidenceIds: [note.evidenceId] })
    await reader.mustCall('moderation.report', { ...report, subject: { noun: 'evidence', id: note.evidenceId } })
    expect(await queueOf(at)).toMatchObject([{ groupId: at.groupId, subject: at.subject, notes: ['有门牌号'] }, { subject: { noun: 'evidence', id: note.evidenceId } }])
    expect(await journalist.mustFail('moderation.hide', { groupId: watchdog.groupId, subject: at.subject, reason: '…' })).toEqual({ code: 'moderation/not-found' })
  })

  test('the history about one thing stays with its group', async () => {
    const { groupId, subject, reader } = await scene()
    await reader.mustCall('moderation.report', { groupId, subject, reason: 'abuse', note: '' })
    const elsewhere = await scene()
    expect((await elsewhere.owner.mustCall('moderation.history', { groupId: elsewhere.groupId, subject })).items).toEqual([])
  })
})

describe('reasons', () => {
  const unshown = '写下的原因没有通过内容检查，这里不显示，可以直接问管理员'
  afterEach(() => { cloud.contentCheck.set({ text: 'words' }) })

  test('that WeChat calls risky are refused, whatever is decided', async () => {
    const { owner, reader, groupId, subject } = await scene()
    const refused = { code: 'content/refused', field: 'reason' }
    const reason = '违规测试词'
    expect(await owner.mustFail('moderation.keep', { groupId, subject, reason })).toEqual(refused)
    await owner.mustCall('moderation.hide', { groupId, subject, reason: '广告' })
    expect(await owner.mustFail('moderation.restore', { groupId, subject, reason })).toEqual(refused)
    expect(await owner.mustFail('group.expel', { groupId, personId: await reader.personId(), reason })).toEqual(refused)
    const brand = await cloud.aGroup(owner, { kind: 'official', isVerified: false })
    const operator = await cloud.anOperator.registered()
    expect(await operator.mustFail('group.verify', { groupId: brand.groupId, verdict: 'refused', note: reason })).toEqual({ code: 'content/refused', field: 'note' })
  })

  test.each(['down', 'review'] as const)('are read only by those who decide when the check says %s; what was decided is done', async (text) => {
    const { owner, author, reader, groupId, subject, filed } = await scene()
    const brand = await cloud.aGroup(owner, { kind: 'official', isVerified: false })
    const operator = await cloud.anOperator.registered()
    cloud.contentCheck.set({ text })
    await owner.mustCall('moderation.hide', { groupId, subject, reason: '第一个原因' })
    expect(await author.mustCall('case.read', { groupId, caseId: filed.caseId })).toMatchObject({ review: { hidden: { reason: unshown } } })
    await owner.mustCall('moderation.restore', { groupId, subject, reason: '第二个原因' })
    await owner.mustCall('moderation.keep', { groupId, subject, reason: '第三个原因' })
    const read = await reader.mustCall('case.read', { groupId, caseId: filed.caseId })
    expect(read.events.map(({ what, detail }) => [what, detail])).toEqual([['filed', ''], ['hidden', ''], ['restored', '']])
    expect((await owner.mustCall('moderation.history', { groupId })).items.map(({ reason }) => reason)).toEqual(['第三个原因', '第二个原因', '第一个原因'])
    await owner.mustCall('group.expel', { groupId, personId: await reader.personId(), reason: '第四个原因' })
    await operator.mustCall('group.verify', { groupId: brand.groupId, verdict: 'refused', note: '第五个原因' })
    expect(await owner.mustCall('group.read', { groupId: brand.groupId })).toMatchObject({ verification: 'refused', verificationNote: unshown })
  })
})

describe('words that change while somebody reads them', () => {
  test('are not let through by a decision about the ones before', async () => {
    const at = await scene()
    const { owner, author, reader, group, groupId } = at
    const held = await cloud.aCase(author, group, { fault: '复核测试词' })
    const subject: Subject = { noun: 'case', id: held.caseId }
    const seen = (await queueOf(at))[0]?.seen ?? ''
    await author.mustCall('case.change', { groupId, caseId: held.caseId, revision: held.revision, report: { ...held.report, fault: '换成了别的复核测试词' } })
    expect(await owner.mustFail('moderation.keep', { groupId, subject, reason: '', seen })).toEqual({ code: 'moderation/changed-meanwhile' })
    expect(await reader.mustFail('case.read', { groupId, caseId: held.caseId })).toEqual({ code: 'case/not-found' })

    const [item] = await queueOf(at)
    expect(item?.excerpt).toContain('换成了别的')
    await owner.mustCall('moderation.keep', { groupId, subject, reason: '', seen: item?.seen })
    expect(await reader.mustCall('case.read', { groupId, caseId: held.caseId })).toMatchObject({ review: { check: 'passed' } })
  })

  test('all that the check looked at stands in the queue', async () => {
    const at = await scene()
    const { author, group, groupId } = at
    await cloud.aCase(author, group, { storage: '存储甲', systemVersion: '系统乙', demand: '复核测试词' })
    const fields = [{ label: '一项名字', hint: '一项提示', fills: null }]
    const made = await author.mustCall('template.make', { kind: 'evidence', title: '复核测试词', about: '', fields, checklist: [], body: '', from: null })
    await author.mustCall('template.share', { groupId, templateId: made.templateId })
    const excerpts = (await queueOf(at)).map(({ excerpt }) => excerpt).join('\n')
    for (const words of ['存储甲', '系统乙', '一项名字', '一项提示']) expect(excerpts).toContain(words)
  })
})

describe('a nickname that the check held', () => {
  test('waits for the operator, who lets it through everywhere; a group cannot', async () => {
    const { owner, group, groupId } = await scene()
    const named = cloud.as(`复核测试词-${scenes}`)
    const other = await cloud.aMember(named.name, group)
    const personId = await other.personId()
    const subject: Subject = { noun: 'person', id: personId }
    const operator = await cloud.anOperator.registered()
    const waiting = async () => (await operator.mustCall('moderation.groupQueue', {})).items.filter((item) => item.subject.id === personId)
    const [item] = await waiting()
    expect(item).toMatchObject({ groupId, subject, excerpt: named.name, review: { check: 'waiting' } })
    expect(await owner.mustFail('moderation.keep', { groupId, subject, reason: '' })).toEqual({ code: 'group/not-allowed', action: 'moderation.decide' })
    const nicknames = async () => (await owner.mustCall('group.members', { groupId })).items.map(({ nickname }) => nickname)
    expect(await nicknames()).not.toContain(named.name)

    await operator.mustCall('moderation.keep', { groupId, subject, reason: '', seen: item?.seen })
    expect(await nicknames()).toContain(named.name)
    expect(await waiting()).toEqual([])
  })
})

describe('deciding', () => {
  test('hiding takes it from everybody but its author, who reads why; restoring brings it back; both are in the history', async () => {
    const at = await scene()
    const { owner, author, reader, groupId, subject, filed } = at
    await reader.mustCall('moderation.report', { groupId, subject, reason: 'advertising', note: '' })
    await owner.mustCall('moderation.hide', { groupId, subject, reason: '这是广告，群里不能发' })

    expect(await reader.mustFail('case.read', { groupId, caseId: filed.caseId })).toEqual({ code: 'case/not-found' })
    expect((await reader.mustCall('case.list', { groupId })).items).toEqual([])
    expect(await author.mustCall('case.read', { groupId, caseId: filed.caseId })).toMatchObject({ review: { hidden: { reason: '这是广告，群里不能发' } } })
    expect(await queueOf(at)).toEqual([])
    expect(await owner.mustFail('moderation.hide', { groupId, subject, reason: '再一次' })).toEqual({ code: 'moderation/already-hidden' })

    await owner.mustCall('moderation.restore', { groupId, subject, reason: '看错了' })
    expect(await reader.mustCall('case.read', { groupId, caseId: filed.caseId })).toMatchObject({ caseId: filed.caseId, review: { hidden: null } })
    expect(await owner.mustFail('moderation.restore', { groupId, subject, reason: '' })).toEqual({ code: 'moderation/not-hidden' })
    const { items } = await owner.mustCall('moderation.history', { groupId })
    const { events } = await author.mustCall('case.read', { groupId, caseId: filed.caseId })
    expect(events.map(({ what, detail }) => [what, detail])).toEqual([['filed', ''], ['hidden', '这是广告，群里不能发'], ['restored', '看错了']])
    expect(items.map(({ step, reason }) => [step, reason])).toEqual([['restored', '看错了'], ['hidden', '这是广告，群里不能发'], ['reported', 'advertising']])
  })

  test('keeping clears the reports and leaves it where it was', async () => {
    const at = await scene()
    const { owner, reader, groupId, subject, filed } = at
    await reader.mustCall('moderation.report', { groupId, subject, reason: 'falseClaim', note: '' })
    await owner.mustCall('moderation.keep', { groupId, subject, reason: '核对过购买凭证' })
    expect(await queueOf(at)).toEqual([])
    expect(await reader.mustCall('case.read', { groupId, caseId: filed.caseId })).toMatchObject({ caseId: filed.caseId })
  })

  test('what the content check holds waits for a person, who may let it through', async () => {
    const at = await scene()
    const { owner, author, reader, group, groupId } = at
    const held = await cloud.aCase(author, group, { fault: '复核测试词' })
    expect(held.review.check).toBe('waiting')
    expect(await reader.mustFail('case.read', { groupId, caseId: held.caseId })).toEqual({ code: 'case/not-found' })
    const subject: Subject = { noun: 'case', id: held.caseId }
    expect(await queueOf(at)).toMatchObject([{ subject, reports: [], review: { check: 'waiting' } }])
    await owner.mustCall('moderation.keep', { groupId, subject, reason: '' })
    expect(await reader.mustCall('case.read', { groupId, caseId: held.caseId })).toMatchObject({ review: { check: 'passed' } })
  })

  test('nobody clears or restores what they wrote themselves', async () => {
    const { owner, group, groupId } = await scene()
    const own = await cloud.aCase(owner, group)
    const subject: Subject = { noun: 'case', id: own.caseId }
    expect(await owner.mustFail('moderation.keep', { groupId, subject, reason: '' })).toEqual({ code: 'moderation/own-content' })
    await owner.mustCall('moderation.hide', { groupId, subject, reason: '我先收起来' })
    expect(await owner.mustFail('moderation.restore', { groupId, subject, reason: '' })).toEqual({ code: 'moderation/own-content' })
  })

  test('a reason that WeChat calls risky never reaches the author', async () => {
    const { owner, groupId, subject } = await scene()
    expect(await owner.mustFail('moderation.hide', { groupId, subject, reason: '违规测试词' })).toEqual({ code: 'content/refused', field: 'reason' })
  })

  test('two admins who hide the same thing at once hide it once', async () => {
    const { owner, group, groupId, subject } = await scene()
    const admin = await cloud.aMember(`admin-${scenes}`, group, { role: 'admin', owner })
    const replies = await Promise.all([owner, admin].map((one) => one.call('moderation.hide', { groupId, subject, reason: '广告' })))
    expect(replies.filter(({ ok }) => ok)).toHaveLength(1)
    const { items } = await owner.mustCall('moderation.history', { groupId, subject })
    expect(items.filter(({ step }) => step === 'hidden')).toHaveLength(1)
  })
})

describe('everything that others read can be hidden', () => {
  test('a nickname, in this group alone', async () => {
    const { owner, author, reader, groupId } = await scene()
    const personId = await author.personId()
    await owner.mustCall('moderation.hide', { groupId, subject: { noun: 'person', id: personId }, reason: '昵称是广告' })
    const { items } = await reader.mustCall('group.members', { groupId })
    expect(items.find((member) => member.personId === personId)?.nickname).toMatch(/^群友/)
    const elsewhere = await cloud.aGroup(author, {})
    expect(elsewhere.owner.nickname).toBe(author.name)
  })

  test('a 接龙', async () => {
    const { owner, reader, group, groupId } = await scene()
    const jielong = await cloud.aJielong(reader, group)
    await owner.mustCall('moderation.hide', { groupId, subject: { noun: 'jielong', id: jielong.jielongId }, reason: '标题不实' })
    const passer = await cloud.aMember(`passer-${scenes}`, group)
    expect(await passer.mustFail('jielong.read', { groupId, jielongId: jielong.jielongId })).toEqual({ code: 'jielong/not-found' })
  })

  test('a template and a note of evidence', async () => {
    const { owner, author, reader, groupId, filed } = await scene()
    const made = await author.mustCall('template.make', { kind: 'script', title: '问进度', about: '', fields: [], checklist: [], body: '请问修好了吗', from: null })
    await author.mustCall('template.share', { groupId, templateId: made.templateId })
    await owner.mustCall('moderation.hide', { groupId, subject: { noun: 'template', id: made.templateId }, reason: '含联系方式' })
    expect((await reader.mustCall('template.list', { groupId })).map(({ templateId }) => templateId)).not.toContain(made.templateId)

    const note = await author.mustCall('evidence.writeNote', { kind: 'contact', note: '打过客服电话' })
    await author.mustCall('case.addEvidence', { groupId, caseId: filed.caseId, evidenceIds: [note.evidenceId] })
    await owner.mustCall('moderation.hide', { groupId, subject: { noun: 'evidence', id: note.evidenceId }, reason: '含个人信息' })
    expect((await reader.mustCall('case.read', { groupId, caseId: filed.caseId })).evidence).toEqual([])
  })

  test("what a group says of itself, by the operator alone", async () => {
    const { owner, reader, groupId } = await scene()
    const subject: Subject = { noun: 'group', id: groupId }
    await reader.mustCall('moderation.report', { groupId, subject, reason: 'illegal', note: '' })
    expect(await owner.mustFail('moderation.hide', { groupId, subject, reason: '…' })).toEqual({ code: 'group/not-allowed', action: 'moderation.decide' })
    const operator = await cloud.anOperator.registered()
    expect((await operator.mustCall('moderation.groupQueue', {})).items).toMatchObject([{ subject }])
    await operator.mustCall('moderation.hide', { groupId, subject, reason: '冒充官方' })
    expect(await reader.mustCall('group.read', { groupId })).toMatchObject({ name: '名称正在检查的群', review: { hidden: { reason: '冒充官方' } } })
  })
})
