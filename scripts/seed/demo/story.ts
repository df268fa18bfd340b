import type { EvidenceKind } from '@shouhou/shared/evidence'
import type { GroupView } from '@shouhou/shared/group'
import type { Report, Sharing } from '@shouhou/shared/case'
import { addDays, dayOf, startOfDay } from '@shouhou/shared'
import { findArticles } from '@shouhou/shared/knowledge'
import { signIn, type Visitor } from '../client'
import { GROUPS, nicknameOf, PATTERNS, TALKS, WAITING_GROUP, type Pattern } from './content'
import { tellMore } from './more-jielongs'
import { greenLine, receipt, settings } from './picture'
import { tellRepairs } from './repair-story'

/** Who the demo's visitors can be; see personas.json. */
export interface Persona { id: string; openid: string; nickname: string }
interface Cast { wang: Visitor; lin: Visitor; chen: Visitor; zhou: Visitor; ops: Visitor }
type Kind = keyof typeof GROUPS
type Say = (done: number, of: number) => void

/** Signs in and takes a nickname. */
const visit = async (url: string, { openid, nickname }: { openid: string; nickname: string }): Promise<Visitor> => {
  const visitor = await signIn(url, { openid, nickname })
  if ((await visitor.call('person.me', {})).person === null) await visitor.call('person.register', { nickname, agreed: true })
  return visitor
}

const nth = <Item>(items: readonly Item[], index: number): Item => items[index % items.length] as Item

const CHANNELS = ['brandOnline', 'platformSelf', 'platformShop', 'brandStore', 'carrier', 'retailer'] as const
const INVOICES = ['electronic', 'electronic', 'paper', 'receiptOnly', 'lost'] as const
const IMPACTS = ['annoying', 'serious', 'unusable', 'slight'] as const
const WISHES = [
  { wishes: ['repair'], demand: '希望免费修好。' },
  { wishes: ['replace'], demand: '希望说明原因，按规定换货。' },
  { wishes: ['replace', 'refund'], demand: '换一台没有问题的，换不了就退。' },
  { wishes: ['refund'], demand: '' },
  { wishes: ['repair', 'compensate'], demand: '修好，并承担来回运费。' },
] as const

const reportOf = (pattern: Pattern, index: number, today: string): Report => ({
  brand: pattern.brand,
  model: pattern.model,
  storage: nth(['256GB', '128GB', '512GB'], index),
  systemVersion: nth(pattern.versions, index),
  imei: index % 3 === 0 ? `86850304${String(1_000_000 + index * 7919).slice(0, 7)}` : '',
  orderNumber: index % 4 === 0 ? `QD2025${String(10_000_000_000 + index * 104_729)}` : '',
  boughtOn: addDays(today, -(120 + ((index * 37) % 300))),
  channel: nth(CHANNELS, index),
  shop: index % 5 === 1 ? '大学城数码店' : '',
  priceFen: 199_900 + (index % 4) * 50_000,
  invoice: nth(INVOICES, index),
  faultCode: pattern.faultCode,
  fault: nth(pattern.faults, index),
  faultSince: addDays(today, -(5 + ((index * 11) % 110))),
  steps: nth(pattern.steps, index),
  tried: nth(['重启，恢复出厂设置。', '更新到最新系统，没有变化。', '客服远程看过。'], index),
  impact: nth(IMPACTS, index),
  wishes: [...nth(WISHES, index).wishes],
  demand: nth(WISHES, index).demand,
})

const noteFor = async (visitor: Visitor, index: number, today: string): Promise<string> =>
  (await visitor.call('evidence.writeNote', { kind: 'contact', note: `${addDays(today, -1 - (index % 4))} ${nth(TALKS, index)}` })).evidenceId

