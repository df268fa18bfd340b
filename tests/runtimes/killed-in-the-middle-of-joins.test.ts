import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import type { Result } from '@shouhou/shared'
import type { Calls } from '@shouhou/shared/calls'
import type { Entry } from '@shouhou/shared/jielong'
import { boardOf, countersOf } from '@shouhou/shared/jielong'
import { aNewGroup, aNewJielong, aReport } from '../support/builders'
import { repository } from '../support/places'
import { signIn, type Visitor } from '../../scripts/seed/client'

const PEOPLE = 200
const ACKNOWLEDGED_BEFORE_THE_KILL = 60
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

const gather = async (url: string): Promise<{ owner: Visitor; groupId: string; jielongId: string }> => {
  const owner = await signIn(url, { openid: 'o-owner', nickname: '群主' })
  await owner.call('person.register', { nickname: '群主', agreed: true })
  const { groupId, inviteCode } = await owner.call('group.create', aNewGroup({ kind: 'consumer' }))
  const { jielongId } = await owner.call('jielong.start', { groupId, ...aNewJielong() })
  await inParallel(everyone, 8, async (index) => {
    const joiner = await signIn(url, nameOf(index))
    await joiner.call('person.register', { nickname: nameOf(index).nickname, agreed: true })
    await joiner.call('group.join', { groupId, code: inviteCode ?? '' })
  })
  return { owner, groupId, jielongId }
}

type Joined = Calls['jielong.join']['output']

const join = async (url: string, index: number, { groupId, jielongId }: { groupId: string; jielongId: string }): Promise<Result<Joined>> => {
  const { token } = (await (await fetch(`${url}/sign-in`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(nameOf(index)) })).json()) as { token: string }
  const report = aReport({ systemVersion: `3.${index % 4}.0` })
  const event = { call: 'jielong.join', input: { groupId, jielongId, with: { report, evidenceIds: [], sharing: [] } }, key: `join-of-${index}` }
  const reply = await fetch(`${url}/functions/api`, { method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` }, body: JSON.stringify(event) })
  return (await reply.json()) as Result<Joined>
}

const entriesOf = async (owner: Visitor, place: { groupId: string; jielongId: string }): Promise<Entry[]> => {
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

/** More than a minute later, whatever the dead process had begun is settled by whoever reads next. */
const aMinuteLater = async (url: string): Promise<void> => {
  await fetch(`${url}/emulator/clock`, { method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${TOKEN}` }, body: JSON.stringify({ advance: 70_000 }) })
}

test('killed in the middle of 200 joins: every acknowledged one is there once, the board agrees, and whoever retries is in', async () => {
  const url = await start()
  const { groupId, jielongId } = await gather(url)
  const place = { groupId, jielongId }

  const acknowledged = new Map<number, number>()
  await inParallel(everyone, 24, async (index) => {
    const reply = await join(url, index, place).catch(() => null)
    if (reply?.ok) acknowledged.set(index, reply.value.jielong.myEntry?.seat ?? 0)
    if (acknowledged.size === ACKNOWLEDGED_BEFORE_THE_KILL) await kill()
  })
  expect(acknowledged.size).toBeGreaterThanOrEqual(ACKNOWLEDGED_BEFORE_THE_KILL)
  expect(acknowledged.size).toBeLessThan(PEOPLE)

  const again = await start()
  await aMinuteLater(again)
  const owner = await signIn(again, { openid: 'o-owner', nickname: '群主' })
  const { board } = await owner.call('jielong.read', place)
  const entries = await entriesOf(owner, place)
  expect(seatsOf(entries)).toEqual(expect.arrayContaining([...acknowledged.values()]))
  expect(new Set(seatsOf(entries)).size).toBe(entries.length)
  expect(new Set(entries.map(({ person }) => person.personId)).size).toBe(entries.length)
  expect(board).toEqual(boardOf(countersOf(entries)))

  await inParallel(everyone, 8, async (index) => {
    const reply = await join(again, index, place)
    expect(reply.ok).toBe(true)
    if (reply.ok && acknowledged.has(index)) expect(reply.value.jielong.myEntry?.seat).toBe(acknowledged.get(index))
  })
  const after = await owner.call('jielong.read', place)
  const all = await entriesOf(owner, place)
  expect(all).toHaveLength(PEOPLE)
  expect(after.board).toEqual(boardOf(countersOf(all)))
  expect(new Set(all.map(({ caseId }) => caseId)).size).toBe(PEOPLE)
}, 180_000)
