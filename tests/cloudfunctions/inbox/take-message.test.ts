import { plainPng } from '../../shared/samples/pictures'
import { callAsCloud } from '../../support/call-function'
import { emulated } from '../../support/emulated'
import { aConfirmedFile } from '../../support/upload'

// WeChat's own answer stays away, so that the tests can give theirs.
const cloud = emulated({ indexRequired: true, mediaCheckDelay: 3_600_000 })

/** A photo in a case, about which WeChat was asked. */
const anAskedPhoto = async (name: string) => {
  const owner = cloud.as(`${name}-owner`)
  const group = await cloud.aGroup(owner, {})
  const author = await cloud.aMember(`${name}-author`, group)
  const { evidenceId } = await aConfirmedFile(cloud.emulator, author, { bytes: plainPng })
  const { caseId } = await cloud.aCase(author, group)
  await author.mustCall('case.addEvidence', { groupId: group.groupId, caseId, evidenceIds: [evidenceId] })
  const [doc] = await cloud.documents('evidence', { _id: evidenceId })
  return { owner, author, groupId: group.groupId, caseId, evidenceId, traceId: String(doc?.['traceId']) }
}

const message = (trace: string, suggest: string, errcode = 0) => ({
  ToUserName: 'gh_x', FromUserName: 'o-somebody', CreateTime: 1, MsgType: 'event', Event: 'wxa_media_check', appid: 'wx1', trace_id: trace, version: 2, detail: [], errcode, errmsg: 'ok',
  ...(suggest === '' ? {} : { result: { suggest, label: 100 } }),
})
const tell = (event: unknown) => callAsCloud(cloud.emulator, 'inbox', event)
const reviewOf = async (evidenceId: string) => (await cloud.documents('evidence', { _id: evidenceId }))[0]?.['review']
const waiting = { check: 'waiting', isHeld: false, hidden: null }

test.each([['pass', 'passed', false], ['review', 'waiting', true], ['risky', 'refused', false]] as const)('%s makes it %s', async (suggest, check, isHeld) => {
  const { owner, groupId, evidenceId, traceId } = await anAskedPhoto(`says-${suggest}`)
  expect(await tell(message(traceId, suggest))).toBe('success')
  expect(await reviewOf(evidenceId)).toEqual({ check, isHeld, hidden: null })
  const steps = { pass: [], review: ['held'], risky: ['checked'] }[suggest]
  expect((await owner.mustCall('moderation.history', { groupId })).items.map(({ step }) => step)).toEqual(steps)
  expect((await owner.mustCall('moderation.queue', { groupId })).items).toHaveLength(suggest === 'review' ? 1 : 0)
})

test('what is hidden or refused no longer counts towards the three pieces of its case', async () => {
  const { owner, author, groupId, caseId, evidenceId, traceId } = await anAskedPhoto('uncounted')
  const completeness = async () => (await author.mustCall('case.list', { groupId })).items.find((row) => row.caseId === caseId)?.completeness
  const subject = { noun: 'evidence' as const, id: evidenceId }
  expect(await completeness()).toBe(1)
  await owner.mustCall('moderation.hide', { groupId, subject, reason: '拍到了别人' })
  expect(await completeness()).toBe(0)
  await owner.mustCall('moderation.restore', { groupId, subject, reason: '' })
  expect(await completeness()).toBe(1)
  await tell(message(traceId, 'risky'))
  expect(await completeness()).toBe(0)
})

test('whoever calls it from a phone changes nothing, also with the right trace id', async () => {
  const { author, evidenceId, traceId } = await anAskedPhoto('forged')
  expect(await cloud.emulator.invoke('inbox', message(traceId, 'pass'), { openid: author.openid })).toBe('success')
  expect(await cloud.emulator.invoke('inbox', message(traceId, 'pass'))).toBe('success')
  expect(await reviewOf(evidenceId)).toEqual(waiting)
})

test('a trace that nobody knows, or a message of another kind, is taken and changes nothing', async () => {
  const { evidenceId } = await anAskedPhoto('unknown')
  const untraced = await cloud.as('unknown-author').mustCall('evidence.requestUpload', { kind: 'fault', name: '绿线.jpg', size: 10 })
  for (const event of [message('trace-of-nobody', 'pass'), message(evidenceId, 'pass'), message(untraced.evidenceId, 'pass'), { MsgType: 'text', Content: '你好' }, {}]) expect(await tell(event)).toBe('success')
  expect(await reviewOf(evidenceId)).toEqual(waiting)
  expect(await reviewOf(untraced.evidenceId)).toEqual(waiting)
})

test('a check that failed leaves it to the timer', async () => {
  const { evidenceId, traceId } = await anAskedPhoto('failed')
  expect(await tell(message(traceId, '', -1008))).toBe('success')
  expect(await tell(message(traceId, 'pass', -1008))).toBe('success')
  expect(await reviewOf(evidenceId)).toEqual(waiting)
})

test('repeated, or contradicted later, an answer counts once', async () => {
  const { owner, groupId, evidenceId, traceId } = await anAskedPhoto('repeated')
  await Promise.all([tell(message(traceId, 'review')), tell(message(traceId, 'review'))])
  await tell(message(traceId, 'risky'))
  expect(await reviewOf(evidenceId)).toEqual({ ...waiting, isHeld: true })
  expect((await owner.mustCall('moderation.history', { groupId })).items).toMatchObject([{ step: 'held' }])
})

test('an answer does not show again what a person hid in the meantime', async () => {
  const { owner, author, groupId, caseId, evidenceId, traceId } = await anAskedPhoto('hidden')
  await owner.mustCall('moderation.hide', { groupId, subject: { noun: 'evidence', id: evidenceId }, reason: '拍到了别人' })
  await tell(message(traceId, 'pass'))
  expect(await reviewOf(evidenceId)).toMatchObject({ check: 'passed', hidden: { reason: '拍到了别人' } })
  expect((await author.mustCall('case.read', { groupId, caseId })).evidence).toMatchObject([{ review: { hidden: { reason: '拍到了别人' } } }])
})
