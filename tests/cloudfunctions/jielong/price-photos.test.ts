import type * as keeping from '../../../cloudfunctions/api/jielong/content/keep-photos'
import { plainPng, SECRET, secretPng } from '../../shared/samples/pictures'
import { aQuote } from '../../shared/samples/entry-facts'
import { emulated } from '../../support/emulated'
import { putInside } from '../../support/look-inside'
import type { Person } from '../../support/person'
import { aConfirmedFile, aSentFile, checked } from '../../support/upload'
import { aPriceSurvey, aRoomIn, entryOf, quoted, withPhoto, type Room } from './kinds'

const cloud = emulated({ indexRequired: true, mediaCheckDelay: 10 })
const aRoom = aRoomIn(cloud)

afterEach(() => { cloud.contentCheck.set({ media: 'words', text: 'words' }) })

const open = (person: Person, evidenceId: string, layer: 'original' | 'public' = 'public') => person.call('evidence.open', { evidenceId, layer })
const no = (code: string) => ({ ok: false, error: { code } })
const holder = async (evidenceId: string) => (await cloud.documents('evidence', { _id: evidenceId })).map(({ caseId, entryId, groupId }) => ({ caseId, entryId, groupId }))
const FREE = [{ caseId: null, entryId: null, groupId: null }]

const aPhoto = async ({ author }: Pick<Room, 'author'>, media: 'pass' | 'review' = 'pass') => {
  cloud.contentCheck.set({ media })
  const { evidenceId } = await aConfirmedFile(cloud.emulator, author, { bytes: secretPng, name: '报价单.png', kind: 'contact' })
  return evidenceId
}

const aSurvey = async (room: Room) => ({ groupId: room.groupId, jielongId: (await aPriceSurvey(room.starter, room.groupId)).jielongId })

