import { plainPng, SECRET, secretPng } from '../../shared/samples/pictures'
import { emulated } from '../../support/emulated'
import type { Person } from '../../support/person'
import { aConfirmedFile, aSentFile, checked } from '../../support/upload'

const cloud = emulated({ indexRequired: true, mediaCheckDelay: 10 })

const aRoom = async (name: string) => {
  const owner = cloud.as(`${name}-owner`)
  const group = await cloud.aGroup(owner, {})
  const author = await cloud.aMember(`${name}-author`, group)
  const reader = await cloud.aMember(`${name}-reader`, group)
  const stranger = await cloud.as(`${name}-stranger`).registered()
  return { owner, author, reader, stranger, group, groupId: group.groupId }
}
type Room = Awaited<ReturnType<typeof aRoom>>

/** A case with one photo, whose check has come back with this. */
const aCaseWithPhoto = async ({ author, group }: Room, media: 'pass' | 'review' | 'risky' | 'down') => {
  cloud.contentCheck.set({ media })
  const { evidenceId } = await aConfirmedFile(cloud.emulator, author, { bytes: secretPng, name: '绿线.png' })
  const { caseId } = await cloud.aCase(author, group)
  await author.mustCall('case.addEvidence', { groupId: group.groupId, caseId, evidenceIds: [evidenceId] })
  if (media !== 'down') await checked(cloud, evidenceId, media)
  cloud.contentCheck.set({ media: 'words' })
  return { evidenceId, caseId }
}

const open = (person: Person, evidenceId: string, layer: 'original' | 'public' = 'public') => person.call('evidence.open', { evidenceId, layer })
const no = (code: string) => ({ ok: false, error: { code } })

describe('opening a photo that has passed', () => {
  test('the owner opens both layers; members of the group open the copy, for ten minutes', async () => {
    const room = await aRoom('passed')
    const { evidenceId, caseId } = await aCaseWithPhoto(room, 'pass')
    const mine = await open(room.author, evidenceId, 'original')
    expect(mine.ok).toBe(true)
    const theirs = await open(room.reader, evidenceId)
    if (!theirs.ok) throw new Error(theirs.error.code)
    expect(theirs.value.expiresAt - cloud.clock.now()).toBeLessThanOrEqual(600_000)
    const copy = Buffer.from(await (await fetch(theirs.value.url)).arrayBuffer())
    expect(copy.includes(SECRET)).toBe(false)
    expect((await room.reader.mustCall('case.read', { groupId: room.groupId, caseId })).evidence).toMatchObject([{ evidenceId, isMine: false, hasPublicCopy: true, sha256: null }])
  })

  test('nobody else opens the original, and strangers open nothing', async () => {
    const room = await aRoom('layers')
    const { evidenceId } = await aCaseWithPhoto(room, 'pass')
    expect(await open(room.reader, evidenceId, 'original')).toEqual(no('evidence/not-yours'))
    expect(await open(room.owner, evidenceId, 'original')).toEqual(no('evidence/not-yours'))
    for (const layer of ['original', 'public'] as const) expect(await open(room.stranger, evidenceId, layer)).toEqual(no('evidence/not-found'))
    expect(await open(room.author, 'v-never-asked-for')).toEqual(no('evidence/not-found'))
  })

  test('of a case that is hidden, members open nothing; whoever decides still does', async () => {
    const room = await aRoom('hidden')
    const { evidenceId, caseId } = await aCaseWithPhoto(room, 'pass')
    await room.owner.mustCall('moderation.hide', { groupId: room.groupId, subject: { noun: 'case', id: caseId }, reason: '有别人的电话' })
    expect(await open(room.reader, evidenceId)).toEqual(no('evidence/not-found'))
    expect((await open(room.owner, evidenceId)).ok).toBe(true)
  })

  test('that is hidden itself is gone from the case for members', async () => {
    const room = await aRoom('hiddenphoto')
    const { evidenceId, caseId } = await aCaseWithPhoto(room, 'pass')
    await room.owner.mustCall('moderation.hide', { groupId: room.groupId, subject: { noun: 'evidence', id: evidenceId }, reason: '拍到了别人' })
    expect(await open(room.reader, evidenceId)).toEqual(no('evidence/not-shown-yet'))
    expect((await room.reader.mustCall('case.read', { groupId: room.groupId, caseId })).evidence).toEqual([])
  })

  test('who has left the group opens nothing', async () => {
    const room = await aRoom('left')
    const { evidenceId } = await aCaseWithPhoto(room, 'pass')
    await room.reader.mustCall('group.leave', { groupId: room.groupId })
    expect(await open(room.reader, evidenceId)).toEqual(no('evidence/not-found'))
  })
})

