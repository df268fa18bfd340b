import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { DatabaseError, memory, openDatabase, type Persistence, sqlite } from '../../../emulator/database'
import { aCollection, all, anIndex, errorOf, update } from './a-database'

let folder: string
let file: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'database-'))
  file = join(folder, 'data.sqlite')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function filled(persistence: Persistence) {
  const db = openDatabase({ persistence })
  db.declare([aCollection('things', [anIndex(['n'], true)])])
  db.insert('things', [{ _id: 'b', n: 1, at: new Date(5), odd: Infinity, deep: { list: [new Date(6), null, -0.5] } }, { _id: 'a', n: 2 }, { _id: 'c', n: 3 }])
  update(db, { _id: 'b' }, { $set: { name: '小林 "\u2028' } })
  db.remove('things', { query: { _id: 'a' }, multi: false })
  return db
}

const KEPT = [
  { _id: 'b', n: 1, at: new Date(5), odd: Infinity, deep: { list: [new Date(6), null, -0.5] }, name: '小林 "\u2028' },
  { _id: 'c', n: 3 },
]

describe('what was written', () => {
  const kept = memory()
  it.each([
    ['memory', () => kept],
    ['SQLite', () => sqlite(file)],
  ])('is there again after reopening %s, with its indexes', (_, open) => {
    filled(open()).close()
    const db = openDatabase({ persistence: open() })
    expect(all(db)).toEqual(KEPT)
    expect(errorOf(() => db.insert('things', [{ n: 3 }])).isDuplicateKey).toBe(true)
    const costs: boolean[] = []
    db.onCost = ({ isIndexed }) => costs.push(isIndexed)
    expect(db.find('things', { query: { n: 2 } })).toEqual([])
    expect(costs).toEqual([true])
    db.close()
  })

  it('is undone in memory when it cannot be kept', () => {
    const persistence = { ...memory(), write: () => { throw new Error('disk full') } }
    const db = openDatabase({ persistence })
    db.declare([aCollection('things', [anIndex(['n'], true)])])
    expect(() => db.insert('things', [{ _id: 'a', n: 1 }])).toThrow('disk full')
    expect(all(db)).toEqual([])
    expect(db.find('things', { query: { n: 1 } })).toEqual([])
  })
})

describe('a file', () => {
  it('that another program has open is left to it, in one sentence', () => {
    const db = filled(sqlite(file))
    const error = errorOf(() => sqlite(file))
    expect(error).toBeInstanceOf(DatabaseError)
    expect(error.message).toBe(`数据文件 ${file} 正被另一个程序使用，请先关掉那个程序再启动。`)
    expect(all(db)).toEqual(KEPT)
    db.close()
  })

  it.each([
    ['is no database', () => Buffer.from('这不是数据库'.repeat(200))],
    ['is damaged', (sound: Buffer) => Buffer.concat([sound.subarray(0, 4096), Buffer.alloc(sound.length - 4096, 7)])],
    ['is cut short', (sound: Buffer) => sound.subarray(0, 6000)],
  ])('that %s is reported in one sentence and not touched', (_, spoil) => {
    filled(sqlite(file)).close()
    const spoilt = spoil(readFileSync(file))
    writeFileSync(file, spoilt)
    const error = errorOf(() => openDatabase({ persistence: sqlite(file) }))
    expect(error).toMatchObject({ code: 'DATABASE_FILE_UNREADABLE', message: expect.stringMatching(/^数据文件 .+ 打不开，可能已经损坏；文件没有被改动/) as string })
    expect(readFileSync(file).equals(spoilt)).toBe(true)
  })

  it('with a text that is no document is reported too', () => {
    const broken: Persistence = { ...memory(), name: file, documents: () => [{ collection: 'things', text: '{"_id":' }] }
    expect(errorOf(() => openDatabase({ persistence: broken })).message).toContain(`数据文件 ${file} 读不完整`)
  })
})

describe('a program killed while it writes', () => {
  it('loses nothing that it acknowledged, and leaves nothing half-written', async () => {
    const program = join(folder, 'writer.cjs')
    const root = resolve(__dirname, '../../..')
    const bundle = ['--bundle', '--platform=node', '--external:libsql', `--outfile=${program}`, '--log-level=error']
    execFileSync(process.execPath, [join(root, 'node_modules/esbuild/bin/esbuild'), join(__dirname, 'a-writer.ts'), ...bundle], { cwd: root })

    let acknowledged = -1
    for (const batches of [1, 7, 30, 101]) {
      acknowledged = await killAfter(program, { batches, root })
      const db = openDatabase({ persistence: sqlite(file) })
      const count = db.count('things', {})
      expect(count % 3).toBe(0)
      expect(count / 3).toBeGreaterThan(acknowledged)
      const found = db.aggregate('things', [{ $group: { _id: '$batch', parts: { $sum: 1 } } }, { $limit: 100_000 }])
      expect(found.every(({ parts }) => parts === 3)).toBe(true)
      expect(new Set(found.map(({ _id }) => _id))).toEqual(new Set(Array.from({ length: count / 3 }, (_, batch) => batch)))
      db.close()
    }
    expect(acknowledged).toBeGreaterThan(100)
  })
})

/** The last batch that the program acknowledged before it was killed. */
function killAfter(program: string, { batches, root }: { batches: number; root: string }): Promise<number> {
  const child = spawn(process.execPath, [program, file], { env: { ...process.env, NODE_PATH: join(root, 'node_modules') } })
  let printed = ''
  let complaint = ''
  return new Promise((done, fail) => {
    child.stderr.on('data', (data: Buffer) => (complaint += data.toString()))
    child.stdout.on('data', (data: Buffer) => {
      printed += data.toString()
      if (printed.split('\n').length > batches) child.kill('SIGKILL')
    })
    child.on('close', (_, signal) => {
      const lines = printed.split('\n').slice(0, -1)
      if (signal === 'SIGKILL') done(Number(lines.at(-1)))
      else fail(new Error(complaint))
    })
  })
}
