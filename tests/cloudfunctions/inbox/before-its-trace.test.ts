import type { GatewayQuestion } from 'wechat-cloud-emulator'
import { plainPng } from '../../shared/samples/pictures'
import { callAsCloud } from '../../support/call-function'
import { emulated } from '../../support/emulated'
import { putInside } from '../../support/look-inside'
import { aConfirmedFile, aSentFile } from '../../support/upload'

let victim: { name: string; lives: number } | null = null

/** A function that dies once so many of its questions were answered. */
const onQuestion = ({ function: name }: GatewayQuestion): void => {
  if (victim?.name !== name) return
  victim.lives -= 1
  if (victim.lives <= 0) throw new Error('the process is gone')
}

// WeChat's message has been taken before the function that asked knows the trace.
const cloud = emulated({ indexRequired: true, mediaCheckDelay: 0, slowness: 3_600_000, onQuestion })

const MINUTE = 60_000

const tick = (): Promise<unknown> => cloud.emulator.fireTimer('jobs')
const evidenceNow = async (evidenceId: string) => (await cloud.documents('evidence', { _id: evidenceId }))[0]
const reviewOf = async (evidenceId: string) => (await evidenceNow(evidenceId))?.['review']
const answers = (query?: object) => cloud.documents('media_answers', query)
const say = (trace: string, suggest: string) =>
  callAsCloud(cloud.emulator, 'inbox', { MsgType: 'event', Event: 'wxa_media_check', trace_id: trace, errcode: 0, result: { suggest, label: 100 } })

/** More than the five that the timer waits after a question that could not be asked, less than the half an hour after one that was. */
const A_WHILE = 8 * MINUTE

type Attempt = { evidenceId: string; doing: () => Promise<unknown> }

/** Each time the function dies one question later, until it lives through all of them; answers how many it had, and one more. */
const dyingAtEach = async (name: string, attempt: () => Promise<Attempt>, settled: object): Promise<number> => {
  let lives = 0
  for (let isAlive = false; !isAlive;) {
    const { evidenceId, doing } = await attempt()
    lives += 1
    victim = { name, lives }
    await doing()
    isAlive = victim.lives > 0
    victim = null
    await cloud.clock.advance(A_WHILE)
    if ((await evidenceNow(evidenceId))?.['isConfirmed'] === true) expect({ lives, review: await reviewOf(evidenceId) }).toEqual({ lives, review: settled })
  }
  return lives
}

const SAID = [['pass', 'passed', false], ['review', 'waiting', true], ['risky', 'refused', false]] as const

describe.each(SAID)('%s', (suggest, check, isHeld) => {
  const settled = { check, isHeld, hidden: null }
  beforeEach(() => { cloud.contentCheck.set({ media: suggest }) })

  test('said before the trace was known is applied at once', async () => {
    const author = await cloud.as(`early-${suggest}`).registered()
    const { evidenceId } = await aConfirmedFile(cloud.emulator, author, { bytes: plainPng })
    expect(await reviewOf(evidenceId)).toEqual(settled)
    expect(await answers({ _id: (await evidenceNow(evidenceId))?.['traceId'] })).toEqual([])
  })

  test('is not lost when the function that asked dies at any of its questions', async () => {
    const author = await cloud.as(`asking-${suggest}`).registered()
    const lives = await dyingAtEach('api', async () => {
      const sent = await aSentFile(cloud.emulator, author, { bytes: plainPng })
      return { evidenceId: sent.evidenceId, doing: () => author.call('evidence.confirm', sent) }
    }, settled)
    expect(lives).toBeGreaterThan(12)
  })

  test('is not lost when the function that heard it dies at any of its questions', async () => {
    const author = await cloud.as(`hearing-${suggest}`).registered()
    cloud.contentCheck.set({ media: 'slow' })
    const lives = await dyingAtEach('inbox', async () => {
      const { evidenceId } = await aConfirmedFile(cloud.emulator, author, { bytes: plainPng })
      const trace = String((await evidenceNow(evidenceId))?.['traceId'])
      return { evidenceId, doing: () => say(trace, suggest).catch(() => undefined) }
    }, settled)
    expect(lives).toBeGreaterThan(6)
  })
})

test('what was said about a photo of a case is told to its group, whoever settles it, and its case no longer counts what is refused', async () => {
  cloud.contentCheck.set({ media: 'down' })
  const owner = cloud.as('case-owner')
  const group = await cloud.aGroup(owner, {})
  const author = await cloud.aMember('case-author', group)
  const { evidenceId } = await aConfirmedFile(cloud.emulator, author, { bytes: plainPng })
  const { caseId } = await cloud.aCase(author, group)
  const { groupId } = group
  await author.mustCall('case.addEvidence', { groupId, caseId, evidenceIds: [evidenceId] })

  await say('early-trace', 'risky')
  expect(await reviewOf(evidenceId)).toMatchObject({ check: 'waiting' })
  // As if whoever asked had died right after they wrote it down.
  await putInside(cloud.emulator, 'evidence', { query: { _id: evidenceId }, data: { traceId: 'early-trace', mediaAskedAt: cloud.clock.now() } })
  await tick()
  expect(await reviewOf(evidenceId)).toMatchObject({ check: 'refused' })
  expect((await owner.mustCall('moderation.history', { groupId })).items).toMatchObject([{ step: 'checked' }])
  expect(await cloud.documents('cases', { _id: caseId })).toMatchObject([{ evidenceKinds: [] }])
  expect(await answers({ _id: 'early-trace' })).toEqual([])
})

test('an answer that was applied by somebody who died then is told to the group all the same', async () => {
  cloud.contentCheck.set({ media: 'down' })
  const owner = cloud.as('half-owner')
  const group = await cloud.aGroup(owner, {})
  const author = await cloud.aMember('half-author', group)
  const { evidenceId } = await aConfirmedFile(cloud.emulator, author, { bytes: plainPng })
  const { caseId } = await cloud.aCase(author, group)
  await author.mustCall('case.addEvidence', { groupId: group.groupId, caseId, evidenceIds: [evidenceId] })
  await say('half-trace', 'risky')
  await putInside(cloud.emulator, 'evidence', { query: { _id: evidenceId }, data: { traceId: 'half-trace', 'review.check': 'refused', mediaAskedAt: cloud.clock.now() } })
  await tick()
  await tick()
  expect((await owner.mustCall('moderation.history', { groupId: group.groupId })).items).toMatchObject([{ step: 'checked' }])
  expect(await cloud.documents('cases', { _id: caseId })).toMatchObject([{ evidenceKinds: [] }])
})

test('an answer to the first question that comes after a second one was asked settles nothing, and is forgotten after an hour', async () => {
  cloud.contentCheck.set({ media: 'down' })
  const author = await cloud.as('asked-again').registered()
  const { evidenceId } = await aConfirmedFile(cloud.emulator, author, { bytes: plainPng })
  await putInside(cloud.emulator, 'evidence', { query: { _id: evidenceId }, data: { traceId: 'second-trace', mediaAskedAt: cloud.clock.now() + 120 * MINUTE } })
  await say('first-trace', 'pass')
  await say('first-trace', 'risky')
  await cloud.clock.advance(55 * MINUTE)
  expect(await answers({ _id: 'first-trace' })).toMatchObject([{ _id: 'first-trace', suggest: 'pass' }])
  await cloud.clock.advance(10 * MINUTE)
  expect(await answers()).toEqual([])
  expect(await reviewOf(evidenceId)).toMatchObject({ check: 'waiting', isHeld: false })
  await say('second-trace', 'pass')
  expect(await reviewOf(evidenceId)).toMatchObject({ check: 'passed' })
})
