import { randomUUID } from 'node:crypto'
import { contracts } from './contract'

interface Allowance { _id: string; left: number; changedAt: number }
interface Jielong { _id: string; free: number | null; waiting: number; pending: Record<string, { token: string }>; line: string[]; tickets: number; inFlight: number }

const aJielong = (fields: Partial<Jielong> = {}): Jielong =>
  ({ _id: randomUUID(), free: 7, waiting: 0, pending: {}, line: [], tickets: 0, inFlight: 0, ...fields })

/** The service has so many connections. */
const AT_ONCE = 50

async function inWaves<T>(many: number, ask: (at: number) => Promise<T>): Promise<T[]> {
  const answers: T[] = []
  for (let from = 0; from < many; from += AT_ONCE) {
    answers.push(...(await Promise.all(Array.from({ length: Math.min(AT_ONCE, many - from) }, (_caller, index) => ask(from + index)))))
  }
  return answers
}

contracts('Conditional writes', ['jielongs', 'allowances', 'answers'], ({ needs }) => {
  needs('five hundred who add one with _.inc lose none', async ({ of, _ }) => {
    const allowances = of<Allowance>('allowances')
    const _id = randomUUID()
    await allowances.add({ _id, left: 0, changedAt: 0 })
    const changed = await inWaves(500, () => allowances.change({ _id }, { left: _.inc(1) }))
    expect(changed.every((each) => each === 1)).toBe(true)
    expect((await allowances.get(_id))?.left).toBe(500)
  })

  needs('of fifty who take one of seven seats at once, seven get one', async ({ of, _ }) => {
    const jielongs = of<Jielong>('jielongs')
    const jielong = aJielong()
    await jielongs.add({ ...jielong, openKey: jielong._id } as Jielong)
    const taken = await inWaves(50, () => jielongs.change({ _id: jielong._id, free: _.gt(0) }, { free: _.inc(-1) }))
    expect(taken.filter((each) => each === 1)).toHaveLength(7)
    expect(taken.filter((each) => each === 0)).toHaveLength(43)
    expect((await jielongs.get(jielong._id))?.free).toBe(0)
  })

  needs('of twenty who change what they all have seen, one does', async ({ of }) => {
    const answers = of<{ _id: string; at: number; by: number }>('answers')
    const _id = randomUUID()
    await answers.add({ _id, at: 1, by: -1 })
    const changed = await inWaves(20, (by) => answers.change({ _id, at: 1 }, { at: 2, by }))
    expect(changed.filter((each) => each === 1)).toHaveLength(1)
    expect((await answers.get(_id))?.by).toBe(changed.indexOf(1))
  })

  needs('every part of a write happens, or none: a claim, a ticket and the line under one condition', async ({ of, _ }) => {
    const jielongs = of<Jielong>('jielongs')
    const jielong = aJielong({ free: 3 })
    await jielongs.add({ ...jielong, openKey: jielong._id } as Jielong)
    const claim = (person: string) =>
      jielongs.change(
        { _id: jielong._id, free: _.gt(0), [`pending.${person}`]: _.exists(false) },
        { free: _.inc(-1), tickets: _.inc(1), inFlight: _.inc(1), line: _.push({ each: [person], slice: -2 }), [`pending.${person}`]: _.set({ token: person }) },
      )
    const claimed = await inWaves(10, (at) => claim(`person${at % 5}`))
    expect(claimed.filter((each) => each === 1)).toHaveLength(3)
    const after = await jielongs.get(jielong._id)
    expect(after).toMatchObject({ free: 0, tickets: 3, inFlight: 3 })
    expect(Object.keys(after?.pending ?? {})).toHaveLength(3)
    expect(after?.line).toHaveLength(2)
  })

  needs('an update answers how many it changed: none where nothing is found, none where nothing is different', async ({ of, _ }) => {
    const allowances = of<Allowance>('allowances')
    const changedAt = Date.now()
    for (const left of [1, 2, 3]) await allowances.add({ _id: randomUUID(), left, changedAt })
    expect(await allowances.change({ changedAt, left: _.gt(9) }, { left: 0 })).toBe(0)
    expect(await allowances.change({ changedAt, left: _.gt(1) }, { left: 8 })).toBe(2)
    expect(await allowances.change({ changedAt, left: 8 }, { left: 8 })).toBe(0)
    expect(await allowances.change({ changedAt }, { left: 8 })).toBe(1)
  })

  needs('an update of nothing makes nothing', async ({ of }) => {
    const allowances = of<Allowance>('allowances')
    const _id = randomUUID()
    expect(await allowances.change({ _id }, { left: 1 })).toBe(0)
    expect(await allowances.get(_id)).toBeNull()
  })

  needs('removing answers how many went; of twenty who remove one thing at once, one did', async ({ of }) => {
    const allowances = of<Allowance>('allowances')
    const changedAt = Date.now() + 1
    const _id = randomUUID()
    for (const left of [1, 2]) await allowances.add({ _id: randomUUID(), left, changedAt })
    await allowances.add({ _id, left: 0, changedAt: 0 })
    expect(await allowances.remove({ changedAt })).toBe(2)
    expect(await allowances.remove({ changedAt })).toBe(0)
    const removed = await inWaves(20, () => allowances.remove({ _id }))
    expect(removed.filter((each) => each === 1)).toHaveLength(1)
  })
})
