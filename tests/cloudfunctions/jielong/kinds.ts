import type { JielongView, NewJielong, Quote, SignupField } from '@shouhou/shared/jielong'
import type { GroupKind } from '@shouhou/shared/permission'
import type { Cloud } from '../../support/emulated'
import type { Person } from '../../support/person'
import { aField, aQuote } from '../../shared/samples/entry-facts'

/** A group with its owner, who leads it, a member who starts things, and whoever else is named. */
export const aRoomIn = (cloud: Cloud) => async (name: string, kind: GroupKind = 'consumer') => {
  const owner = cloud.as(`${name}-owner`)
  const group = await cloud.aGroup(owner, { kind })
  const member = (who: string): Promise<Person> => cloud.aMember(`${name}-${who}`, group)
  const [starter, author, reader] = await Promise.all([member('starter'), member('author'), member('reader')])
  return { owner, starter, author, reader, member, group, groupId: group.groupId }
}
export type Room = Awaited<ReturnType<ReturnType<typeof aRoomIn>>>

const common = { title: '', about: '', capacity: null, closesAt: null }

export const aPriceSurvey = (starter: Person, groupId: string, part = '内屏总成'): Promise<JielongView> =>
  starter.mustCall('jielong.start', { kind: 'price', groupId, ...common, brand: '星野', model: 'X5', part })

export const FIELDS: SignupField[] = [
  aField('称呼', { isRequired: true }),
  aField('哪一天', { kind: 'choice', choices: ['周六', '周日'], isRequired: true }),
  aField('几个人', { kind: 'number' }),
  aField('电话', { isPrivate: true }),
]

export const aSignup = (starter: Person, groupId: string, changes: Partial<Extract<NewJielong, { kind: 'signup' }>> = {}): Promise<JielongView> =>
  starter.mustCall('jielong.start', { kind: 'signup', groupId, ...common, title: '线下检测日', fields: FIELDS, ...changes })

interface In { groupId: string; jielongId: string }

export const quoted = (person: Person, { groupId, jielongId }: In, quote: Quote): Promise<JielongView> => person.mustCall('jielong.join', { groupId, jielongId, with: { quote } })

export const signedUp = (person: Person, { groupId, jielongId }: In, answers: string[]): Promise<JielongView> => person.mustCall('jielong.join', { groupId, jielongId, with: { answers } })

/** What this person reads of that person's entry. */
export const entryOf = async (reader: Person, { groupId, jielongId }: In, who: Person) => {
  const personId = await who.personId()
  const { items } = await reader.mustCall('jielong.entries', { groupId, jielongId })
  const found = items.find(({ person }) => person.personId === personId)
  if (found === undefined) throw new Error(`${who.name} has no entry`)
  return found
}

export const withPhoto = (evidenceId: string, yuan = 1000): Quote => {
  const quote = aQuote(yuan)
  return { ...quote, quote: { ...quote.quote, source: { kind: 'photo', evidenceId } } }
}