const photoFor = async (visitor: Visitor, photo: { kind: EvidenceKind; name: string; bytes: Buffer }): Promise<string> => {
  const { kind, name, bytes } = photo
  const { evidenceId, cloudPath } = await visitor.call('evidence.requestUpload', { kind, name, size: bytes.length })
  await visitor.call('evidence.confirm', { evidenceId, fileId: await visitor.put(cloudPath, bytes) })
  return evidenceId
}

/** From nothing at all to all three pieces. */
const evidenceFor = async (visitor: Visitor, { pattern, today }: Scene, index: number): Promise<string[]> => {
  const ids: string[] = []
  if (index % 3 !== 2) ids.push(await photoFor(visitor, { kind: 'purchase', name: '购买小票.png', bytes: receipt(index) }))
  const picture = pattern.picture === 'greenLine' ? greenLine(0.6 + (index % 7) / 20) : settings(index)
  if (index % 4 !== 3) ids.push(await photoFor(visitor, { kind: 'fault', name: '故障照片.png', bytes: picture }))
  if (index % 2 === 0) ids.push(await noteFor(visitor, index, today))
  return ids
}

const openGroup = async (owner: Visitor, kind: Kind, ops: Visitor): Promise<GroupView> => {
  const group = await owner.call('group.create', GROUPS[kind])
  if (kind !== 'consumer') await ops.call('group.verify', { groupId: group.groupId, verdict: 'verified', note: '演示：已核对主体材料' })
  return group
}

const enter = (visitor: Visitor, { groupId, inviteCode }: GroupView): Promise<GroupView> => visitor.call('group.join', { groupId, code: inviteCode ?? '' })

/** Gives the personas their roles. */
const castRoles = async (groups: Record<Kind, GroupView>, { wang, lin, zhou }: Cast): Promise<void> => {
  await Promise.all([enter(lin, groups.consumer), enter(lin, groups.official), enter(zhou, groups.official), enter(wang, groups.watchdog)])
  const members = (await wang.call('group.members', { groupId: groups.official.groupId })).items
  const staff = members.find(({ nickname }) => nickname === '周工')
  if (staff !== undefined) await wang.call('group.appoint', { groupId: groups.official.groupId, personId: staff.personId, role: 'staff' })
}

interface Scene { url: string; kind: Kind; group: GroupView; watchdogId: string; pattern: Pattern; from: number; today: string }

const sharingOf = ({ kind, watchdogId }: Scene, index: number): Sharing[] =>
  kind === 'watchdog' || (index * 7) % 5 < 2 ? [{ watchdogId, withIdentifiers: index % 2 === 0 }] : []

const startJielong = async (starter: Visitor, { group, pattern, today }: Scene): Promise<string> => {
  const { capacity, closesInDays } = pattern.limits
  const closesAt = closesInDays === null ? null : startOfDay(addDays(today, closesInDays))
  const { brand, model, faultCode, about } = pattern
  return (await starter.call('jielong.start', { kind: 'fault', groupId: group.groupId, brand, model, faultCode, title: '', about, capacity, closesAt })).jielongId
}

const memberOf = ({ url, kind, from }: Scene, index: number): Promise<Visitor> =>
  visit(url, { openid: `demo-${kind}-${String(from + index)}`, nickname: nicknameOf(from + index) })

const playOne = async (scene: Scene, index: number, jielongId: string): Promise<void> => {
  const { group, pattern, today } = scene
  const visitor = await memberOf(scene, index)
  await enter(visitor, group)
  const evidenceIds = await evidenceFor(visitor, scene, index)
  const filed = await visitor.call('case.file', { groupId: group.groupId, report: reportOf(pattern, index, today), evidenceIds, sharing: sharingOf(scene, index) })
  if (index < pattern.joined) await visitor.call('jielong.join', { groupId: group.groupId, jielongId, with: { caseId: filed.caseId } })
}

const playPattern = async (scene: Scene, owner: Visitor, oneMore: () => void): Promise<string> => {
  const jielongId = await startJielong(owner, scene)
  for (let index = 0; index < scene.pattern.cases; index += 1) {
    await playOne(scene, index, jielongId)
    oneMore()
  }
  return jielongId
}

