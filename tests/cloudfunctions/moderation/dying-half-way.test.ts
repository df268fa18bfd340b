import type { Subject } from '@shouhou/shared/moderation'
import type * as subjects from '../../../cloudfunctions/api/moderation/subjects'
import type * as worlds from '../../../cloudfunctions/cloud/world'
import { emulated } from '../../support/emulated'

const cloud = emulated({ indexRequired: true })
let scenes = 0

/** The product's own steps against this emulator: a process may die between any two of them. */
const inside = () => {
  Object.assign(process.env, cloud.emulator.environment)
  const { findSubject } = jest.requireActual<typeof subjects>('../../../cloudfunctions/api/moderation/subjects')
  return { findSubject, world: jest.requireActual<typeof worlds>('../../../cloudfunctions/cloud/world').world }
}

const scene = async () => {
  scenes += 1
  const owner = cloud.as(`owner-${scenes}`)
  const group = await cloud.aGroup(owner, {})
  const admin = await cloud.aMember(`admin-${scenes}`, group, { role: 'admin', owner })
  const author = await cloud.aMember(`author-${scenes}`, group)
  const filed = await cloud.aCase(author, group)
  const subject: Subject = { noun: 'case', id: filed.caseId }
  const { groupId } = group
  const queue = async () => (await owner.mustCall('moderation.queue', { groupId })).items
  const steps = async () => (await owner.mustCall('moderation.history', { groupId, subject })).items.map(({ step, reason }) => [step, reason])
  return { owner, admin, author, group, groupId, filed, subject, queue, steps }
}

describe('a hiding that died after its first write', () => {
  const died = async () => {
    const at = await scene()
    await at.admin.mustCall('moderation.report', { groupId: at.groupId, subject: at.subject, reason: 'advertising', note: '' })
    const found = await inside().findSubject(at.groupId, at.subject)
    await found?.setHidden({ reason: '这是广告', at: cloud.clock.now(), by: await at.owner.personId() })
    return at
  }

  test('is finished, once, by whoever began it', async () => {
    const { owner, author, groupId, filed, subject, queue, steps } = await died()
    for (let tries = 0; tries < 2; tries += 1) await owner.mustCall('moderation.hide', { groupId, subject, reason: '这是广告' })
    expect(await steps()).toEqual([['hidden', '这是广告'], ['reported', 'advertising']])
    expect((await author.mustCall('case.read', { groupId, caseId: filed.caseId })).events.map(({ what }) => what)).toEqual(['filed', 'hidden'])
    expect(await queue()).toEqual([])
  })

  test('is refused to others, and waits on; to keep it hidden clears the queue', async () => {
    const { admin, author, groupId, filed, subject, queue } = await died()
    expect(await admin.mustFail('moderation.hide', { groupId, subject, reason: '这是广告' })).toEqual({ code: 'moderation/already-hidden' })
    expect(await queue()).toMatchObject([{ subject }])
    await admin.mustCall('moderation.keep', { groupId, subject, reason: '' })
    expect(await queue()).toEqual([])
    expect(await author.mustCall('case.read', { groupId, caseId: filed.caseId })).toMatchObject({ review: { hidden: { reason: '这是广告' } } })
  })
})

describe('what was held and never came into the queue', () => {
  test('is put there by the timer, every kind of it, and stands there once', async () => {
    const { author, group, groupId, queue, filed } = await scene()
    const held = await cloud.aCase(author, group, { fault: '复核测试词' })
    const jielong = await cloud.aJielong(author, group, { about: '复核测试词' })
    const template = await author.mustCall('template.make', { kind: 'script', title: '复核测试词', about: '', fields: [], checklist: [], body: '', from: null })
    await author.mustCall('template.share', { groupId, templateId: template.templateId })
    const note = await author.mustCall('evidence.writeNote', { kind: 'contact', note: '复核测试词' })
    await author.mustCall('case.addEvidence', { groupId, caseId: filed.caseId, evidenceIds: [note.evidenceId] })
    const official = await cloud.aGroup(author, { name: '复核测试词' })
    const ids = [held.caseId, jielong.jielongId, template.templateId, note.evidenceId]
    const { world } = inside()
    await world.waiting.remove({ groupId })
    await world.waiting.remove({ 'subject.id': official.groupId })
    expect(await queue()).toEqual([])

    await cloud.emulator.fireTimer('jobs')
    await cloud.emulator.fireTimer('jobs')
    expect((await queue()).map(({ subject }) => subject.id).sort()).toEqual([...ids].sort())
    const operator = await cloud.anOperator.registered()
    expect((await operator.mustCall('moderation.groupQueue', {})).items).toMatchObject([{ subject: { noun: 'group', id: official.groupId } }])
  })

  test('stays out of it when it was decided about', async () => {
    const { owner, author, group, groupId, queue } = await scene()
    const { caseId } = await cloud.aCase(author, group, { fault: '复核测试词' })
    const made = await author.mustCall('template.make', { kind: 'script', title: '复核测试词', about: '', fields: [], checklist: [], body: '', from: null })
    await author.mustCall('template.share', { groupId, templateId: made.templateId })
    await owner.mustCall('moderation.hide', { groupId, subject: { noun: 'case', id: caseId }, reason: '先收起来' })
    await owner.mustCall('moderation.keep', { groupId, subject: { noun: 'template', id: made.templateId }, reason: '' })
    await cloud.emulator.fireTimer('jobs')
    expect(await queue()).toEqual([])
  })
})