describe('a photo that a price comes from', () => {
  test('is opened by members of the group once it was checked, without what a camera writes into it', async () => {
    const room = await aRoom('opens')
    const { author, reader, owner } = room
    const at = await aSurvey(room)
    const evidenceId = await aPhoto(room)
    expect(await open(reader, evidenceId)).toEqual(no('evidence/not-found'))
    await quoted(author, at, withPhoto(evidenceId))
    await checked(cloud, evidenceId, 'pass')

    expect((await entryOf(reader, at, author)).content).toMatchObject({ quote: { source: { kind: 'photo', evidenceId } } })
    const theirs = await open(reader, evidenceId)
    if (!theirs.ok) throw new Error(theirs.error.code)
    expect(Buffer.from(await (await fetch(theirs.value.url)).arrayBuffer()).includes(SECRET)).toBe(false)
    expect(await open(reader, evidenceId, 'original')).toEqual(no('evidence/not-yours'))
    expect(await open(owner, evidenceId, 'original')).toEqual(no('evidence/not-yours'))
    expect((await open(author, evidenceId, 'original')).ok).toBe(true)
    expect(await open(await cloud.as('opens-stranger').registered(), evidenceId)).toEqual(no('evidence/not-found'))
    await reader.mustCall('group.leave', { groupId: room.groupId })
    expect(await open(reader, evidenceId)).toEqual(no('evidence/not-found'))
  })

  test('that a person must look at waits in the queue, and opens for those who decide', async () => {
    const room = await aRoom('review')
    const at = await aSurvey(room)
    const evidenceId = await aPhoto(room, 'review')
    await quoted(room.author, at, withPhoto(evidenceId))
    await checked(cloud, evidenceId, 'review')
    expect(await open(room.reader, evidenceId)).toEqual(no('evidence/not-shown-yet'))
    expect((await open(room.owner, evidenceId)).ok).toBe(true)
    const subject = { noun: 'evidence', id: evidenceId } as const
    expect((await room.owner.mustCall('moderation.queue', { groupId: room.groupId })).items).toMatchObject([{ subject, excerpt: '报价单.png' }])
    await room.owner.mustCall('moderation.keep', { groupId: room.groupId, subject, reason: '' })
    expect((await open(room.reader, evidenceId)).ok).toBe(true)
  })

  test('is not for members while the words beside it are hidden, nor in a 接龙 that is', async () => {
    const room = await aRoom('hidden')
    const at = await aSurvey(room)
    const evidenceId = await aPhoto(room)
    const { entryId = '' } = (await quoted(room.author, at, withPhoto(evidenceId))).myEntry ?? {}
    await checked(cloud, evidenceId, 'pass')
    const { groupId } = room
    for (const subject of [{ noun: 'entry', id: entryId }, { noun: 'jielong', id: at.jielongId }] as const) {
      await room.owner.mustCall('moderation.hide', { groupId, subject, reason: '拍到了别人' })
      expect(await open(room.reader, evidenceId)).toEqual(no('evidence/not-found'))
      expect((await open(room.owner, evidenceId)).ok).toBe(true)
      await room.owner.mustCall('moderation.restore', { groupId, subject, reason: '' })
      expect((await open(room.reader, evidenceId)).ok).toBe(true)
    }
  })

  test('goes free when the entry is left, and may then be in a case', async () => {
    const room = await aRoom('left')
    const { author, reader, group } = room
    const at = await aSurvey(room)
    const evidenceId = await aPhoto(room)
    const { myEntry } = await quoted(author, at, withPhoto(evidenceId))
    await checked(cloud, evidenceId, 'pass')
    expect(await holder(evidenceId)).toEqual([{ caseId: null, entryId: myEntry?.entryId, groupId: room.groupId }])
    const { caseId } = await cloud.aCase(author, group)
    const toCase = { groupId: room.groupId, caseId, evidenceIds: [evidenceId] }
    expect(await author.mustFail('case.addEvidence', toCase)).toEqual({ code: 'evidence/not-found' })

    await author.mustCall('jielong.leave', at)
    expect(await holder(evidenceId)).toEqual(FREE)
    expect(await open(reader, evidenceId)).toEqual(no('evidence/not-found'))
    await author.mustCall('case.addEvidence', toCase)
    expect((await open(reader, evidenceId)).ok).toBe(true)
  })

  test('gives way to another when the entry is changed', async () => {
    const room = await aRoom('changed')
    const { author, reader } = room
    const at = await aSurvey(room)
    const [first, second] = [await aPhoto(room), await aPhoto(room)]
    await quoted(author, at, withPhoto(first))
    const both = { ...withPhoto(second), official: withPhoto(first, 900).quote }
    const { myEntry } = await author.mustCall('jielong.changeEntry', { ...at, with: { quote: both } })
    const kept = [{ caseId: null, entryId: myEntry?.entryId, groupId: room.groupId }]
    expect([await holder(first), await holder(second)]).toEqual([kept, kept])
    await checked(cloud, first, 'pass')
    await author.mustCall('jielong.changeEntry', { ...at, with: { quote: withPhoto(second) } })
    expect([await holder(first), await holder(second)]).toEqual([FREE, kept])
    expect(await open(reader, first)).toEqual(no('evidence/not-found'))
    await author.mustCall('jielong.changeEntry', { ...at, with: { quote: aQuote(1000) } })
    expect(await holder(second)).toEqual(FREE)
  })

  test('must be my own, a photo, whole, and nowhere else', async () => {
    const room = await aRoom('mine')
    const { author, reader, group } = room
    const at = await aSurvey(room)
    const join = (person: Person, evidenceId: string) => person.mustFail('jielong.join', { ...at, with: { quote: withPhoto(evidenceId) } })
    const evidenceId = await aPhoto(room)
    expect(await join(reader, evidenceId)).toEqual({ code: 'evidence/not-yours' })
    expect(await join(author, 'v-never-there')).toEqual({ code: 'evidence/not-found' })
    expect(await join(author, (await aSentFile(cloud.emulator, author, { bytes: plainPng })).evidenceId)).toEqual({ code: 'evidence/not-confirmed' })
    const { evidenceId: note } = await author.mustCall('evidence.writeNote', { kind: 'contact', note: '客服说的' })
    expect(await join(author, note)).toMatchObject({ code: 'evidence/wrong-type' })
    const { caseId } = await cloud.aCase(author, group)
    await author.mustCall('case.addEvidence', { groupId: room.groupId, caseId, evidenceIds: [evidenceId] })
    expect(await join(author, evidenceId)).toEqual({ code: 'evidence/not-found' })
    const free = await aPhoto(room)
    await quoted(author, at, withPhoto(free))
    const other = { groupId: room.groupId, jielongId: (await aPriceSurvey(room.starter, room.groupId, '电池')).jielongId }
    expect(await author.mustFail('jielong.join', { ...other, with: { quote: withPhoto(free) } })).toEqual({ code: 'evidence/not-found' })
    expect(await reader.mustCall('jielong.read', other)).toMatchObject({ people: 0 })
  })

  test('counts no longer among what lies about, and is not cleaned away with it', async () => {
    const room = await aRoom('loose')
    const at = await aSurvey(room)
    const [kept, loose] = [await aPhoto(room), await aPhoto(room)]
    await quoted(room.author, at, withPhoto(kept))
    await checked(cloud, loose, 'pass')
    await cloud.clock.advance(31 * 24 * 3_600_000)
    await cloud.emulator.fireTimer('jobs')
    expect([(await holder(kept)).length, (await holder(loose)).length]).toEqual([1, 0])
  })
})

