import type { Result } from '@shouhou/shared'
import type { GroupView } from '@shouhou/shared/group'
import type { Entry } from '@shouhou/shared/jielong'
import type { EntryDoc, JielongDoc } from '../../../cloudfunctions/cloud/documents'
import { aReport, SIGNED } from '../../support/builders'
import { emulated } from '../../support/emulated'
import type { Person } from '../../support/person'
import { mortal } from './dying'
import { inside, type Inside } from './inside'

const { onQuestion, killed } = mortal()
const cloud = emulated({ indexRequired: true, onQuestion })

const OVER_A_MINUTE = 70_000
/** Who asks, and where they stand, is read first. */
const BEFORE_ANYTHING = 3

let steps: Inside
let group: GroupView
let [lin, ming, tao]: Person[] = []
const chen = () => cloud.as('chen')
const people = () => [lin, ming, tao] as [Person, Person, Person]
beforeAll(async () => {
  steps = inside(cloud.emulator)
  group = await cloud.aGroup(chen(), {})
  ;[lin, ming, tao] = await Promise.all(['lin', 'ming', 'tao'].map((name) => cloud.aMember(name, group)))
})

interface Of { groupId: string; jielongId: string }

const aSignup = async (capacity: number, ...seated: Person[]): Promise<Of> => {
  const { groupId, jielongId } = await cloud.aSignup(chen(), group, { capacity })
  for (const person of seated) await person.mustCall('jielong.join', { groupId, jielongId, with: SIGNED, mayWait: true })
  return { groupId, jielongId }
}

const entriesOf = async (of: Of): Promise<Entry[]> => (await chen().mustCall('jielong.entries', of)).items
const who = async (of: Of): Promise<string[]> => (await entriesOf(of)).map(({ person, place }) => `${person.nickname} ${place}`)

/** As if more than a minute had passed, without the timer that comes by every minute: whoever reads must find and finish it. */
const age = async (jielongId: string): Promise<void> => {
  const { pending } = (await steps.world.jielongs.get(jielongId)) as JielongDoc
  const older = Object.entries(pending).map(([personId, { at }]) => [`pending.${personId}.at`, at - OVER_A_MINUTE])
  const answers = await cloud.documents('answers', { state: 'running' })
  for (const { _id } of answers) await steps.world.answers.change({ _id }, { at: cloud.clock.now() - OVER_A_MINUTE })
  if (older.length > 0) await steps.world.jielongs.change({ _id: jielongId }, Object.fromEntries(older))
}

/** Whoever reads after a minute finds nothing half-way, nobody lost, nobody twice, no seat too many and none too few. */
const expectSettled = async ({ groupId, jielongId }: Of): Promise<void> => {
  await age(jielongId)
  await chen().mustCall('jielong.read', { groupId, jielongId })
  expect(await steps.recount(jielongId)).toEqual([])
  const jielong = (await steps.world.jielongs.get(jielongId)) as JielongDoc
  const entries: EntryDoc[] = await steps.world.entries.find({ where: { jielongId } })
  expect(jielong).toMatchObject({ inFlight: 0, pending: {} })
  expect(jielong.free).toBeGreaterThanOrEqual(0)
  expect(jielong.free > 0 && jielong.waiting > 0).toBe(false)
  expect(new Set(entries.map(({ seat }) => seat)).size).toBe(entries.length)
}

interface Story {
  prepare: () => Promise<Of>
  who: () => Person
  act: (person: Person, of: Of, key: string) => Promise<Result<unknown>>
  /** Once it was asked again with the same key. */
  expectDone: (of: Of) => Promise<void>
}

let round = 0
/** Lets it die after one question, after the next, and so on, until it lives; answers how often it died. */
const dieEverywhere = async ({ prepare, who: whom, act, expectDone }: Story, then: (of: Of) => Promise<void>): Promise<number> => {
  let lives = BEFORE_ANYTHING
  for (let isDead = true; isDead;) {
    lives += 1
    round += 1
    const of = await prepare()
    const [person, key] = [whom(), `dies-${round}-at-${lives}`]
    isDead = await killed(person, lives, () => act(person, of, key))
    await then(of)
    await act(person, of, key)
    await expectDone(of)
    await expectSettled(of)
  }
  return lives
}