describe('opening what has not passed', () => {
  test('a photo that a person must look at waits in the queue, opens for those who decide, and for all once it was kept', async () => {
    const room = await aRoom('review')
    const { evidenceId } = await aCaseWithPhoto(room, 'review')
    expect(await open(room.reader, evidenceId)).toEqual(no('evidence/not-shown-yet'))
    expect((await open(room.owner, evidenceId)).ok).toBe(true)
    const subject = { noun: 'evidence', id: evidenceId } as const
    expect((await room.owner.mustCall('moderation.queue', { groupId: room.groupId })).items).toMatchObject([{ subject }])
    await room.owner.mustCall('moderation.keep', { groupId: room.groupId, subject, reason: '' })
    expect((await open(room.reader, evidenceId)).ok).toBe(true)
  })

  test('a photo that WeChat refuses is for its owner alone, who reads that it was refused', async () => {
    const room = await aRoom('risky')
    const { evidenceId, caseId } = await aCaseWithPhoto(room, 'risky')
    expect(await open(room.reader, evidenceId)).toEqual(no('evidence/not-shown-yet'))
    expect((await room.author.mustCall('case.read', { groupId: room.groupId, caseId })).evidence).toMatchObject([{ review: { check: 'refused' } }])
    expect((await room.owner.mustCall('moderation.history', { groupId: room.groupId })).items).toMatchObject([{ step: 'checked', by: null, subject: { noun: 'evidence', id: evidenceId } }])
  })

  test('while the check is down a photo is shown to nobody else, and nobody is asked to decide', async () => {
    const room = await aRoom('down')
    const { evidenceId } = await aCaseWithPhoto(room, 'down')
    expect(await open(room.reader, evidenceId)).toEqual(no('evidence/not-shown-yet'))
    expect((await open(room.author, evidenceId)).ok).toBe(true)
    expect((await room.owner.mustCall('moderation.queue', { groupId: room.groupId })).items).toEqual([])
  })

  test('a document waits for a person, and without a public copy only its owner ever opens it', async () => {
    const room = await aRoom('document')
    const { evidenceId } = await aConfirmedFile(cloud.emulator, room.author, { bytes: Buffer.from('%PDF-1.4\n%%EOF'), name: '发票.pdf', kind: 'purchase' })
    const { caseId } = await cloud.aCase(room.author, room.group)
    await room.author.mustCall('case.addEvidence', { groupId: room.groupId, caseId, evidenceIds: [evidenceId] })
    const subject = { noun: 'evidence', id: evidenceId } as const
    expect((await room.owner.mustCall('moderation.queue', { groupId: room.groupId })).items).toMatchObject([{ subject, excerpt: '发票.pdf' }])
    await room.owner.mustCall('moderation.keep', { groupId: room.groupId, subject, reason: '' })
    expect((await room.reader.mustCall('case.read', { groupId: room.groupId, caseId })).evidence).toMatchObject([{ evidenceId, name: '发票.pdf', hasPublicCopy: false }])
    expect(await open(room.reader, evidenceId)).toEqual(no('evidence/not-shown-yet'))
    expect((await open(room.author, evidenceId, 'original')).ok).toBe(true)
    expect(await open(room.author, evidenceId)).toEqual(no('evidence/not-found'))
  })

  test('a slot that waits for its file says so to its owner', async () => {
    const room = await aRoom('slot')
    const { evidenceId } = await aSentFile(cloud.emulator, room.author, { bytes: plainPng })
    expect(await open(room.author, evidenceId, 'original')).toEqual(no('evidence/not-confirmed'))
    expect(await open(room.reader, evidenceId)).toEqual(no('evidence/not-found'))
  })

  test('evidence that is in no case yet is its owner’s alone', async () => {
    const room = await aRoom('loose')
    const { evidenceId } = await aConfirmedFile(cloud.emulator, room.author, { bytes: plainPng })
    expect(await open(room.owner, evidenceId)).toEqual(no('evidence/not-found'))
  })
})

describe('taking evidence back', () => {
  test('removes it with its files, and the case no longer counts it', async () => {
    const room = await aRoom('remove')
    const { evidenceId, caseId } = await aCaseWithPhoto(room, 'pass')
    const before = await room.author.mustCall('evidence.open', { evidenceId, layer: 'original' })
    await room.author.mustCall('evidence.remove', { evidenceId })

    expect((await fetch(before.url)).status).toBe(404)
    expect(await cloud.documents('evidence', { _id: evidenceId })).toEqual([])
    expect(await cloud.documents('cases', { _id: caseId })).toMatchObject([{ evidenceKinds: [] }])
    const seen = await room.author.mustCall('case.read', { groupId: room.groupId, caseId })
    expect(seen).toMatchObject({ evidence: [] })
    expect(seen.events.at(-1)).toMatchObject({ what: 'evidence-removed', detail: '故障证据' })
    expect(await room.author.mustFail('evidence.remove', { evidenceId })).toEqual({ code: 'evidence/not-found' })
  })

  test('is for its owner alone', async () => {
    const room = await aRoom('notmine')
    const { evidenceId } = await aCaseWithPhoto(room, 'pass')
    for (const other of [room.owner, room.reader, room.stranger]) expect(await other.mustFail('evidence.remove', { evidenceId })).toEqual({ code: 'evidence/not-found' })
    expect((await open(room.reader, evidenceId)).ok).toBe(true)
  })

  test('also takes what was sent to a slot and never confirmed', async () => {
    const room = await aRoom('removeslot')
    const sent = await aSentFile(cloud.emulator, room.author, { bytes: plainPng })
    await room.author.mustCall('evidence.remove', { evidenceId: sent.evidenceId })
    expect(await room.author.mustFail('evidence.confirm', sent)).toEqual({ code: 'evidence/not-found' })
    expect(await cloud.documents('evidence', { _id: sent.evidenceId })).toEqual([])
  })
})
