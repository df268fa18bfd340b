import type { Result } from '@shouhou/shared'
import { emulated } from '../../support/emulated'
import { putInside } from '../../support/look-inside'
import type { Person } from '../../support/person'
import { mortal } from '../jielong/dying'
import { aFiledCase, ago } from '../repair/scene'
import { anAnswer, taking, tookAWay } from './scene'

const { onQuestion, killed } = mortal()
const cloud = emulated({ indexRequired: true, onQuestion })

/** Who asks, and whether somebody has asked before, is looked up first. */
const BEFORE_ANYTHING = 3
/** Primes with the step below: over all rounds most moments come up. */
const STEP = 3

const OVER_A_MINUTE = 70_000

/** Asked again with the same key, as the mini-program does, when the run that died counts as dead. */
const again = async (doing: () => Promise<Result<unknown>>): Promise<void> => {
  await putInside(cloud.emulator, 'answers', { query: { state: 'running' }, data: { at: cloud.clock.now() - OVER_A_MINUTE } })
  expect(await doing()).toEqual({ ok: true, value: expect.anything() as unknown })
}

const settledFile = async (author: Person, caseId: string) => {
  const file = await author.mustCall('caseFile.read', { caseId })
  const stored = await cloud.documents('reminders', { caseId })
  const ahead = file.dates.filter(({ sense, day }) => sense === 'from' || day >= ago(cloud, 0))
  expect(stored.map(({ date }) => (date as { key: string }).key).sort()).toEqual(ahead.map(({ key }) => key).sort())
  return file
}

/** Dies at one moment after the other until it lives to its end. */
const atEachMoment = async (round: (lives: number) => Promise<boolean>): Promise<number> => {
  let rounds = 0
  for (let lives = BEFORE_ANYTHING; await round(lives); lives += STEP) rounds += 1
  return rounds
}

test('taking a way may die at any moment: its repetition finishes it, and there is one step, one event and its dates', async () => {
  const rounds = await atEachMoment(async (lives) => {
    const scene = await aFiledCase(cloud, `take-${lives}`)
    const { author, caseId } = scene
    const input = taking(cloud, scene, { days: 1 })
    const take = () => author.call('channel.take', input, { key: 'taken-once-only' })
    const hasDied = await killed(author, lives, take)
    await again(take)
    expect((await settledFile(author, caseId)).steps).toHaveLength(1)
    expect(await cloud.documents('case_events', { caseId, what: 'channel-taken' })).toHaveLength(1)
    return hasDied
  })
  expect(rounds).toBeGreaterThan(5)
})

test('logging an answer may die at any moment: its repetition finishes it, and there is one answer', async () => {
  const rounds = await atEachMoment(async (lives) => {
    const { author, caseId, stepId, revision } = await tookAWay(cloud, `answer-${lives}`)
    const input = { caseId, stepId, revision, answer: anAnswer(ago(cloud, 2)) }
    const log = () => author.call('channel.answer', input, { key: 'answered-once-only' })
    const hasDied = await killed(author, lives, log)
    await again(log)
    expect((await settledFile(author, caseId)).steps).toMatchObject([{ state: 'accepted', answers: [{ state: 'accepted' }], revision: revision + 1 }])
    expect(await cloud.documents('case_events', { caseId, what: 'channel-answered' })).toHaveLength(1)
    return hasDied
  })
  expect(rounds).toBeGreaterThan(5)
})

test('taking a step back may die at any moment: nothing of it is left when it is asked again', async () => {
  const rounds = await atEachMoment(async (lives) => {
    const { author, caseId, stepId } = await tookAWay(cloud, `remove-${lives}`)
    const remove = (key: string) => author.call('channel.remove', { caseId, stepId }, { key })
    const hasDied = await killed(author, lives, () => remove('removed-once-only'))
    await putInside(cloud.emulator, 'answers', { query: { state: 'running' }, data: { at: cloud.clock.now() - OVER_A_MINUTE } })
    await remove('removed-once-only')
    expect(await cloud.documents('channel_steps', { caseId })).toEqual([])
    expect(await cloud.documents('case_events', { caseId, what: 'channel-taken' })).toEqual([])
    await settledFile(author, caseId)
    return hasDied
  })
  expect(rounds).toBeGreaterThan(3)
})
