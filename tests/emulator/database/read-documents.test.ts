import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase, sqlite, type Database } from '../../../emulator/database'
import { aCollection } from './a-database'

let folder: string
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'reading-'))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const open = () => openDatabase({ persistence: sqlite(join(folder, 'data.sqlite')) })

function everything(db: Database, collection: string): Record<string, unknown>[] {
  const count = db.count(collection, {})
  return Array.from({ length: Math.ceil(count / 1000) }, (_, at) => db.find(collection, { query: {}, offset: at * 1000, limit: 1000 })).flat()
}

/** Small ones and large ones, letters and 汉字, so that pages of every size and both ways of reading them come up. */
const document = (n: number) => ({
  _id: `d${n}`,
  n,
  at: new Date(n),
  text: (n % 3 ? 'plain "text" \\ \n' : '汉字，😀\u2028').repeat(n % 700 === 699 ? 9000 : n % 17),
  deep: { list: [new Date(n), { odd: n % 2 ? Infinity : -0 }, [], {}] },
})

describe('what a file holds', () => {
  it('is read as it was written and in that order, whatever the sizes, with gaps, and of several collections', () => {
    const names = ['letters', '名字', 'o-quote']
    const db = open()
    db.declare(names.map((name) => aCollection(name)))
    for (let n = 0; n < 3000; n += 100) {
      const documents = Array.from({ length: 100 }, (_, at) => document(n + at))
      db.insert(names[(n / 100) % 3] ?? '', documents)
    }
    db.remove('letters', { query: { n: { $gte: 600, $lt: 1900 } }, multi: true })
    db.update('名字', { query: { _id: 'd101' }, data: { $set: { text: '换过' } }, multi: false, merge: true, upsert: false })
    const before = names.map((name) => everything(db, name))
    db.close()
    const reopened = open()
    expect(names.map((name) => everything(reopened, name))).toEqual(before)
    expect(before.map((all) => all.length)).toEqual([500, 1000, 1000])
    reopened.close()
  })

  it('keeps its dates, odd numbers and ids beside texts that look like them, wherever they stand', () => {
    const odd = (n: number) => ({
      _id: n % 2 ? n : `${n}`,
      date: '{"$date":5}',
      text: '"$number": $',
      dates: [[new Date(n)], { date: new Date(-n) }, '$date', null],
      numbers: { list: [-0, NaN, { deep: -Infinity }], plain: { date$: 1, number: '-0' } },
      empty: [[], {}, [{}]],
    })
    const documents = Array.from({ length: 300 }, (_, n) => (n % 3 ? odd(n) : { _id: `plain${n}`, n }))
    const db = open()
    db.declare([aCollection('things')])
    db.insert('things', documents)
    db.close()
    const reopened = open()
    expect(everything(reopened, 'things')).toEqual(documents)
    reopened.close()
  })

  it('may be nothing', () => {
    open().close()
    const db = open()
    db.declare([aCollection('things')])
    expect(db.count('things', {})).toBe(0)
    db.close()
  })
})