const join = (person: Person, of: Of, key: string) => person.call('jielong.join', { ...of, with: SIGNED, mayWait: true }, { key })
const atOnce = () => Promise.resolve()

const STORIES: Record<string, Story & { steps: number }> = {
  'a join that finds a seat': {
    steps: 8,
    prepare: () => aSignup(2, tao as Person),
    who: () => lin as Person,
    act: join,
    expectDone: async (of) => expect(await entriesOf(of)).toMatchObject([{ seat: 1 }, { seat: 2, place: 'seated', person: { nickname: 'lin' } }]),
  },
  'a join that waits': {
    steps: 9,
    prepare: () => aSignup(1, tao as Person),
    who: () => lin as Person,
    act: join,
    expectDone: async (of) => expect(await entriesOf(of)).toMatchObject([{ seat: 1 }, { seat: 2, place: 'waiting', person: { nickname: 'lin' } }]),
  },
  'a leave, after which the next one moves up': {
    steps: 14,
    prepare: () => aSignup(1, ...people()),
    who: () => lin as Person,
    act: (person, of, key) => person.call('jielong.leave', of, { key }),
    expectDone: async (of) => expect(await who(of)).toEqual(['ming seated', 'tao waiting']),
  },
  'a leave from the waiting list': {
    steps: 8,
    prepare: () => aSignup(1, ...people()),
    who: () => ming as Person,
    act: (person, of, key) => person.call('jielong.leave', of, { key }),
    expectDone: async (of) => expect(await who(of)).toEqual(['lin seated', 'tao waiting']),
  },
  'a change of what an entry says': {
    steps: 8,
    prepare: () => aSignup(1, ...people()),
    who: () => lin as Person,
    act: (person, of, key) => person.call('jielong.changeEntry', { ...of, with: { answers: ['开车', ''] } }, { key }),
    expectDone: async (of) => {
      expect((await entriesOf(of)).map(({ content }) => content)).toMatchObject([{ answers: ['开车', ''] }, { answers: ['地铁', ''] }, { answers: ['地铁', ''] }])
      expect((await chen().mustCall('jielong.read', of)).board).toMatchObject({ people: 1, choices: [{ bars: [{ key: '地铁', people: 0 }, { key: '开车', people: 1 }] }] })
    },
  },
}

describe.each(Object.entries(STORIES))('%s', (_name, story) => {
  test('and dies at any step is finished a minute later, and whoever asks again has what they wanted', async () => {
    expect(await dieEverywhere(story, expectSettled)).toBeGreaterThan(story.steps)
  })
})

test.each(['a join that finds a seat', 'a join that waits'])('%s and dies goes on at once for whoever asks again at once', async (name) => {
  const story = STORIES[name] as Story
  await dieEverywhere(story, atOnce)
})

test('a join that files its case and dies at any step files one case, and sits once', async () => {
  const files = await dieEverywhere({
    prepare: async () => {
      const { items } = await chen().mustCall('jielong.list', { groupId: group.groupId, state: 'open' })
      for (const { jielongId, kind } of items) if (kind === 'fault') await chen().mustCall('jielong.close', { groupId: group.groupId, jielongId })
      const { groupId, jielongId } = await cloud.aJielong(chen(), group, { capacity: 1 })
      return { groupId, jielongId }
    },
    who: () => lin as Person,
    act: (person, of, key) => person.call('jielong.join', { ...of, with: { report: aReport(), evidenceIds: [], sharing: [] } }, { key }),
    expectDone: async (of) => expect(await who(of)).toEqual(['lin seated']),
  }, expectSettled)
  expect(files).toBeGreaterThan(12)
  const cases = await cloud.documents('cases', { authorId: await (lin as Person).personId() })
  const entries = await cloud.documents('entries', { groupId: group.groupId, 'content.kind': 'fault' })
  expect(cases.map(({ _id }) => _id).sort()).toEqual(entries.map(({ caseId }) => caseId).sort())
})
