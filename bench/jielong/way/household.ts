import type { Report } from '@shouhou/shared/case'
import type { GroupView } from '@shouhou/shared/group'
import { orderKey } from '../../../cloudfunctions/cloud/collection'
import type { CaseDoc, MemberDoc, PersonDoc } from '../../../cloudfunctions/cloud/documents'
import { memberId, personIdOf, world } from '../../../cloudfunctions/cloud/world'
import { mustAsk } from '../../cloud/ask'
import { putDocuments } from '../../cloud/put-documents'
import type { Cloud } from '../../cloud/start'
import { reportOf } from './report-of'
import type { Somebody } from './way'

const OWNER = 'o-bench-owner'
const nameOf = (at: number): string => `o-bench-${at}`

/** A group, and members with a case each. */
export interface Household { group: GroupView; owner: string; people: readonly Somebody[] }

interface Originals { person: PersonDoc; member: MemberDoc; filed: CaseDoc }

const register = async ({ emulator }: Cloud, openid: string): Promise<void> => {
  await mustAsk(emulator, { openid, call: 'person.register', input: { nickname: openid, agreed: true } })
}

/** The first member comes as people do, through the calls. */
const first = async (cloud: Cloud, { groupId, inviteCode }: GroupView): Promise<Originals> => {
  const openid = nameOf(0)
  await register(cloud, openid)
  await mustAsk(cloud.emulator, { openid, call: 'group.join', input: { groupId, code: inviteCode ?? '' } })
  const { caseId } = await mustAsk(cloud.emulator, { openid, call: 'case.file', input: { groupId, report: reportOf(0), evidenceIds: [], sharing: [] } })
  const personId = personIdOf(openid)
  const [person, member, filed] = await Promise.all([world.people.get(personId), world.members.get(memberId(groupId, personId)), world.cases.get(caseId)])
  if (person === null || member === null || filed === null) throw new Error('the first member left no documents')
  return { person, member, filed }
}

const like = ({ person, member, filed }: Originals, at: number): { person: PersonDoc; member: MemberDoc; filed: CaseDoc } => {
  const openid = nameOf(at)
  const personId = personIdOf(openid)
  const caseId = `${filed._id}-${at}`
  const report: Report = { ...filed.report, ...reportOf(at) }
  return {
    person: { ...person, _id: personId, openid, nickname: openid },
    member: { ...member, _id: memberId(member.groupId, personId), personId, order: orderKey(member.joinedAt, personId) },
    filed: { ...filed, _id: caseId, authorId: personId, report, order: orderKey(filed.filedAt, caseId) },
  }
}

/** `count` members; those after the first are copies of what the first one's calls left, with other names and other facts. */
export async function makeHousehold(cloud: Cloud, count: number): Promise<Household> {
  await register(cloud, OWNER)
  const group = await mustAsk(cloud.emulator, { openid: OWNER, call: 'group.create', input: { kind: 'consumer', name: '青禾 X1 互助群', brand: '', about: '', rules: '先报案例，再参加接龙。', organisation: '' } })
  const originals = await first(cloud, group)
  const copies = Array.from({ length: count - 1 }, (_none, at) => like(originals, at + 1))
  await putDocuments('people', copies.map(({ person }) => person))
  await putDocuments('members', copies.map(({ member }) => member))
  await putDocuments('cases', copies.map(({ filed }) => filed))
  const people = [originals, ...copies].map(({ person, filed }) => ({ openid: person.openid, personId: person._id, caseId: filed._id }))
  return { group, owner: OWNER, people }
}
