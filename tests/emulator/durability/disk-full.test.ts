import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { sign } from '../fixtures/ask'
import { aFolder, contentOf, fileIn } from './a-folder'
import { addressOf, buildProgram, fixtures, startProgram, type Started } from './a-program'
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

async function run(child: ChildProcess): Promise<Started> {
  const one = await addressOf(child)
  started.push(one)
  return one
}

const clientIn = (folder: string): { client: Client; place: Place } => {
  const place = JSON.parse(readFileSync(join(folder, 'emulator.json'), 'utf8')) as Place
  return { client: createClient(place), place }
}

const add = (client: Client, n: number) => client.add('things', [{ _id: `d${n}`, n, text: 'x'.repeat(20_000) }])

/** How many documents there was room for, and what was said to the first one for which there was none. */
async function fillUp(client: Client): Promise<{ count: number; refusal: string }> {
  for (let count = 0; ; count++) {
    try {
      await add(client, count)
    } catch (reason) {
      return { count, refusal: (reason as Error).message }
    }
  }
}

const idsOf = async (client: Client) => (await client.find('things', {})).map(({ _id }) => _id)
const firstIds = (count: number) => Array.from({ length: count }, (_, n) => `d${n}`)

/** Refused and unchanged while there is no room, reading all the while; written again when there is. */
async function expectPatience(client: Client, makeRoom: () => void): Promise<number> {
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
  makeRoom()
  for (const n of [count, count + 1]) await add(client, n)
  expect(await idsOf(client)).toEqual(firstIds(count + 2))
  return count + 2
}

/** A file that may not grow beyond this: every user may set it, and SQLite meets it as an error of the disk. */
const limited = (data: string) => spawn('bash', ['-c', 'ulimit -S -f 1500; exec "$@"', 'bash', process.execPath, ...words(data)])

const hasPrlimit = spawnSync('prlimit', ['--version']).status === 0

;(hasPrlimit ? test : test.skip)('what the disk does not take is refused and changes nothing; the emulator goes on reading, and writing when it can', async () => {
  const data = aFolder()
  const { child } = await run(limited(data))
  const { client } = clientIn(data)
  const kept = await expectPatience(client, () => spawnSync('prlimit', ['--pid', String(child.pid), '--fsize=unlimited']))
  child.kill('SIGKILL')
  await started[0]?.ended
  expect(contentOf(fileIn(data)).map(({ _id }) => _id)).toEqual(firstIds(kept))
})

/** A disk of its own that goes with the process; from outside it is seen through /proc. */
const onSmallDisk = (data: string, prepare: string) =>
  spawn('unshare', ['-m', 'sh', '-c', `mount -t tmpfs -o size=2m small "$DATA" && ${prepare} exec "$@"`, 'sh', process.execPath, ...words(data)], { env: { ...process.env, DATA: data } })

const canMount = spawnSync('unshare', ['-m', 'sh', '-c', 'mount -t tmpfs -o size=1m small /mnt']).status === 0

;(canMount ? describe : describe.skip)('a disk that is full', () => {
  const seen = (data: string, { child }: Started) => `/proc/${child.pid}/root${data}`

  test('is told of at the write, which changes nothing; after room was made everything goes on, and nothing is lost', async () => {
    const data = aFolder()
    const one = await run(onSmallDisk(data, 'head -c 500000 /dev/zero > "$DATA/filler";'))
    const inside = seen(data, one)
    const { client, place } = clientIn(inside)
    const kept = await expectPatience(client, () => rmSync(join(inside, 'filler')))
    const copy = aFolder()
    cpSync(inside, copy, { recursive: true })
    expect(contentOf(fileIn(copy)).map(({ _id }) => _id)).toEqual(firstIds(kept))
    // A file that finds no room is refused as well, and nothing of it stays.
    const params = { action: 'storage.getUploadMetadata', path: 'big.bin', wxCloudApiToken: place.environment['WX_API_TOKEN'] }
    const { data: upload } = (await (await fetch(`${place.url}/admin?env=emulator`, { method: 'POST', headers: { 'content-type': 'application/json', ...sign(place, params) }, body: JSON.stringify(params) })).json()) as { data: { url: string } }
    expect((await fetch(upload.url, { method: 'PUT', body: Buffer.alloc(3_000_000) })).status).toBeGreaterThanOrEqual(500)
    await add(client, kept)
    one.child.kill('SIGTERM')
    expect(await one.ended).toMatchObject({ code: 0 })
  })

  test('is told of at the start, in a sentence', async () => {
    const data = aFolder()
    const ended = run(onSmallDisk(data, 'head -c 3000000 /dev/zero > "$DATA/filler" 2> /dev/null;'))
    await expect(ended).rejects.toThrow(/^放数据的磁盘满了，.*请腾出一些空间再启动。\n$/)
  })
})

test('a folder that was full is opened again with all that it had', async () => {
  const data = aFolder()
  const { child, ended } = await run(limited(data))
  const { count } = await fillUp(clientIn(data).client)
  child.kill('SIGTERM')
  await ended
  expect(existsSync(`${fileIn(data)}-wal`) || readFileSync(fileIn(data)).length > 100_000).toBe(true)
  started.push(await startProgram(program, data))
  expect(await idsOf(clientIn(data).client)).toEqual(firstIds(count))
})
