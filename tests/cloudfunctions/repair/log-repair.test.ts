import { emulated } from '../../support/emulated'
import { aFiledCase, ago, aNote, aPickUp, aSlip, inRepair } from './scene'

const cloud = emulated({ indexRequired: true })

describe('a drop-off', () => {
  test('is in the file with its days, and in the history with what kind of shop it was', async () => {
    const { author, groupId, caseId } = await aFiledCase(cloud, 'drop')
    const slip = aSlip(ago(cloud, 9), { promisedOn: ago(cloud, 4) })
    const { repairs } = await author.mustCall('repair.dropOff', { caseId, slip })
    expect(repairs).toMatchObject([{ caseId, slip, notes: [], pickUp: null, checks: [], days: 9, overdueDays: 4, isRework: false }])
    expect((await author.mustCall('case.read', { groupId, caseId })).events.at(-1)).toMatchObject({ what: 'dropped-off', detail: 'authorised' })
    await author.mustCall('repair.correct', { caseId, repairId: repairs[0]?.repairId ?? '', revision: repairs[0]?.revision ?? 0, slip: { ...slip, provider: 'official' } })
    const { events } = await author.mustCall('case.read', { groupId, caseId })
    expect(events.filter(({ what }) => what === 'dropped-off')).toMatchObject([{ detail: 'official' }])
  })

  test('lies not in the future, and its promise not before it', async () => {
    const { author, caseId } = await aFiledCase(cloud, 'days')
    expect(await author.mustFail('repair.dropOff', { caseId, slip: aSlip(ago(cloud, -1)) })).toEqual({ code: 'case/date-in-future', field: 'droppedOffOn' })
    expect(await author.mustFail('repair.dropOff', { caseId, slip: aSlip(ago(cloud, 3), { promisedOn: ago(cloud, 4) }) })).toEqual({ code: 'repair/dates-crossed', field: 'promisedOn' })
    const { repairs } = await author.mustCall('repair.dropOff', { caseId, slip: aSlip(ago(cloud, 0), { promisedOn: ago(cloud, -20) }) })
    expect(repairs).toMatchObject([{ days: 0, overdueDays: 0 }])
  })

  test('again within 30 days is a rework, and the file lists the latest first', async () => {
    const { author, caseId, repairId, revision } = await inRepair(cloud, 'rework', 40)
    await author.mustCall('repair.pickUp', { caseId, repairId, revision, pickUp: aPickUp(ago(cloud, 33), { isFixed: 'no' }) })
    await cloud.clock.advance(1000)
    const { repairs } = await author.mustCall('repair.dropOff', { caseId, slip: aSlip(ago(cloud, 5)) })
    expect(repairs.map(({ days, isRework }) => [days, isRework])).toEqual([[5, true], [7, false]])
  })
})

test('no set is in two shops at once: a stay that runs into one that is over is not written down, and says which', async () => {
  const { author, caseId, repairId, revision } = await inRepair(cloud, 'overlap', 30)
  await author.mustCall('repair.pickUp', { caseId, repairId, revision, pickUp: aPickUp(ago(cloud, 20)) })
  const stay = { code: 'repair/overlaps', from: ago(cloud, 30), to: ago(cloud, 20) }
  expect(await author.mustFail('repair.dropOff', { caseId, slip: aSlip(ago(cloud, 25)) })).toEqual(stay)
  const { repairs: [again] } = await author.mustCall('repair.dropOff', { caseId, slip: aSlip(ago(cloud, 20)) })
  if (!again) throw new Error('The drop-off is missing.')
  const ofAgain = { caseId, repairId: again.repairId, revision: again.revision }
  expect(await author.mustFail('repair.correct', { ...ofAgain, slip: aSlip(ago(cloud, 22)) })).toEqual(stay)
  expect((await author.mustCall('repair.correct', { ...ofAgain, slip: aSlip(ago(cloud, 35)) })).repairs).toHaveLength(2)
  expect(await author.mustFail('repair.pickUp', { ...ofAgain, revision: again.revision + 1, pickUp: aPickUp(ago(cloud, 25)) })).toEqual(stay)
})

