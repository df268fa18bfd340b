import { calls, type CallName, type Calls } from '@shouhou/shared/calls'
import { ACTIONS, GROUP_KINDS, may, ROLES, STANDINGS, type Action, type GroupKind, type Role, type Standing } from '@shouhou/shared/permission'
import { aNewGroup, aNewJielong, aReport } from '../support/builders'
import { emulated } from '../support/emulated'
import { putInside } from '../support/look-inside'
import type { Person } from '../support/person'

const cloud = emulated()

type Probe = { [Name in CallName]?: (groupId: string) => Calls[Name]['input'] }

const nothing = 'nothing-there'
const ofCase = (groupId: string) => ({ groupId, caseId: nothing })
const ofJielong = (groupId: string) => ({ groupId, jielongId: nothing })
const ofSubject = (groupId: string) => ({ groupId, subject: { noun: 'case' as const, id: nothing } })
const aLine = { number: 1, name: '林姐', text: '', isRegistered: false }
const tomorrow = { boughtOn: '2099-01-01' }
const { name, about, rules } = aNewGroup({ kind: 'consumer' })

// Each asks for something that admission lets through and the rule behind it refuses, so that a walk changes nothing.
const PROBES: Probe = {
  'group.card': (groupId) => ({ groupId }),
  'group.read': (groupId) => ({ groupId }),
  'group.news': (groupId) => ({ groupId }),
  'group.look': (groupId) => ({ groupId, upTo: 0 }),
  'group.join': (groupId) => ({ groupId, code: 'ZZZZZZZZ' }),
  'group.leave': (groupId) => ({ groupId }),
  'group.change': (groupId) => ({ groupId, revision: 999, name, about, rules }),
  'group.renewCode': (groupId) => ({ groupId }),
  'group.bindChat': (groupId) => ({ groupId, cloudId: nothing }),
  'group.members': (groupId) => ({ groupId }),
  'group.appoint': (groupId) => ({ groupId, personId: nothing, role: 'member' }),
  'group.expel': (groupId) => ({ groupId, personId: nothing, reason: '发广告' }),
  'group.handOver': (groupId) => ({ groupId, personId: nothing }),
  'group.verify': (groupId) => ({ groupId, verdict: 'verified', note: '' }),
  'case.file': (groupId) => ({ groupId, report: aReport(tomorrow), evidenceIds: [], sharing: [] }),
  'case.read': ofCase,
  'case.list': (groupId) => ({ groupId }),
  'jielong.findSimilar': (groupId) => ({ groupId, brand: '青禾', model: 'X1' }),
  'jielong.start': (groupId) => ({ groupId, ...aNewJielong({ closesAt: 1 }) }),
  'jielong.list': (groupId) => ({ groupId }),
  'jielong.card': ofJielong,
  'jielong.read': ofJielong,
  'jielong.look': (groupId) => ({ ...ofJielong(groupId), upTo: 0 }),
  'jielong.entries': ofJielong,
  'jielong.drawCode': ofJielong,
  'jielong.join': (groupId) => ({ ...ofJielong(groupId), with: { caseId: nothing } }),
  'jielong.changeEntry': (groupId) => ({ ...ofJielong(groupId), with: { caseId: nothing } }),
  'jielong.close': ofJielong,
  'jielong.archive': ofJielong,
  'jielong.unarchive': ofJielong,
  'jielong.reopen': ofJielong,
  'jielong.merge': (groupId) => ({ ...ofJielong(groupId), into: nothing, reason: '重复了' }),
  'jielong.unmerge': (groupId) => ({ ...ofJielong(groupId), reason: '' }),
  'jielong.history': ofJielong,
  'jielong.matchLines': (groupId) => ({ ...ofJielong(groupId), lines: [aLine] }),
  'jielong.importLines': (groupId) => ({ ...ofJielong(groupId), lines: [aLine] }),
  'jielong.undoImport': (groupId) => ({ ...ofJielong(groupId), importIds: [nothing] }),
  'jielong.lines': ofJielong,
  'jielong.claimLine': (groupId) => ({ ...ofJielong(groupId), lineId: nothing }),
  'jielong.releaseLine': (groupId) => ({ ...ofJielong(groupId), lineId: nothing, reason: '' }),
  'jielong.copyText': ofJielong,
  'template.list': (groupId) => ({ groupId }),
  'template.share': (groupId) => ({ groupId, templateId: nothing }),
  'template.setStandard': (groupId) => ({ groupId, templateId: nothing, isStandard: true }),
  'knowledge.pins': (groupId) => ({ groupId }),
  'knowledge.pin': (groupId) => ({ groupId, articleId: nothing, isPinned: true }),
  'repair.prices': (groupId) => ({ groupId, brand: '青禾', model: 'X1' }),
  'moderation.report': (groupId) => ({ ...ofSubject(groupId), reason: 'other', note: '' }),
  'moderation.queue': (groupId) => ({ groupId }),
  'moderation.keep': (groupId) => ({ ...ofSubject(groupId), reason: '' }),
  'moderation.hide': (groupId) => ({ ...ofSubject(groupId), reason: '广告' }),
  'moderation.restore': (groupId) => ({ ...ofSubject(groupId), reason: '' }),
  'moderation.history': (groupId) => ({ groupId }),
  'export.make': (groupId) => ({ groupId, format: 'csv' }),
  'export.open': (groupId) => ({ groupId, exportId: nothing }),
  'export.ledger': (groupId) => ({ groupId }),
}