describe('a photo that its owner removes', () => {
  const said = { kind: 'said' }

  test('vouches for nothing any more, in the entry and on the board; the prices stay', async () => {
    const room = await aRoom('removed')
    const { author, reader, starter } = room
    const at = await aSurvey(room)
    const [first, second] = [await aPhoto(room), await aPhoto(room)]
    await quoted(author, at, { ...withPhoto(first), official: withPhoto(second, 800).quote, thirdParty: withPhoto(first, 700).quote })
    await author.mustCall('evidence.remove', { evidenceId: first })
    expect((await entryOf(reader, at, author)).content).toMatchObject({
      quote: { fen: 100_000, source: said }, official: { source: { kind: 'photo', evidenceId: second } }, thirdParty: { fen: 70_000, source: said }, premium: 2500,
    })
    expect(await starter.mustCall('jielong.read', at)).toMatchObject({ board: { people: 1, source: [{ key: 'said', people: 1 }], quote: { most: 100_000 } } })
    expect([await holder(first), (await holder(second)).length]).toEqual([[], 1])
  })

  test('vouches for nothing either when the removal was cut short', async () => {
    const room = await aRoom('cut')
    const { author, reader } = room
    const at = await aSurvey(room)
    const photo = await aPhoto(room)
    await quoted(author, at, withPhoto(photo))
    await putInside(cloud.emulator, 'evidence', { query: { _id: photo }, data: { isConfirmed: false } })
    await cloud.clock.advance(25 * 3_600_000)
    await cloud.emulator.fireTimer('jobs')
    expect((await entryOf(reader, at, author)).content).toMatchObject({ quote: { source: said } })
    expect(await holder(photo)).toEqual([])
  })
})

describe('when a process dies, or is late', () => {
  type Keeping = typeof keeping
  const steps = (): Keeping => {
    // The SDK reads the environment when it is loaded.
    Object.assign(process.env, cloud.emulator.environment)
    return jest.requireActual<Keeping>('../../../cloudfunctions/api/jielong/content/keep-photos')
  }
  const put = (evidenceId: string, where: object) => putInside(cloud.emulator, 'evidence', { query: { _id: evidenceId }, data: where })

  test('keeping twice keeps once, and a late one does not bring back what the entry no longer names', async () => {
    const room = await aRoom('late')
    const { author, groupId } = room
    const at = await aSurvey(room)
    const [first, second] = [await aPhoto(room), await aPhoto(room)]
    const { entryId = '' } = (await quoted(author, at, withPhoto(first))).myEntry ?? {}
    await author.mustCall('jielong.changeEntry', { ...at, with: { quote: withPhoto(second) } })
    const kept = { entryId, groupId, now: cloud.clock.now() }
    for (const content of [withPhoto(first), withPhoto(second), aQuote(1000)]) await steps().keepPhotos({ kind: 'price', quote: content }, kept)
    expect([await holder(first), await holder(second)]).toEqual([FREE, [{ caseId: null, entryId, groupId }]])
  })

  test('a late leave lets go of nothing that somebody who came back names', async () => {
    const room = await aRoom('back')
    const { author, groupId } = room
    const at = await aSurvey(room)
    const photo = await aPhoto(room)
    await quoted(author, at, withPhoto(photo))
    await author.mustCall('jielong.leave', at)
    const { entryId = '' } = (await quoted(author, at, withPhoto(photo))).myEntry ?? {}
    await steps().releasePhotos({ kind: 'price', quote: withPhoto(photo) }, entryId)
    expect(await holder(photo)).toEqual([{ caseId: null, entryId, groupId }])
  })

  test('an entry that a photo was kept for, and that does not name it, holds it no longer than a minute', async () => {
    const room = await aRoom('orphan')
    const { author, group, groupId } = room
    const photo = await aPhoto(room)
    const { caseId } = await cloud.aCase(author, group)
    const toCase = { groupId, caseId, evidenceIds: [photo] }
    await put(photo, { entryId: 'j-never-was-there', groupId, attachedAt: cloud.clock.now() })
    expect(await author.mustFail('case.addEvidence', toCase)).toEqual({ code: 'evidence/not-found' })
    await cloud.clock.advance(66_000)
    await author.mustCall('case.addEvidence', toCase)
    expect(await holder(photo)).toEqual([{ caseId, entryId: null, groupId }])
  })
})