describe('a pick-up', () => {
  test('ends the days, and stands in the history once however often it is corrected', async () => {
    const { author, groupId, caseId, repairId, revision } = await inRepair(cloud, 'fetch', 25)
    const pickUp = aPickUp(ago(cloud, 4), { noticedOn: ago(cloud, 4), paperDoneOn: ago(cloud, 20) })
    const { repairs: [fetched] } = await author.mustCall('repair.pickUp', { caseId, repairId, revision, pickUp })
    expect(fetched).toMatchObject({ pickUp, days: 21 })
    await cloud.clock.advance(1000)
    await author.mustCall('repair.pickUp', { caseId, repairId, revision: fetched?.revision ?? 0, pickUp: { ...pickUp, isFixed: 'no' } })
    const { events, repairs } = await author.mustCall('case.read', { groupId, caseId })
    expect(events.map(({ what, detail }) => [what, detail]).slice(1)).toEqual([['dropped-off', 'authorised'], ['picked-up', 'authorised']])
    expect(repairs).toMatchObject([{ isFixed: 'no', pickedUpOn: pickUp.pickedUpOn }])
  })

  test('comes after the drop-off and after the notice, and not tomorrow', async () => {
    const { author, caseId, repairId, revision } = await inRepair(cloud, 'order', 10)
    const fails = (pickUp: ReturnType<typeof aPickUp>) => author.mustFail('repair.pickUp', { caseId, repairId, revision, pickUp })
    expect(await fails(aPickUp(ago(cloud, 11)))).toEqual({ code: 'repair/dates-crossed', field: 'pickedUpOn' })
    expect(await fails(aPickUp(ago(cloud, 2), { noticedOn: ago(cloud, 11) }))).toEqual({ code: 'repair/dates-crossed', field: 'noticedOn' })
    expect(await fails(aPickUp(ago(cloud, 2), { noticedOn: ago(cloud, 1) }))).toEqual({ code: 'repair/dates-crossed', field: 'pickedUpOn' })
    for (const field of ['pickedUpOn', 'noticedOn', 'paperDoneOn'] as const)
      expect(await fails({ ...aPickUp(ago(cloud, 2)), [field]: ago(cloud, -1) })).toEqual({ code: 'case/date-in-future', field })
    const { repairs } = await author.mustCall('repair.pickUp', { caseId, repairId, revision, pickUp: aPickUp(ago(cloud, 10), { paperDoneOn: ago(cloud, 12) }) })
    expect(repairs).toMatchObject([{ days: 0 }])
  })

  test('leaves no room for a drop-off after it', async () => {
    const { author, caseId, repairId, revision } = await inRepair(cloud, 'after', 10)
    const { repairs: [fetched] } = await author.mustCall('repair.pickUp', { caseId, repairId, revision, pickUp: aPickUp(ago(cloud, 6)) })
    const correct = { caseId, repairId, revision: fetched?.revision ?? 0, slip: aSlip(ago(cloud, 5)) }
    expect(await author.mustFail('repair.correct', correct)).toEqual({ code: 'repair/dates-crossed', field: 'droppedOffOn' })
  })
})

