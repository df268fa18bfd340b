import { ANSWERS_LIMIT } from '@shouhou/shared/channel'
import { emulated } from '../../support/emulated'
import { putInside } from '../../support/look-inside'
import { ago } from '../repair/scene'
import { aStep, anAnswer, tookAWay } from './scene'

const cloud = emulated({ indexRequired: true })

describe('what came back', () => {
  test('stands with its step, says where that stands, and sets the next date', async () => {
    const { author, caseId, groupId, stepId, revision } = await tookAWay(cloud, 'accepted')
    const file = await author.mustCall('channel.answer', { caseId, stepId, revision, answer: anAnswer(ago(cloud, 3)) })
    expect(file.steps).toMatchObject([{ state: 'accepted', answers: [{ state: 'accepted', on: ago(cloud, 3), said: '收到短信：已受理' }], revision: revision + 1 }])
    expect(file.dates.filter(({ kind }) => kind === 'mediation')).toMatchObject([{ day: ago(cloud, -57), sense: 'from' }])
    expect(file.dates.map(({ kind }) => kind)).not.toContain('acceptance')
    expect((await author.mustCall('reminder.listMine', {})).reminders.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['mediation']))
    expect((await author.mustCall('case.read', { groupId, caseId })).events.at(-1)).toMatchObject({ what: 'channel-answered', detail: '12315' })
  })

  test('is listed by its day, however late it is written down; the latest day says where it stands', async () => {
    const { author, caseId, stepId, revision } = await tookAWay(cloud, 'late')
    await author.mustCall('channel.answer', { caseId, stepId, revision, answer: anAnswer(ago(cloud, 1), { state: 'mediating' }) })
    const { steps } = await author.mustCall('channel.answer', { caseId, stepId, revision: revision + 1, answer: anAnswer(ago(cloud, 5)) })
    expect(steps).toMatchObject([{ state: 'mediating', answers: [{ state: 'accepted' }, { state: 'mediating' }] }])
  })

  test('lies between the day the step was taken and today', async () => {
    const { author, caseId, stepId, revision } = await tookAWay(cloud, 'between')
    const answer = (days: number) => author.mustFail('channel.answer', { caseId, stepId, revision, answer: anAnswer(ago(cloud, days)) })
    expect(await answer(-1)).toEqual({ code: 'case/date-in-future', field: 'on' })
    expect(await answer(11)).toEqual({ code: 'channel/dates-crossed' })
    await author.mustCall('channel.answer', { caseId, stepId, revision, answer: anAnswer(ago(cloud, 10)) })
  })

  test('refers to evidence of this very case only', async () => {
    const { author, group, caseId, groupId, stepId, revision } = await tookAWay(cloud, 'evidence')
    const note = await author.mustCall('evidence.writeNote', { kind: 'contact', note: '短信：已受理。' })
    const withIt = (evidenceIds: string[]) => ({ caseId, stepId, revision, answer: anAnswer(ago(cloud, 1), { evidenceIds }) })
    expect(await author.mustFail('channel.answer', withIt([note.evidenceId]))).toEqual({ code: 'evidence/not-found' })
    const other = await cloud.aCase(author, group)
    await author.mustCall('case.addEvidence', { groupId, caseId: other.caseId, evidenceIds: [note.evidenceId] })
    expect(await author.mustFail('channel.answer', withIt([note.evidenceId]))).toEqual({ code: 'evidence/not-found' })
    const mine = await author.mustCall('evidence.writeNote', { kind: 'contact', note: '第二条短信。' })
    await author.mustCall('case.addEvidence', { groupId, caseId, evidenceIds: [mine.evidenceId] })
    const { steps } = await author.mustCall('channel.answer', withIt([mine.evidenceId, mine.evidenceId]))
    expect(steps[0]?.answers[0]?.evidenceIds).toEqual([mine.evidenceId])
  })

  test('of two at once about the same state, one is told that the other came first', async () => {
    const { author, caseId, stepId, revision } = await tookAWay(cloud, 'twoanswers')
    const replies = await Promise.all([1, 2].map((days) => author.call('channel.answer', { caseId, stepId, revision, answer: anAnswer(ago(cloud, days)) })))
    expect(replies.filter(({ ok }) => !ok)).toEqual([{ ok: false, error: { code: 'channel/changed-meanwhile' } }])
    expect((await author.mustCall('caseFile.read', { caseId })).steps[0]?.answers).toHaveLength(1)
  })

  test('a run that died after it had written is finished by its repetition', async () => {
    const { author, caseId, stepId, revision } = await tookAWay(cloud, 'answerdied')
    const input = { caseId, stepId, revision, answer: anAnswer(ago(cloud, 1)) }
    await author.mustCall('channel.answer', input, { key: 'died-in-between' })
    await putInside(cloud.emulator, 'answers', { query: { state: 'done' }, data: { state: 'running', value: null } })
    await cloud.clock.advance(70_000)
    expect((await author.mustCall('channel.answer', input, { key: 'died-in-between' })).steps[0]?.answers).toHaveLength(1)
    expect(await cloud.documents('case_events', { caseId, what: 'channel-answered' })).toHaveLength(1)
  })

  test('comes so many times at most', async () => {
    const { author, caseId, stepId, revision } = await tookAWay(cloud, 'manyanswers')
    const full = Array.from({ length: ANSWERS_LIMIT }, (_none, at) => ({ ...anAnswer(ago(cloud, 5)), at }))
    await putInside(cloud.emulator, 'channel_steps', { query: { _id: stepId }, data: { answers: full } })
    expect(await author.mustFail('channel.answer', { caseId, stepId, revision, answer: anAnswer(ago(cloud, 1)) })).toEqual({ code: 'channel/too-many', limit: ANSWERS_LIMIT })
  })
})