const playMore = async (scene: Scene, greenLineId: string, owner: Visitor): Promise<void> => {
  const { group, pattern, today } = scene
  await tellMore({ groupId: group.groupId, greenLineId, owner, today, member: (index) => memberOf(scene, index), reportOf: (index) => reportOf(pattern, index, today) })
}

/** What an admin finds in the morning: a report to look at, and the group's own standard template. */
const leaveWork = async (group: GroupView, { lin, wang }: Cast): Promise<void> => {
  const { groupId } = group
  const [latest] = (await lin.call('case.list', { groupId })).items
  if (latest !== undefined) await lin.call('moderation.report', { groupId, subject: { noun: 'case', id: latest.caseId }, reason: 'falseClaim', note: '描述和照片对不上，请看一下。' })
  const [template] = await wang.call('template.listMine', { kind: 'evidence' })
  if (template === undefined) return
  await wang.call('template.share', { groupId, templateId: template.templateId })
  await wang.call('template.setStandard', { groupId, templateId: template.templateId, isStandard: true })
}

/** What its admin found worth knowing for everybody. */
const pinFor = async ({ groupId }: GroupView, owner: Visitor): Promise<void> => {
  for (const { articleId } of findArticles('备用机').slice(0, 2)) await owner.call('knowledge.pin', { groupId, articleId, isPinned: true })
}

const scenesOf = (groups: Record<Kind, GroupView>, url: string): Scene[] => {
  const common = { url, watchdogId: groups.watchdog.groupId, today: dayOf(Date.now()) }
  let from = 0
  return (Object.keys(PATTERNS) as Kind[]).flatMap((kind) =>
    PATTERNS[kind].map((pattern) => {
      const scene = { ...common, kind, group: groups[kind], pattern, from }
      from += pattern.cases
      return scene
    }),
  )
}

/** Three groups, 接龙 of every kind and some sixty cases, told through the API as people would. */
export const tellStory = async ({ url, personas, say }: { url: string; personas: Persona[]; say: Say }): Promise<void> => {
  const persona = async (id: keyof Cast): Promise<Visitor> => {
    const found = personas.find((one) => one.id === id)
    if (found === undefined) throw new Error(`personas.json has no ${id}`)
    return visit(url, found)
  }
  const cast: Cast = { wang: await persona('wang'), lin: await persona('lin'), chen: await persona('chen'), zhou: await persona('zhou'), ops: await persona('ops') }
  const owners: Record<Kind, Visitor> = { consumer: cast.wang, official: cast.wang, watchdog: cast.chen }
  const groups = {
    consumer: await openGroup(owners.consumer, 'consumer', cast.ops),
    official: await openGroup(owners.official, 'official', cast.ops),
    watchdog: await openGroup(owners.watchdog, 'watchdog', cast.ops),
  }
  await castRoles(groups, cast)
  const applicant = await visit(url, { openid: 'demo-applicant', nickname: '岚石客服' })
  await applicant.call('group.create', WAITING_GROUP)

  const total = Object.values(PATTERNS).flat().reduce((sum, { cases }) => sum + cases, 0)
  let done = 0
  const oneMore = (): void => say((done += 1), total)
  const scenes = scenesOf(groups, url)
  // Side by side, as people would; each 接龙 fills in its own order.
  const [greenLineId] = await Promise.all(scenes.map((scene) => playPattern(scene, owners[scene.kind], oneMore)))
  const [greenLine] = scenes
  if (greenLine !== undefined && greenLineId !== undefined) await playMore(greenLine, greenLineId, owners.consumer)
  await leaveWork(groups.consumer, cast)
  await tellRepairs(cast.lin, { groupId: groups.official.groupId, today: dayOf(Date.now()) })
  await pinFor(groups.consumer, cast.wang)
}
