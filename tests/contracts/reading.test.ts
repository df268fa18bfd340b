import { randomUUID } from 'node:crypto'
import { contracts } from './contract'
import type { Ground } from './ground'

interface Member { _id: string; groupId: string; state: string; order: string; personId: string; role?: string }

const orderOf = (at: number): string => `${(1_700_000_000_000 + at * 1000).toString(36).padStart(9, '0')}-m${at}`

/** The SDK adds up to so many in one question. */
const A_BATCH = 500

async function addMembers({ bare }: Ground, count: number): Promise<string> {
  const groupId = randomUUID()
  // Not in the order in which they are read.
  const numbers = Array.from({ length: count }, (_member, at) => (at * 7919) % count)
  const members = numbers.map((at): Member => ({ _id: `${groupId}-${at}`, groupId, state: at % 10 === 0 ? 'left' : 'in', order: orderOf(at), personId: `p${at}` }))
  for (let from = 0; from < count; from += A_BATCH) await bare('members').add({ data: members.slice(from, from + A_BATCH) })
  return groupId
}

contracts('Reading', ['members', 'looks'], ({ needs }) => {
  needs('what was written is read at once', async ({ of }) => {
    const looks = of<{ _id: string; n: number }>('looks')
    const _id = randomUUID()
    await looks.add({ _id, n: 0 })
    for (let n = 1; n <= 10; n += 1) {
      await looks.change({ _id }, { n })
      expect((await looks.get(_id))?.n).toBe(n)
    }
    await looks.remove({ _id })
    expect(await looks.get(_id)).toBeNull()
  })

  needs('pages after a cursor give everything that matches once, in order', async (ground) => {
    const groupId = await addMembers(ground, 101)
    const members = ground.of<Member>('members')
    const read: string[] = []
    for (let cursor = ''; ; ) {
      const page = await members.find({ where: { groupId, state: 'in', order: ground._.gt(cursor) }, order: [['order', 'asc']], limit: 20 })
      read.push(...page.map(({ order }) => order))
      if (page.length < 20) break
      cursor = page.at(-1)?.order ?? ''
    }
    expect(read).toEqual(Array.from({ length: 101 }, (_member, at) => at).filter((at) => at % 10 !== 0).map(orderOf))
    const newest = await members.find({ where: { groupId, state: 'in' }, order: [['order', 'desc']], limit: 1 })
    expect(newest[0]?.personId).toBe('p99')
  })

  needs('a thousand rows are read at once, not one more; counting, changing and removing know no such limit', async (ground) => {
    const groupId = await addMembers(ground, 1010)
    const members = ground.of<Member>('members')
    expect(await members.find({ where: { groupId } })).toHaveLength(1000)
    expect(await members.count({ groupId })).toBe(1010)
    expect(await members.count({ groupId, state: 'left' })).toBe(101)
    expect(await members.change({ groupId, state: 'in' }, { state: 'left' })).toBe(909)
    expect(await members.remove({ groupId })).toBe(1010)
  })

  needs('a hundred rows are read when nothing is said', async (ground) => {
    const groupId = await addMembers(ground, 110)
    expect((await ground.bare('members').where({ groupId }).get()).data).toHaveLength(100)
  })

  needs('a thousand ids in one question find those that are there', async (ground) => {
    const groupId = await addMembers(ground, 30)
    const ids = Array.from({ length: 1000 }, (_member, at) => `${groupId}-${at}`)
    expect((await ground.of<Member>('members').getMany(ids)).size).toBe(30)
  })

  needs('only the fields that were asked for come, and the id', async (ground) => {
    const groupId = await addMembers(ground, 3)
    const picked = await ground.of<Member>('members').pick({ where: { groupId }, order: [['order', 'asc']] }, ['personId'])
    expect(picked[0]).toEqual({ _id: `${groupId}-0`, personId: 'p0' })
  })

  needs('two fields order rows, each in its direction', async (ground) => {
    const groupId = await addMembers(ground, 21)
    const rows = await ground.of<Member>('members').find({ where: { groupId }, order: [['state', 'desc'], ['order', 'asc']] })
    expect(rows.slice(0, 4).map(({ personId }) => personId)).toEqual(['p0', 'p10', 'p20', 'p1'])
  })

  needs('a document comes back as it was put: large numbers, fractions, Chinese, emoji, nothing, empty things', async ({ of }) => {
    const looks = of<{ _id: string } & Record<string, unknown>>('looks')
    const fields = {
      at: 1_795_344_000_123, most: Number.MAX_SAFE_INTEGER, fraction: 0.1, below: -2_147_483_649, yes: true, no: false, nothing: null,
      text: '冰箱“嗡嗡”响\n\t第二行 👨‍👩‍👧 𠮷\u0000', emptyText: '', emptyList: [], emptyObject: {}, nested: [{ list: [[1], [{}]] }],
    }
    const _id = `号码-${randomUUID()}`
    await looks.add({ _id, ...fields })
    expect(await looks.get(_id)).toEqual({ _id, ...fields })
  })

  needs('a document of 300 KB is kept', async ({ of }) => {
    const looks = of<{ _id: string; text: string }>('looks')
    const _id = randomUUID()
    await looks.add({ _id, text: '字'.repeat(100 * 1024) })
    expect((await looks.get(_id))?.text).toHaveLength(100 * 1024)
  })

  needs('a collection that is not there is an error, not an empty answer', async ({ bare }) => {
    await expect(bare('nowhere').where({}).limit(1).get()).rejects.toMatchObject({ errCode: -502005 })
  })
})
