import type { ChildProcess } from 'node:child_process'
import { cpSync, existsSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { sign } from '../fixtures/ask'
import { aFolder, contentOf, fileIn } from './a-folder'
import { addressOf, buildProgram, endOf, fixtures, startProgram, type Started } from './a-program'
import { add, canLiftLimit, canMount, fillUp, liftLimit, limited, onSmallDisk, seenFromOutside } from './a-small-disk'
import { describeWhere } from './where-possible'
import { createClient, type Client, type Place } from './writers'

const program = buildProgram()
const started: Started[] = []
afterEach(async () => {
  for (const { child, ended } of started.splice(0)) {
    child.kill('SIGKILL')
    await ended
  }
})

const words = (data: string) => [program, '--functions', join(fixtures, 'functions'), '--data', data, '--port', '0', '--collections', join(fixtures, 'things.json')]

const MEGABYTE_AND_A_HALF = 1500

async function run(child: ChildProcess): Promise<Started> {
  const one = await addressOf(child)
  started.push(one)
  return one
}

const clientIn = (folder: string): { client: Client; place: Place } => {
  const place = JSON.parse(readFileSync(join(folder, 'emulator.json'), 'utf8')) as Place
  return { client: createClient(place), place }
}

const idsOf = async (client: Client) => (await client.find('things', {})).map(({ _id }) => _id)
const firstIds = (count: number) => Array.from({ length: count }, (_, n) => `d${n}`)
const idsIn = (data: string) => contentOf(fileIn(data)).map(({ _id }) => _id)

/** Refused and unchanged while there is no room, reading all the while; answers how many documents there are. */
async function expectPatience(client: Client): Promise<number> {
  const { count, refusal } = await fillUp(client)
  expect(count).toBeGreaterThan(5)
  expect(refusal).toMatch(/^DATABASE_REQUEST_FAILED .*nothing was written: the disk (is full|did not take it)/)
  expect(await idsOf(client)).toEqual(firstIds(count))
  await expect(client.update('things', 'd0', { data: { $set: { text: 'y'.repeat(30_000) } } })).rejects.toThrow('nothing was written')
  const { transactionId } = await client.put('startTransaction', {})
  await client.add('things', [{ _id: 'in transaction', n: -1, text: 'x'.repeat(30_000) }], transactionId)
  await expect(client.put('commitTransaction', { transactionId })).rejects.toThrow('nothing was written')
  expect((await client.find('things', { _id: 'd0' }))[0]).toMatchObject({ text: 'x'.repeat(20_000) })
  expect(await idsOf(client)).toEqual(firstIds(count))
  return count
}

/** Written again now that there is room; answers how many documents there are. */
async function expectWriting(client: Client, count: number): Promise<number> {
  for (const n of [count, count + 1]) await add(client, n)
  expect(await idsOf(client)).toEqual(firstIds(count + 2))
  return count + 2
}

/** A file for which there is no room is refused, and nothing of it stays. */
async function expectNoFile(place: Place, data: string): Promise<void> {
  const params = { action: 'storage.getUploadMetadata', path: 'big.bin', wxCloudApiToken: place.environment['WX_API_TOKEN'] }
  const { data: upload } = (await (await fetch(`${place.url}/admin?env=emulator`, { method: 'POST', headers: { 'content-type': 'application/json', ...sign(place, params) }, body: JSON.stringify(params) })).json()) as { data: { url: string } }
  expect((await fetch(upload.url, { method: 'PUT', body: Buffer.alloc(3_000_000) })).status).toBeGreaterThanOrEqual(500)
  expect(readdirSync(join(data, 'files'))).toEqual([])
}

const FULL_AT_THE_START = /^放数据的磁盘满了，.*请腾出一些空间再启动。\n$/

describe('a disk that takes no more', () => {
  test('refuses what it does not take, which changes nothing; the emulator goes on reading, and the next start finds all that there was', async () => {
    const data = aFolder()
    const { child, ended } = await run(limited(MEGABYTE_AND_A_HALF, words(data)))
    const { client, place } = clientIn(data)
    const count = await expectPatience(client)
    await expectNoFile(place, data)
    child.kill('SIGTERM')
    expect(await ended).toMatchObject({ code: 0 })
    expect(existsSync(`${fileIn(data)}-wal`) || readFileSync(fileIn(data)).length > 100_000).toBe(true)
    started.push(await startProgram(program, data))
    expect(await idsOf(clientIn(data).client)).toEqual(firstIds(count))
  })

  test.each([['nothing', 0], ['a secret', 4], ['a secret and no database', 20]])('is told of at the start, in a sentence: room for %s', async (_, kilobytes) => {
    const { code, out, err } = await endOf(limited(kilobytes, words(aFolder())))
    expect([code, out, err]).toEqual([1, '', expect.stringMatching(FULL_AT_THE_START)])
  })
})

describeWhere(canLiftLimit, 'there is no prlimit on this machine, as there is on every Linux with util-linux')('a disk that takes more after a while', () => {
  test('is written to again at once, and what was killed then has lost nothing', async () => {
    const data = aFolder()
    const { child, ended } = await run(limited(MEGABYTE_AND_A_HALF, words(data)))
    const { client } = clientIn(data)
    const count = await expectPatience(client)
    liftLimit(child)
    const kept = await expectWriting(client, count)
    child.kill('SIGKILL')
    await ended
    expect(idsIn(data)).toEqual(firstIds(kept))
  })
})

describeWhere(canMount, 'this machine lets nobody mount a disk of their own; the same was tried with a limit on the size of files')('a disk that is full', () => {
  test('is told of at the write, which changes nothing; after room was made everything goes on, and nothing is lost', async () => {
    const data = aFolder()
    const { child, ended } = await run(onSmallDisk(data, words(data), 'head -c 500000 /dev/zero > "$DATA/filler";'))
    const inside = seenFromOutside(data, child)
    const { client, place } = clientIn(inside)
    const count = await expectPatience(client)
    rmSync(join(inside, 'filler'))
    const kept = await expectWriting(client, count)
    const copy = aFolder()
    cpSync(inside, copy, { recursive: true })
    expect(idsIn(copy)).toEqual(firstIds(kept))
    await expectNoFile(place, inside)
    await add(client, kept)
    child.kill('SIGTERM')
    expect(await ended).toMatchObject({ code: 0 })
  })

  test('is told of at the start, in a sentence', async () => {
    const data = aFolder()
    const ended = run(onSmallDisk(data, words(data), 'head -c 3000000 /dev/zero > "$DATA/filler" 2> /dev/null;'))
    await expect(ended).rejects.toThrow(FULL_AT_THE_START)
  })
})
