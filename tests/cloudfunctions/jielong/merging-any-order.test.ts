import fc from 'fast-check'
import { emulated } from '../../support/emulated'
import type { Person } from '../../support/person'
import { inside } from './inside'
import { allEntries, entriesStored, placeOf, stored, twoJielongs, type One, type Two } from './two-jielongs'

const cloud = emulated({ indexRequired: true })

type Act =
  | { does: 'join' | 'leave' | 'change'; who: number; which: number }
  | { does: 'merge'; which: number; into: number }
  | { does: 'unmerge'; which: number }

const who = fc.nat({ max: 2 })
const which = fc.nat({ max: 2 })
const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ does: fc.constantFrom('join' as const, 'join' as const, 'leave' as const, 'change' as const), who, which }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('merge' as const), which, into: which }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('unmerge' as const), which }) },
)

/** Who sits where, and what was merged into what: all that a 接龙 is, without any of its counting. */
class Model {
  readonly seats = [new Set<number>(), new Set<number>(), new Set<number>()]
  readonly into: (number | null)[] = [null, null, null]
  root(which: number): number { return this.into[which] ?? which }
  family(root: number): number[] { return [root, ...[0, 1, 2].filter((one) => this.into[one] === root)] }
  people(root: number): Set<number> { return new Set(this.family(root).flatMap((one) => [...this.seat(one)])) }
  seat(which: number): Set<number> { return this.seats[which] ?? new Set() }

  /** Answers whether it may. */
  does(one: Act): boolean {
    if (one.does === 'merge') return this.merges(one.which, one.into)
    if (one.does === 'unmerge') return this.unmerges(one.which)
    const root = this.root(one.which)
    const isIn = this.people(root).has(one.who)
    if (one.does === 'join' && !isIn) this.seat(root).add(one.who)
    if (one.does === 'leave') for (const each of this.family(root)) this.seat(each).delete(one.who)
    return one.does === 'join' || isIn
  }
  private merges(which: number, into: number): boolean {
    const may = which !== into && this.into[which] === null && this.into[into] === null && this.family(which).length === 1
    if (may) this.into[which] = into
    return may
  }
  private unmerges(which: number): boolean {
    const may = this.into[which] !== null
    this.into[which] = null
    return may
  }
}

interface Stage { scene: Two; all: One[]; people: Person[]; cases: string[][] }

const FAULTS = ['DISP.GREEN', 'DISP.LINE', 'DISP.BLACK'] as const

let round = 0
const stage = async (): Promise<Stage> => {
  round += 1
  const scene = await twoJielongs(cloud, `round${round}`)
  const all = [scene.a, scene.b, await scene.another('DISP.BLACK')]
  const people = await Promise.all([0, 1, 2].map((at) => scene.signs(`person${at}`)))
  const cases = await Promise.all(people.map(async (person, at) =>
    Promise.all(FAULTS.map(async (faultCode) => (await cloud.aCase(person, scene.group, { faultCode, systemVersion: `${at + 1}.0` })).caseId))))
  return { scene, all, people, cases }
}

const perform = async ({ scene, all, people, cases }: Stage, one: Act): Promise<boolean> => {
  const { owner } = scene
  const of = placeOf(all[one.which] as One)
  if (one.does === 'merge') return (await owner.call('jielong.merge', { ...of, into: (all[one.into] as One).jielongId, reason: '重复了' })).ok
  if (one.does === 'unmerge') return (await owner.call('jielong.unmerge', { ...of, reason: '' })).ok
  const person = people[one.who] as Person
  const caseId = cases[one.who]?.[one.which] ?? ''
  if (one.does === 'leave') return (await person.call('jielong.leave', of)).ok
  if (one.does === 'change') return (await person.call('jielong.changeEntry', { ...of, with: { caseId } })).ok
  return (await person.call('jielong.join', { ...of, with: { caseId } })).ok
}

const expectLike = async ({ scene, all, people }: Stage, model: Model): Promise<void> => {
  const ids = await Promise.all(people.map((person) => person.personId()))
  for (const [at, one] of all.entries()) {
    const seated = (await entriesStored(cloud, one)).map(({ personId }) => ids.indexOf(personId as string))
    expect([at, seated.sort()]).toEqual([at, [...model.seat(at)].sort()])
    expect(await inside(cloud.emulator).recount(one.jielongId)).toEqual([])
    const root = model.root(at)
    const read = await scene.owner.mustCall('jielong.read', placeOf(one))
    expect([read.jielongId, read.people]).toEqual([all[root]?.jielongId, model.people(root).size])
    expect(await allEntries(scene.owner, one)).toHaveLength(model.people(root).size)
  }
}

test('whatever people and admins do, in whatever order, everybody sits where they signed and counts once', async () => {
  await fc.assert(fc.asyncProperty(fc.array(act, { minLength: 4, maxLength: 14 }), async (acts) => {
    const on = await stage()
    const model = new Model()
    for (const one of acts) expect([one, await perform(on, one)]).toEqual([one, model.does(one)])
    await expectLike(on, model)
    for (const which of [0, 1, 2]) expect(await perform(on, { does: 'unmerge', which })).toBe(model.does({ does: 'unmerge', which }))
    await expectLike(on, model)
    for (const one of on.all) expect(await stored(cloud, one)).toMatchObject({ merged: [], merge: null, twice: expect.objectContaining({ people: 0 }) as unknown })
  }), { numRuns: 6 })
})
