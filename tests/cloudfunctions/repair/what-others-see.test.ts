import { emulated } from '../../support/emulated'
import type { Person } from '../../support/person'
import { ago, aNote, aPickUp, aSlip, inRepair } from './scene'

const cloud = emulated({ indexRequired: true })

const PRIVATE = {
  shop: '悄悄话甲', fault: '悄悄话乙', slipNumber: '悄悄话丙', progressLink: 'https://private.example/qiaoqiaohua-ding',
  who: '悄悄话戊', said: '悄悄话己', done: '悄悄话庚', item: '悄悄话辛', check: '悄悄话壬',
  number: '悄悄话癸', against: '悄悄话子', asked: '悄悄话丑', answered: '悄悄话寅', story: '悄悄话卯，这一段是我自己写的，要有四十个字以上，所以再多写几句，把经过说清楚一些。',
}

/** Everything that a person may write into a file, in it. */
const written = async () => {
  const scene = await inRepair(cloud, 'quiet', 20)
  const { author, caseId, repairId } = scene
  const { shop, fault, slipNumber, progressLink, who, said, done, item, check, number, against, asked, answered, story } = PRIVATE
  await author.mustCall('repair.correct', { caseId, repairId, revision: 1, slip: aSlip(ago(cloud, 20), { shop, fault, slipNumber, progressLink, promisedOn: ago(cloud, 10) }) })
  await author.mustCall('repair.note', { caseId, repairId, note: aNote(ago(cloud, 9), { who, said }) })
  await author.mustCall('repair.pickUp', { caseId, repairId, revision: 3, pickUp: aPickUp(ago(cloud, 2), { done, isFixed: 'no', record: 'refused', bill: [{ what: 'part', name: item, fen: 77_777_700, origin: null }] }) })
  await author.mustCall('repair.check', { caseId, repairId, revision: 4, checks: [{ item: 'call', result: 'failed', note: check }], asEvidence: false })
  const { answers } = await author.mustCall('caseFile.read', { caseId })
  await author.mustCall('rights.keep', { caseId, revision: 0, answers: { ...answers, deliveredOn: '2025-06-03', batteryHealth: 61 } })
  const { steps: [step] } = await author.mustCall('channel.take', { caseId, step: { channel: 'brand', takenOn: ago(cloud, 1), number, against, asked }, words: { story, contact: '', request: '' }, isAlreadyDone: true })
  await author.mustCall('channel.answer', { caseId, stepId: step?.stepId ?? '', revision: step?.revision ?? 0, answer: { state: 'answered', on: ago(cloud, 0), said: answered, evidenceIds: [] } })
  return scene
}

const FACT = { provider: 'authorised', days: 18, overdueDays: 8, isFixed: 'no', isRecorded: false }

test('others see which kind of shop it was in and how long; not a word, a price, an answer or a way that was taken', async () => {
  const { owner, author, group, groupId, caseId } = await written()
  const organiser = cloud.as('organiser')
  const { groupId: watchdogId } = await cloud.aGroup(organiser, { kind: 'watchdog' })
  await author.mustCall('consent.give', { caseId, watchdogId, withIdentifiers: false })
  const member = await cloud.aMember('quiet-member', group)

  const readers: [Person, string][] = [[member, groupId], [owner, groupId], [organiser, watchdogId]]
  for (const [reader, from] of readers) {
    const seen = await reader.mustCall('case.read', { groupId: from, caseId })
    expect(seen.repairs).toEqual([{ ...FACT, droppedOffOn: ago(cloud, 20), promisedOn: ago(cloud, 10), pickedUpOn: ago(cloud, 2) }])
    expect(seen.events.map(({ what, detail }) => [what, detail])).toEqual([['filed', ''], ['dropped-off', 'authorised'], ['picked-up', 'authorised']])
    const everything = JSON.stringify([seen, await reader.mustCall('case.list', { groupId: from }), await reader.mustCall('home.read', {})])
    for (const words of Object.values(PRIVATE)) expect(everything).not.toContain(words)
    for (const trace of ['77777700', 'channel-', 'batteryHealth', '2025-06-03', 'answers', 'steps":[', 'legal']) expect(everything).not.toContain(trace)
  }

  const mine = await author.mustCall('case.read', { groupId, caseId })
  expect(mine.events.map(({ what, detail }) => [what, detail])).toEqual(expect.arrayContaining([['channel-taken', 'brand'], ['channel-answered', 'brand']]))
  const file = JSON.stringify(await author.mustCall('caseFile.read', { caseId }))
  for (const words of Object.values(PRIVATE).filter((text) => text !== PRIVATE.story)) expect(file).toContain(words)
})
