import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import type { Result } from '@shouhou/shared'
import type { Calls } from '@shouhou/shared/calls'
import { boardOf, countersOf, type Entry, type FaultFacts } from '@shouhou/shared/jielong'
import { aNewGroup, aNewJielong, aReport } from '../support/builders'
import { repository } from '../support/places'
import { signIn, type Visitor } from '../../scripts/seed/client'

const PEOPLE = 120
const KILLS = 5
/** Joins that are acknowledged between two kills. */
const BETWEEN = 15
const CAPACITY = 80
const TOKEN = 'console-of-this-test'

const data = mkdtempSync(path.join(tmpdir(), 'killed-'))
let server: { child: ChildProcess; ended: Promise<unknown> } | undefined

const start = async (): Promise<string> => {
  const child = spawn(process.execPath, [
    path.join(repository, 'dist/emulator/main.js'), '--data', data, '--port', '0', '--console-token', TOKEN,
    '--functions', path.join(repository, 'dist/cloudfunctions'), '--collections', path.join(repository, 'cloudfunctions/collections.json'),
  ], { stdio: ['ignore', 'pipe', 'inherit'] })
  server = { child, ended: new Promise((resolve) => { child.once('exit', resolve) }) }
  return new Promise((resolve) => { createInterface({ input: child.stdout }).once('line', resolve) })
}

const kill = async (): Promise<void> => {
  server?.child.kill('SIGKILL')
  await server?.ended
}

afterAll(async () => {
  await kill()
  rmSync(data, { recursive: true, force: true })
})

const nameOf = (index: number) => ({ openid: `o-joiner-${index}`, nickname: `接龙人${index}` })

const inParallel = async <Item>(items: Item[], lanes: number, run: (item: Item) => Promise<void>): Promise<void> => {
  const waiting = [...items]
  await Promise.all(Array.from({ length: lanes }, async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await run(item)
  }))
}

const everyone = Array.from({ length: PEOPLE }, (_person, index) => index)

interface Place { groupId: string; jielongId: string }

const gather = async (url: string): Promise<Place> => {
  const owner = await signIn(url, { openid: 'o-owner', nickname: '群主' })
  await owner.call('person.register', { nickname: '群主', agreed: true })
  const { groupId, inviteCode } = await owner.call('group.create', aNewGroup({ kind: 'consumer' }))
  const { jielongId } = await owner.call('jielong.start', { groupId, ...aNewJielong({ capacity: CAPACITY }) })
  await inParallel(everyone, 8, async (index) => {
    const joiner = await signIn(url, nameOf(index))
    await joiner.call('person.register', { nickname: nameOf(index).nickname, agreed: true })
    await joiner.call('group.join', { groupId, code: inviteCode ?? '' })
  })
  return { groupId, jielongId }
}

type Joined = Calls['jielong.join']['output']

const join = async (url: string, index: number, { groupId, jielongId }: Place): Promise<Result<Joined>> => {
  const { token } = (await (await fetch(`${url}/sign-in`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(nameOf(index)) })).json()) as { token: string }
  const report = aReport({ systemVersion: `3.${index % 4}.0` })
  const event = { call: 'jielong.join', input: { groupId, jielongId, with: { report, evidenceIds: [], sharing: [] }, mayWait: true }, key: `join-of-${index}` }
  const reply = await fetch(`${url}/functions/api`, { method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` }, body: JSON.stringify(event) })
  return (await reply.json()) as Result<Joined>
}

const entriesOf = async (owner: Visitor, place: Place): Promise<Entry[]> => {
  const entries: Entry[] = []
  let cursor: string | undefined
  do {
    const page = await owner.call('jielong.entries', { ...place, ...(cursor === undefined ? {} : { cursor }) })
    entries.push(...page.items)
    cursor = page.next ?? undefined
  } while (cursor !== undefined)
  return entries
}

const seatsOf = (entries: Entry[]): number[] => entries.map(({ seat }) => seat)

const factsIn = (entries: Entry[]): FaultFacts[] => entries.flatMap(({ place, content }) => {
  if (place === 'waiting' || content?.kind !== 'fault') return []
  const { caseId: _caseId, ...facts } = content
  return [facts]
})

/** More than a minute later, whatever the dead process had begun is settled by whoever reads next. */
const aMinuteLater = async (url: string): Promise<void> => {
  await fetch(`${url}/emulator/clock`, { method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${TOKEN}` }, body: JSON.stringify({ advance: 70_000 }) })
}

/** Everybody tries, as phones do, until the server dies; answers who was told their seat. */
const joinUntilKilled = async (url: string, place: Place, acknowledged: Map<number, number>): Promise<void> => {
  const killAt = acknowledged.size + BETWEEN
  await inParallel(everyone, 24, async (index) => {
    if (acknowledged.has(index)) return
    const reply = await join(url, index, place).catch(() => null)
    if (reply?.ok) acknowledged.set(index, reply.value.myEntry?.seat ?? 0)
    if (acknowledged.size === killAt) await kill()
  })
}

const expectRight = async (url: string, place: Place, acknowledged: Map<number, number>): Promise<Entry[]> => {
  const owner = await signIn(url, { openid: 'o-owner', nickname: '群主' })
  const { board, people, waiting, seatsLeft } = await owner.call('jielong.read', place)
  const entries = await entriesOf(owner, place)
  expect(seatsOf(entries)).toEqual(expect.arrayContaining([...acknowledged.values()]))
  expect(new Set(seatsOf(entries)).size).toBe(entries.length)
  expect(new Set(entries.map(({ person }) => person.personId)).size).toBe(entries.length)
  const facts = factsIn(entries)
  expect(board).toEqual(boardOf(countersOf(facts), { kind: 'fault' }))
  expect([people, waiting, seatsLeft]).toEqual([facts.length, entries.length - facts.length, CAPACITY - facts.length])
  return entries
}

test('killed five times in the middle of 120 joins: nobody who was told a seat loses it, no seat is lost, and whoever retries is in', async () => {
  let url = await start()
  const { groupId, jielongId } = await gather(url)
  const place = { groupId, jielongId }

  const acknowledged = new Map<number, number>()
  for (let kills = 0; kills < KILLS; kills += 1) {
    await joinUntilKilled(url, place, acknowledged)
    expect(acknowledged.size).toBeGreaterThanOrEqual((kills + 1) * BETWEEN)
    url = await start()
  }
  await aMinuteLater(url)
  await expectRight(url, place, acknowledged)

  await inParallel(everyone, 8, async (index) => {
    const reply = await join(url, index, place)
    expect(reply.ok).toBe(true)
    if (reply.ok && acknowledged.has(index)) expect(reply.value.myEntry?.seat).toBe(acknowledged.get(index))
  })
  const all = await expectRight(url, place, acknowledged)
  expect(all).toHaveLength(PEOPLE)
  expect(all.filter(({ place: where }) => where === 'seated')).toHaveLength(CAPACITY)
  expect(new Set(all.map(({ content }) => (content?.kind === 'fault' ? content.caseId : ''))).size).toBe(PEOPLE)
})
