import type { Calls } from '@shouhou/shared/calls'
import type { FaultCode } from '@shouhou/shared/case'
import type { GroupView } from '@shouhou/shared/group'
import type { Entry } from '@shouhou/shared/jielong'
import type { Cloud } from '../../support/emulated'
import type { Document } from '../../support/look-inside'
import type { Person } from '../../support/person'

export type Fault = Extract<FaultCode, 'DISP.GREEN' | 'DISP.LINE' | 'DISP.BLACK'>

/** One of the 接龙 of a scene: its ids, and what fits it. */
export interface One { groupId: string; jielongId: string; faultCode: Fault }

export interface Two {
  owner: Person
  group: GroupView
  groupId: string
  /** The one that stays; a green line. */
  a: One
  /** The one that is merged; another line. */
  b: One
  /** Another 接龙 of the same model. */
  another(faultCode: Fault): Promise<One>
  /** A member who signs each of these, in this order. */
  signs(name: string, ...all: One[]): Promise<Person>
  merge(from: One, into: One): Promise<Calls['jielong.merge']['output']>
  unmerge(from: One): Promise<Calls['jielong.unmerge']['output']>
}

/** Two fault 接龙 in a group of their own; versions on the boards tell the entries apart. */
export const twoJielongs = async (cloud: Cloud, name: string): Promise<Two> => {
  const owner = cloud.as(`${name}-owner`)
  const group = await cloud.aGroup(owner, {})
  const { groupId } = group
  const another = async (faultCode: Fault): Promise<One> => ({ groupId, jielongId: (await cloud.aJielong(owner, group, { faultCode })).jielongId, faultCode })
  return {
    owner, group, groupId, another,
    a: await another('DISP.GREEN'),
    b: await another('DISP.LINE'),
    async signs(who, ...all) {
      const person = await cloud.aMember(`${name}-${who}`, group)
      for (const [at, one] of all.entries()) await sign(cloud, person, { group, one, version: `${at + 1}.${who.length}` })
      return person
    },
    merge: ({ jielongId }, into) => owner.mustCall('jielong.merge', { groupId, jielongId, into: into.jielongId, reason: '照片里是同一种线' }),
    unmerge: ({ jielongId }) => owner.mustCall('jielong.unmerge', { groupId, jielongId, reason: '' }),
  }
}

export const placeOf = ({ groupId, jielongId }: One): { groupId: string; jielongId: string } => ({ groupId, jielongId })

/** Files a case that fits and joins with it. */
export const sign = async (cloud: Cloud, person: Person, { group, one, version = '1.0' }: { group: GroupView; one: One; version?: string }): Promise<void> => {
  const { caseId } = await cloud.aCase(person, group, { faultCode: one.faultCode, systemVersion: version })
  await person.mustCall('jielong.join', { ...placeOf(one), with: { caseId } })
}

/** As it is stored, but for what counts writes. */
export const stored = async (cloud: Cloud, { jielongId }: One): Promise<Document> => {
  const [doc] = await cloud.documents('jielongs', { _id: jielongId })
  if (doc === undefined) throw new Error('no such 接龙')
  return { ...doc, edition: 0, recountedAt: 0 }
}

export const entriesStored = async (cloud: Cloud, { jielongId }: One): Promise<Document[]> =>
  (await cloud.documents('entries', { jielongId })).sort((one, other) => (one._id < other._id ? -1 : 1))

/** All pages of the list. */
export const allEntries = async (reader: Person, one: One): Promise<Entry[]> => {
  const entries: Entry[] = []
  let cursor: string | null = null
  do {
    const page: Calls['jielong.entries']['output'] = await reader.mustCall('jielong.entries', { ...placeOf(one), ...(cursor === null ? {} : { cursor }) })
    entries.push(...page.items)
    cursor = page.next
  } while (cursor !== null)
  return entries
}
