import { randomUUID } from 'node:crypto'
import { contracts } from './contract'
import type { Ground } from './ground'

type Document = { _id: string } & Record<string, unknown>

/** The document after a change, without its id. */
async function after({ of }: Ground, before: Record<string, unknown>, data: object): Promise<Record<string, unknown>> {
  const looks = of<Document>('looks')
  const _id = randomUUID()
  await looks.add({ _id, ...before })
  await looks.change({ _id }, data)
  const { _id: _own, ...rest } = (await looks.get(_id)) ?? { _id }
  return rest
}

contracts('Updates', ['looks'], ({ needs }) => {
  needs('_.set replaces a nested object, as a whole', async (ground) => {
    const { _ } = ground
    expect(await after(ground, { report: { brand: '甲', model: 'X1' } }, { report: _.set({ brand: '乙' }) })).toEqual({ report: { brand: '乙' } })
  })

  needs('a nested object without _.set is merged, field by field', async (ground) => {
    expect(await after(ground, { report: { brand: '甲', model: 'X1' } }, { report: { brand: '乙' } })).toEqual({ report: { brand: '乙', model: 'X1' } })
  })

  needs('a field is named by its path', async (ground) => {
    expect(await after(ground, { review: { check: 'waiting', isHeld: true } }, { 'review.check': 'passed' })).toEqual({ review: { check: 'passed', isHeld: true } })
  })

  needs('_.set puts an object where null was, and null goes where an object was', async (ground) => {
    const { _ } = ground
    const hidden = { reason: '广告', at: 5 }
    expect(await after(ground, { hidden: null }, { hidden: _.set(hidden) })).toEqual({ hidden })
    expect(await after(ground, { hidden }, { hidden: null })).toEqual({ hidden: null })
    expect(await after(ground, { hidden }, { hidden: _.set(null) })).toEqual({ hidden: null })
  })

  needs('a list is replaced as a whole, with _.set and without', async (ground) => {
    const { _ } = ground
    expect(await after(ground, { list: [{ a: 1 }, 2, 3] }, { list: _.set([{ b: 1 }]) })).toEqual({ list: [{ b: 1 }] })
    expect(await after(ground, { list: [{ a: 1 }, 2, 3] }, { list: [4] })).toEqual({ list: [4] })
    expect(await after(ground, { list: [1] }, { list: _.set([]) })).toEqual({ list: [] })
  })

  needs('_.push with each and slice adds at the end and keeps the last of them', async (ground) => {
    const { _ } = ground
    expect(await after(ground, { line: ['a', 'b'] }, { line: _.push({ each: ['c', 'd'], slice: -3 }) })).toEqual({ line: ['b', 'c', 'd'] })
    expect(await after(ground, { line: [] }, { line: _.push({ each: ['a'], slice: -3 }) })).toEqual({ line: ['a'] })
  })

  needs('_.pull takes out every one that is equal', async (ground) => {
    const { _ } = ground
    expect(await after(ground, { latest: ['a', 'b', 'a'] }, { latest: _.pull('a') })).toEqual({ latest: ['b'] })
    expect(await after(ground, { latest: ['b'] }, { latest: _.pull('a') })).toEqual({ latest: ['b'] })
  })

  needs('_.remove takes a field away, below others too', async (ground) => {
    const { _ } = ground
    expect(await after(ground, { pending: { lin: { token: 't' }, bo: { token: 'u' } } }, { 'pending.lin': _.remove() })).toEqual({ pending: { bo: { token: 'u' } } })
  })

  needs('_.inc makes what is not there yet, on its way too, and goes below zero', async (ground) => {
    const { _ } = ground
    expect(await after(ground, { counters: {} }, { 'counters.faults.noise': _.inc(1), waiting: _.inc(-1) })).toEqual({ counters: { faults: { noise: 1 } }, waiting: -1 })
  })

  needs('several commands in one change all see what was there before', async (ground) => {
    const { _ } = ground
    const data = { free: _.inc(1), inFlight: _.inc(-1), 'pending.lin': _.remove(), state: 'open', gone: _.push({ each: ['x'], slice: -200 }) }
    expect(await after(ground, { free: 0, inFlight: 1, pending: { lin: { token: 't' } }, state: 'closed', gone: [] }, data))
      .toEqual({ free: 1, inFlight: 0, pending: {}, state: 'open', gone: ['x'] })
  })

  needs('a change that one command makes impossible changes nothing', async ({ of, _ }) => {
    const looks = of<Document>('looks')
    const _id = randomUUID()
    await looks.add({ _id, count: 1, list: 'no list' })
    await expect(looks.change({ _id }, { count: _.inc(1), list: _.push({ each: [1], slice: -5 }) })).rejects.toBeDefined()
    expect(await looks.get(_id)).toEqual({ _id, count: 1, list: 'no list' })
  })
})
