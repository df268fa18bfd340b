import { secretPng } from '../../shared/samples/pictures'
import { emulated } from '../../support/emulated'
import { aConfirmedFile, checked } from '../../support/upload'
import { aPriceSurvey, aRoomIn, aSignup, entryOf, quoted, signedUp, withPhoto, type Room } from './kinds'

const cloud = emulated({ indexRequired: true, mediaCheckDelay: 10 })
const aRoom = aRoomIn(cloud)

afterEach(() => { cloud.contentCheck.set({ media: 'words', text: 'words' }) })

const decide = ({ owner, groupId }: Room, noun: 'entry' | 'evidence', id: string) => (call: 'hide' | 'restore' | 'keep') =>
  owner.mustCall(`moderation.${call}`, { groupId, subject: { noun, id }, reason: '有人的名字' })

describe('an entry that was hidden', () => {
  const hidden = async (name: string) => {
    const room = await aRoom(name)
    const { jielongId, groupId } = await aSignup(room.starter, room.groupId)
    const at = { jielongId, groupId }
    const sign = (called: string) => signedUp(room.author, at, [called, '周六', '2', ''])
    const { entryId = '' } = (await sign('骂人的话')).myEntry ?? {}
    const act = decide(room, 'entry', entryId)
    await act('hide')
    const seen = async () => (await entryOf(room.reader, at, room.author)).content
    const leave = () => room.author.mustCall('jielong.leave', at)
    return { ...room, at, sign, act, seen, leave }
  }

  test('does not come back into sight by leaving and joining again, nor by a change after that, until a person has looked', async () => {
    const { author, owner, groupId, at, sign, act, seen, leave } = await hidden('returns')
    await leave()
    expect((await sign('又是骂人的话')).myEntry).toMatchObject({ review: { check: 'waiting' }, content: { answers: ['又是骂人的话', '周六', '2', ''] } })
    expect(await seen()).toBeNull()
    await author.mustCall('jielong.changeEntry', { ...at, with: { answers: ['还是骂人的话', '周六', '2', ''] } })
    expect(await seen()).toBeNull()
    expect((await owner.mustCall('moderation.queue', { groupId })).items).toMatchObject([{ subject: { noun: 'entry' } }])
    await act('keep')
    expect(await seen()).toMatchObject({ answers: ['还是骂人的话', '周六', '2', null] })
    await leave()
    await sign('小林')
    expect(await seen()).toMatchObject({ answers: ['小林', '周六', '2', null] })
  })

  test('and restored comes back as anybody’s', async () => {
    const { sign, act, seen, leave } = await hidden('restored')
    await act('restore')
    await leave()
    await sign('小林')
    expect(await seen()).toMatchObject({ answers: ['小林', '周六', '2', null] })
  })
})

describe('a photo that a price comes from', () => {
  const survey = async (name: string, media: 'pass' | 'risky') => {
    const room = await aRoom(name)
    const { jielongId, groupId } = await aPriceSurvey(room.starter, room.groupId)
    const at = { jielongId, groupId }
    cloud.contentCheck.set({ media })
    const { evidenceId } = await aConfirmedFile(cloud.emulator, room.author, { bytes: secretPng, name: '报价单.png', kind: 'contact' })
    const sources = async () => {
      const { board } = await room.reader.mustCall('jielong.read', at)
      return board.kind === 'price' ? board.source : null
    }
    return { ...room, room, at, evidenceId, sources }
  }
  const [asPhoto, asSaid] = [[{ key: 'photo', people: 1 }], [{ key: 'said', people: 1 }]]

  test('counts as what was said while it is hidden, and as a photo again when it is restored', async () => {
    const { room, author, at, evidenceId, sources } = await survey('hidden-photo', 'pass')
    await quoted(author, at, withPhoto(evidenceId))
    await checked(cloud, evidenceId, 'pass')
    expect(await sources()).toEqual(asPhoto)
    const act = decide(room, 'evidence', evidenceId)
    await act('hide')
    expect(await sources()).toEqual(asSaid)
    await author.mustCall('jielong.changeEntry', { ...at, with: { quote: withPhoto(evidenceId, 1200) } })
    expect(await sources()).toEqual(asSaid)
    await act('restore')
    expect(await sources()).toEqual(asPhoto)
    expect((await entryOf(author, at, author)).content).toMatchObject({ quote: { fen: 120_000, source: { kind: 'photo', evidenceId } } })
  })

  test('counts as what was said when the check refused it', async () => {
    const { author, at, evidenceId, sources } = await survey('refused-photo', 'risky')
    await quoted(author, at, withPhoto(evidenceId))
    await checked(cloud, evidenceId, 'risky')
    expect(await sources()).toEqual(asSaid)
  })
})