describe('a correction', () => {
  test('changes the step, its dates and how the time line calls it', async () => {
    const { author, caseId, groupId, stepId, revision } = await tookAWay(cloud, 'corrected')
    const file = await author.mustCall('channel.correct', { caseId, stepId, revision, step: aStep(ago(cloud, 4), { channel: 'brand' }) })
    expect(file.steps).toMatchObject([{ channel: 'brand', takenOn: ago(cloud, 4), revision: revision + 1, state: 'sent' }])
    expect(file.dates.filter(({ kind }) => kind === 'channel-answer')).toMatchObject([{ day: ago(cloud, -12) }])
    expect((await author.mustCall('case.read', { groupId, caseId })).events.at(-1)).toMatchObject({ what: 'channel-taken', detail: 'brand' })
  })

  test('of what somebody has not seen is refused; the same once more is not', async () => {
    const { author, caseId, stepId, revision } = await tookAWay(cloud, 'stale')
    const correct = (number: string) => ({ caseId, stepId, revision, step: aStep(ago(cloud, 10), { number }) })
    await author.mustCall('channel.correct', correct('T-78'))
    expect(await author.mustFail('channel.correct', correct('T-79'))).toEqual({ code: 'channel/changed-meanwhile' })
    expect((await author.mustCall('channel.correct', correct('T-78'))).steps).toMatchObject([{ number: 'T-78', revision: revision + 1 }])
  })

  test('moves no step behind its answers, nor into the future', async () => {
    const { author, caseId, stepId, revision } = await tookAWay(cloud, 'crossed')
    await author.mustCall('channel.answer', { caseId, stepId, revision, answer: anAnswer(ago(cloud, 5)) })
    const correct = (days: number) => author.mustFail('channel.correct', { caseId, stepId, revision: revision + 1, step: aStep(ago(cloud, days)) })
    expect(await correct(4)).toEqual({ code: 'channel/dates-crossed' })
    expect(await correct(-1)).toEqual({ code: 'case/date-in-future', field: 'takenOn' })
  })
})

test('a step that was not so goes with its answers, its dates and its place in the time line, and no other does', async () => {
  const { author, caseId, groupId, stepId, revision } = await tookAWay(cloud, 'removed')
  await author.mustCall('channel.answer', { caseId, stepId, revision, answer: anAnswer(ago(cloud, 1)) })
  const other = { caseId, step: aStep(ago(cloud, 2), { channel: 'brand' as const }), words: { story: '', contact: '', request: '' }, isAlreadyDone: true }
  await author.mustCall('channel.take', other)
  const file = await author.mustCall('channel.remove', { caseId, stepId })
  expect(file.steps.map(({ channel }) => channel)).toEqual(['brand'])
  expect(file.dates.map(({ kind }) => kind)).not.toContain('mediation')
  const { events } = await author.mustCall('case.read', { groupId, caseId })
  expect(events.map(({ what, detail }) => [what, detail])).toEqual([['filed', ''], ['channel-taken', 'brand']])
  expect(await author.mustFail('channel.remove', { caseId, stepId })).toEqual({ code: 'channel/not-found' })
  expect(await author.mustFail('channel.answer', { caseId, stepId, revision, answer: anAnswer(ago(cloud, 1)) })).toEqual({ code: 'channel/not-found' })
  expect(await author.mustFail('channel.correct', { caseId, stepId, revision, step: aStep(ago(cloud, 1)) })).toEqual({ code: 'channel/not-found' })
})

test('a step of another case is not found in this one', async () => {
  const one = await tookAWay(cloud, 'elsewhere')
  const { caseId } = await cloud.aCase(one.author, one.group)
  expect(await one.author.mustFail('channel.remove', { caseId, stepId: one.stepId })).toEqual({ code: 'channel/not-found' })
})
