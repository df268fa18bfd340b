import type { NewJielong } from '@shouhou/shared/jielong'
import { recount } from '../../../cloudfunctions/api/jielong/recount'
import { world } from '../../../cloudfunctions/cloud/world'
import { askPatiently, mustAsk } from '../../cloud/ask'
import type { Cloud } from '../../cloud/start'
import { fill } from './fill'
import type { Household } from './household'
import type { Somebody, Way } from './way'

/** So many join through the calls; the others are put beside them. */
const THROUGH_CALLS = 10

type Kind = 'fault' | 'signup'

const written = (kind: Kind, { groupId, capacity }: { groupId: string; capacity: number }): NewJielong => {
  const common = { groupId, about: '', capacity, closesAt: null }
  if (kind === 'fault') return { kind, ...common, title: '', brand: '青禾', model: '青禾 X1', faultCode: 'DISP.GREEN' }
  return {
    kind, ...common, title: '检测日报名',
    fields: [
      { label: '时段', kind: 'choice', choices: ['上午', '下午', '晚上'], isRequired: true, isPrivate: false },
      { label: '人数', kind: 'number', choices: [], isRequired: true, isPrivate: false },
      { label: '备注', kind: 'text', choices: [], isRequired: false, isPrivate: true },
    ],
  }
}

const broughtBy = (kind: Kind, { caseId }: Somebody) => (kind === 'fault' ? { caseId } : { answers: ['下午', '2', '从西门进'] })

const allPersons = async (jielongId: string): Promise<string[]> => {
  const persons: string[] = []
  let cursor: string | undefined
  do {
    const page = await world.entries.page({ jielongId }, { cursor, direction: 'asc', size: 900 })
    persons.push(...page.items.map(({ personId }) => personId))
    cursor = page.next ?? undefined
  } while (cursor !== undefined)
  return persons
}

const findDrift = async (jielongId: string): Promise<string[]> => {
  const drift = await recount(jielongId)
  if (drift === null) throw new Error('somebody still joins: nothing can be counted again')
  return drift.map(({ path, kept, counted }) => `${path}: ${kept} is kept, ${counted} are there`)
}

/** There is one open for each model and fault: the one before makes room. */
const closeOthers = async ({ emulator }: Cloud, { group: { groupId }, owner }: Household): Promise<void> => {
  const { items } = await mustAsk(emulator, { openid: owner, call: 'jielong.list', input: { groupId, state: 'open' } })
  for (const { jielongId } of items) await mustAsk(emulator, { openid: owner, call: 'jielong.close', input: { groupId, jielongId } })
}

/** The product: the built cloud functions, asked as the mini-program asks them. */
export const ours = (cloud: Cloud, household: Household, kind: Kind): Way => {
  const { emulator } = cloud
  const { group: { groupId }, owner, people } = household
  const join = async (jielongId: string, person: Somebody): Promise<'in' | 'full'> => {
    const reply = await askPatiently(emulator, { openid: person.openid, call: 'jielong.join', input: { groupId, jielongId, with: broughtBy(kind, person) } })
    if (reply.ok) return 'in'
    if (reply.error.code === 'jielong/full') return 'full'
    throw new Error(`a join was refused: ${JSON.stringify(reply.error)}`)
  }
  return {
    isOurs: true,
    name: kind === 'fault' ? 'ours: fault' : 'ours: sign-up',
    function: 'api',
    collections: ['jielongs', 'entries'],
    async open({ entries, capacity }) {
      await closeOthers(cloud, household)
      const { jielongId } = await mustAsk(emulator, { openid: owner, call: 'jielong.start', input: written(kind, { groupId, capacity: entries + capacity }) })
      for (const person of people.slice(0, Math.min(entries, THROUGH_CALLS))) await join(jielongId, person)
      if (entries > THROUGH_CALLS) await fill(jielongId, entries)
      return {
        join: (person) => join(jielongId, person),
        async board() {
          const view = await mustAsk(emulator, { openid: people[0]!.openid, call: 'jielong.read', input: { groupId, jielongId } })
          return { people: view.people, bytes: Buffer.byteLength(JSON.stringify(view)) }
        },
        listed: () => allPersons(jielongId),
        idOf: ({ personId }) => personId,
        recount: () => findDrift(jielongId),
      }
    },
  }
}