describe('a note', () => {
  test('keeps what was said, moves the promise, and is taken back', async () => {
    const { author, caseId, repairId } = await inRepair(cloud, 'note', 10)
    const note = aNote(ago(cloud, 3), { promisedOn: ago(cloud, -5) })
    const { repairs: [noted], dates } = await author.mustCall('repair.note', { caseId, repairId, note })
    expect(noted?.notes).toMatchObject([note])
    expect(dates.filter(({ kind }) => kind === 'promised')).toMatchObject([{ day: ago(cloud, -5) }])
    const ofNote = { caseId, repairId, noteId: noted?.notes[0]?.noteId ?? '' }
    expect((await author.mustCall('repair.removeNote', ofNote)).repairs).toMatchObject([{ notes: [] }])
    expect(await author.mustFail('repair.removeNote', ofNote)).toEqual({ code: 'repair/not-found' })
  })

  test('is of a day in between, and its promise of a later one', async () => {
    const { author, caseId, repairId } = await inRepair(cloud, 'noteday', 10)
    const fails = (note: ReturnType<typeof aNote>) => author.mustFail('repair.note', { caseId, repairId, note })
    expect(await fails(aNote(ago(cloud, -1)))).toEqual({ code: 'case/date-in-future', field: 'on' })
    expect(await fails(aNote(ago(cloud, 11)))).toEqual({ code: 'repair/dates-crossed', field: 'on' })
    expect(await fails(aNote(ago(cloud, 5), { promisedOn: ago(cloud, 6) }))).toEqual({ code: 'repair/dates-crossed', field: 'promisedOn' })
  })

  test('names pieces of this case and no others; what is taken away later is named no more', async () => {
    const { owner, author, group, groupId, caseId, repairId } = await inRepair(cloud, 'piece', 10)
    const aPiece = async (person = author) => (await person.mustCall('evidence.writeNote', { kind: 'contact', note: '通话记录' })).evidenceId
    const here = await aPiece()
    await author.mustCall('case.addEvidence', { groupId, caseId, evidenceIds: [here] })
    const elsewhere = await aPiece()
    const { caseId: another } = await cloud.aCase(author, group, { faultCode: 'HEAT' })
    await author.mustCall('case.addEvidence', { groupId, caseId: another, evidenceIds: [elsewhere] })
    for (const wrong of [await aPiece(), elsewhere, await aPiece(owner), 'v-nowhere'])
      expect(await author.mustFail('repair.note', { caseId, repairId, note: aNote(ago(cloud, 1), { evidenceIds: [here, wrong] }) })).toEqual({ code: 'evidence/not-found' })

    const noted = await author.mustCall('repair.note', { caseId, repairId, note: aNote(ago(cloud, 1), { evidenceIds: [here, here] }) })
    expect(noted.repairs[0]?.notes).toMatchObject([{ evidenceIds: [here] }])
    expect(noted.evidence).toMatchObject([{ evidenceId: here, kind: 'contact', medium: 'note' }])
    await author.mustCall('evidence.remove', { evidenceId: here })
    expect((await author.mustCall('caseFile.read', { caseId })).repairs[0]?.notes).toMatchObject([{ evidenceIds: [] }])
  })
})

describe('what was not so', () => {
  test('is taken out, with everything that the history says of it', async () => {
    const { author, groupId, caseId, repairId, revision } = await inRepair(cloud, 'undo', 10)
    await author.mustCall('repair.pickUp', { caseId, repairId, revision, pickUp: aPickUp(ago(cloud, 1)) })
    expect((await author.mustCall('repair.remove', { caseId, repairId })).repairs).toEqual([])
    expect(await author.mustCall('case.read', { groupId, caseId })).toMatchObject({ repairs: [], events: [{ what: 'filed' }] })
    expect(await cloud.documents('case_events', { caseId })).toHaveLength(1)
    expect(await author.mustFail('repair.remove', { caseId, repairId })).toEqual({ code: 'repair/not-found' })
  })
})

test('nobody but its author reads or writes a file, and no repair is reached through another case', async () => {
  const { owner, author, group, caseId, repairId, revision } = await inRepair(cloud, 'mine', 10)
  const { caseId: another } = await cloud.aCase(author, group, { faultCode: 'HEAT' })
  const day = ago(cloud, 1)
  const calls = (of: { caseId: string }) => [
    ['repair.correct', { ...of, repairId, revision, slip: aSlip(day) }],
    ['repair.note', { ...of, repairId, note: aNote(day) }],
    ['repair.removeNote', { ...of, repairId, noteId: 'n-nowhere' }],
    ['repair.pickUp', { ...of, repairId, revision, pickUp: aPickUp(day) }],
    ['repair.check', { ...of, repairId, revision, checks: [], asEvidence: false }],
    ['repair.remove', { ...of, repairId }],
  ] as const
  const ofCase = (of: { caseId: string }) => [['caseFile.read', of], ['repair.dropOff', { ...of, slip: aSlip(day) }], ...calls(of)] as const
  for (const [call, input] of ofCase({ caseId })) expect([call, await owner.mustFail(call, input)]).toEqual([call, { code: 'case/not-yours' }])
  for (const [call, input] of ofCase({ caseId: 'c-nowhere' })) expect([call, await owner.mustFail(call, input)]).toEqual([call, { code: 'case/not-found' }])
  for (const [call, input] of calls({ caseId: another })) expect([call, await author.mustFail(call, input)]).toEqual([call, { code: 'repair/not-found' }])
})

test('who has left the group keeps the file of their case', async () => {
  const { author, groupId, caseId, repairId, revision } = await inRepair(cloud, 'left', 10)
  await author.mustCall('group.leave', { groupId })
  expect(await author.mustCall('repair.pickUp', { caseId, repairId, revision, pickUp: aPickUp(ago(cloud, 1)) })).toMatchObject({ caseId, groupId, repairs: [{ days: 9 }] })
})