const actionOf = (call: CallName): Action | null => {
  const { asks } = calls[call]
  return typeof asks === 'object' ? asks.action : null
}
const groupCalls = (Object.keys(calls) as CallName[]).filter((call) => actionOf(call) !== null)

test('every call about a group is walked, and every action has a call', () => {
  expect(Object.keys(PROBES).sort()).toEqual([...groupCalls].sort())
  expect(new Set(groupCalls.map(actionOf))).toEqual(new Set(ACTIONS))
})

const isRole = (standing: Standing): standing is Role => (ROLES as readonly string[]).includes(standing)

/** Somebody with this standing; roles that a kind of group never gives are set in the database, for the table has them too. */
const standIn = async (standing: Standing, groupId: string, person: Person): Promise<void> => {
  if (!isRole(standing)) return
  const personId = await person.personId()
  await putInside(cloud.emulator, 'members', { query: { groupId, personId }, data: { state: 'in', role: standing === 'owner' ? 'admin' : standing } })
  if (standing === 'owner') await putInside(cloud.emulator, 'groups', { query: { _id: groupId }, data: { ownerId: personId } })
}

const someone = async (standing: Standing, kind: GroupKind, { groupId, code }: { groupId: string; code: string }): Promise<Person> => {
  const person = standing === 'operator' ? cloud.anOperator : cloud.as(`${kind}-${standing}`)
  await person.registered()
  if (isRole(standing)) await person.call('group.join', { groupId, code })
  return person
}

const cells = GROUP_KINDS.flatMap((kind) => STANDINGS.map((standing) => ({ kind, standing })))

test.each(cells)('in a group of kind $kind, who stands there as $standing may do just what the table says', async ({ kind, standing }) => {
  const founder = cloud.as(`${kind}-founder-${standing}`)
  const group = await cloud.aGroup(founder, { kind })
  const place = { groupId: group.groupId, code: group.inviteCode ?? '' }
  const person = await someone(standing, kind, place)

  const walked = []
  for (const call of groupCalls) {
    await standIn(standing, place.groupId, person)
    const input = PROBES[call]?.(place.groupId) as Calls[typeof call]['input']
    const reply = await person.call(call, input)
    walked.push([call, reply.ok || !['group/not-allowed', 'call/broken'].includes(reply.error.code)])
  }
  expect(walked).toEqual(groupCalls.map((call) => [call, may(kind, standing === 'operator' ? ['visitor', 'operator'] : [standing], actionOf(call) as Action)]))
})

test.each(['official', 'watchdog'] as const)('before the operator has verified it, a group of kind %s lets its owner prepare and nothing else', async (kind) => {
  const owner = cloud.as(`early-${kind}`)
  const { groupId, inviteCode, can } = await cloud.aGroup(owner, { kind, isVerified: false })
  expect(can).toEqual(['group.card', 'group.see', 'group.leave', 'group.change'])
  expect(await owner.mustFail('case.file', { groupId, report: aReport(), evidenceIds: [], sharing: [] })).toEqual({ code: 'group/not-verified' })
  const early = await cloud.as('early-guest').registered()
  expect(await early.mustFail('group.join', { groupId, code: inviteCode ?? '' })).toEqual({ code: 'group/not-verified' })
})

test('who has not registered is told so before anything about a group', async () => {
  expect(await cloud.as('nobody').mustFail('group.read', { groupId: nothing })).toEqual({ code: 'call/not-registered' })
})

test('what stands on the door is read before registering, and nothing behind it', async () => {
  const group = await cloud.aGroup(cloud.as('porter'), {})
  const { groupId } = group
  const { jielongId } = await cloud.aJielong(cloud.as('porter'), group)
  const stranger = cloud.as('stranger')
  expect(await stranger.mustCall('group.card', { groupId })).toMatchObject({ name: group.name, rules: group.rules, isMember: false })
  expect(await stranger.mustCall('group.findByCode', { code: group.inviteCode ?? '' })).toMatchObject({ groupId })
  expect(await stranger.mustCall('jielong.card', { groupId, jielongId })).toMatchObject({ groupName: group.name, people: 0 })

  const open: readonly CallName[] = ['group.card', 'jielong.card']
  for (const call of groupCalls.filter((one) => !open.includes(one)))
    expect([call, await stranger.mustFail(call, PROBES[call]?.(groupId) as Calls[typeof call]['input'])]).toEqual([call, { code: 'call/not-registered' }])
  expect((await stranger.mustCall('person.me', {})).person).toBeNull()
})

test('what only the operator may ask is refused to others', async () => {
  const lin = await cloud.as('lin').registered()
  expect(await lin.mustFail('group.listWaiting', {})).toEqual({ code: 'call/not-operator' })
  expect(await lin.mustFail('moderation.groupQueue', {})).toEqual({ code: 'call/not-operator' })
})
