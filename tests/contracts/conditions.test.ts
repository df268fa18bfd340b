import { randomUUID } from 'node:crypto'
import { contracts } from './contract'
import type { Ground } from './ground'

type Document = { _id: string } & Record<string, unknown>

/** Which of these a condition finds, by name. */
async function found({ of, _ }: Ground, documents: Record<string, Record<string, unknown>>, where: object): Promise<string[]> {
  const looks = of<Document>('looks')
  const run = randomUUID()
  for (const [name, fields] of Object.entries(documents)) await looks.add({ _id: `${run}-${name}`, run, name, ...fields })
  return (await looks.find({ where: _.and({ run }, where) })).map(({ name }) => String(name)).sort()
}

contracts('Conditions', ['looks'], ({ needs }) => {
  needs('_.neq with a value leaves out a list that has it; _.nin likewise', async (ground) => {
    const { _ } = ground
    const documents = { none: { latest: [] }, lin: { latest: ['lin', 'bo'] }, bo: { latest: ['bo'] }, absent: {} }
    expect(await found(ground, documents, { latest: _.neq('lin') })).toEqual(['absent', 'bo', 'none'])
    expect(await found(ground, documents, { latest: _.nin(['lin', 'mei']) })).toEqual(['absent', 'bo', 'none'])
  })

  needs('a plain value finds a list that has it, and so does a path through a list', async (ground) => {
    const documents = { a: { sharedWith: ['w1', 'w2'], devices: [{ modelKey: 'x1' }] }, b: { sharedWith: [], devices: [{ modelKey: 'x2' }, { modelKey: 'x1' }] } }
    expect(await found(ground, documents, { sharedWith: 'w2' })).toEqual(['a'])
    expect(await found(ground, documents, { 'devices.modelKey': 'x1' })).toEqual(['a', 'b'])
  })

  needs('_.elemMatch wants one element that has it all', async (ground) => {
    const { _ } = ground
    const documents = { one: { devices: [{ modelKey: 'x1', faultCode: 'noise' }] }, two: { devices: [{ modelKey: 'x1', faultCode: 'leak' }, { modelKey: 'x2', faultCode: 'noise' }] } }
    expect(await found(ground, documents, { devices: _.elemMatch({ modelKey: 'x1', faultCode: 'noise' }) })).toEqual(['one'])
  })

  needs('_.exists tells an absent field from null, below others and at a place of a list', async (ground) => {
    const { _ } = ground
    const documents = { there: { pending: { lin: { token: 't' } }, merged: ['m'] }, nothing: { pending: { lin: null }, merged: [] }, absent: { pending: {}, merged: [] } }
    expect(await found(ground, documents, { 'pending.lin': _.exists(false) })).toEqual(['absent'])
    expect(await found(ground, documents, { 'merged.0': _.exists(false) })).toEqual(['absent', 'nothing'])
  })

  needs('null finds null and what is absent; _.neq(null) finds neither', async (ground) => {
    const { _ } = ground
    const documents = { null: { closesAt: null }, absent: {}, set: { closesAt: 5 }, zero: { closesAt: 0 }, empty: { closesAt: '' } }
    expect(await found(ground, documents, { closesAt: null })).toEqual(['absent', 'null'])
    expect(await found(ground, documents, { closesAt: _.neq(null) })).toEqual(['empty', 'set', 'zero'])
  })

  needs('a comparison finds values of its own kind only, never null', async (ground) => {
    const { _ } = ground
    const documents = { null: { free: null }, absent: {}, zero: { free: 0 }, one: { free: 1 }, text: { free: '0' } }
    expect(await found(ground, documents, { free: _.lte(0) })).toEqual(['zero'])
    expect(await found(ground, documents, { free: _.gte(0) })).toEqual(['one', 'zero'])
    const files = { kept: { fileId: 'cloud://a' }, gone: { fileId: '' }, null: { fileId: null }, number: { fileId: 7 } }
    expect(await found(ground, files, { fileId: _.gt('') })).toEqual(['kept'])
  })

  needs('_.and, _.or and fields beside them must all hold', async (ground) => {
    const { _ } = ground
    const documents = {
      open: { state: 'open', closesAt: null, free: 1 },
      later: { state: 'open', closesAt: 9, free: 0, waiting: 2 },
      over: { state: 'open', closesAt: 1, free: 1 },
      closed: { state: 'closed', closesAt: null, free: 1 },
    }
    const where = _.and({ state: 'open' }, _.or({ closesAt: null }, { closesAt: _.gt(5) }), _.or({ free: _.gt(0) }, { waiting: _.gt(0) }))
    expect(await found(ground, documents, where)).toEqual(['later', 'open'])
    expect(await found(ground, documents, { closesAt: _.and(_.gt(0), _.lt(9)) })).toEqual(['over'])
  })

  needs('_.eq compares whole lists and objects by what is in them, lists in their order', async (ground) => {
    const { _ } = ground
    const documents = { ab: { pins: ['a', 'b'], content: { kind: 'fault', caseId: 'c' } }, ba: { pins: ['b', 'a'], content: { kind: 'fault', caseId: 'c', text: '' } } }
    expect(await found(ground, documents, { pins: _.eq(['a', 'b']) })).toEqual(['ab'])
    expect(await found(ground, documents, { content: _.eq({ kind: 'fault', caseId: 'c' }) })).toEqual(['ab'])
  })

  needs('a path finds a field below another, with false and the empty text as values', async (ground) => {
    const documents = { held: { review: { check: 'waiting', isHeld: true } }, waiting: { review: { check: 'waiting', isHeld: false } }, unnamed: { review: { check: '', isHeld: false } } }
    expect(await found(ground, documents, { 'review.check': 'waiting', 'review.isHeld': false })).toEqual(['waiting'])
    expect(await found(ground, documents, { 'review.check': '' })).toEqual(['unnamed'])
  })

  needs('_.in with nothing in it finds nothing', async (ground) => {
    expect(await found(ground, { a: { state: 'open' } }, { state: ground._.in([]) })).toEqual([])
  })
})
