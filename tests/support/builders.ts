import type { CaseView, Report } from '@shouhou/shared/case'
import type { GroupView, NewGroup } from '@shouhou/shared/group'
import type { JielongView, NewJielong, Quote } from '@shouhou/shared/jielong'
import type { GroupKind, Role } from '@shouhou/shared/permission'
import type { Cloud } from './emulated'
import type { Person } from './person'

/** An invented phone with a green line; every required field is there. */
export const aReport = (overrides: Partial<Report> = {}): Report => ({
  brand: '青禾',
  model: '青禾 X1',
  storage: '256GB',
  systemVersion: '3.2.1',
  imei: '',
  orderNumber: '',
  boughtOn: '2025-06-01',
  channel: 'brandOnline',
  shop: '',
  priceFen: 399_900,
  invoice: 'electronic',
  faultCode: 'DISP.GREEN',
  fault: '屏幕右侧出现一条绿线',
  faultSince: '2025-09-10',
  steps: '亮屏就有，重启也在。',
  tried: '恢复过出厂设置。',
  impact: 'serious',
  wishes: ['repair'],
  demand: '希望免费更换屏幕。',
  ...overrides,
})

/** What somebody writes to open a group of this kind. */
export const aNewGroup = (overrides: Partial<NewGroup> & { kind: GroupKind }): NewGroup => ({
  name: '青禾 X1 互助群',
  brand: overrides.kind === 'official' ? '青禾' : '',
  about: '把同一个故障的人聚到一起。',
  rules: '先报案例，再参加接龙。不发广告，不贴别人的个人信息。',
  organisation: overrides.kind === 'consumer' ? '' : '青禾售后中心',
  ...overrides,
})

type New<Kind extends NewJielong['kind']> = Omit<Extract<NewJielong, { kind: Kind }>, 'groupId'>

/** What somebody writes to start a 接龙 of a fault; it fits `aReport()`. */
export const aNewJielong = (overrides: Partial<New<'fault'>> = {}): New<'fault'> => ({
  kind: 'fault',
  brand: '青禾',
  model: '青禾 X1',
  faultCode: 'DISP.GREEN',
  title: '',
  about: '',
  capacity: null,
  closesAt: null,
  ...overrides,
})

/** What somebody writes to ask what a part costs; it fits `aQuote()`. */
export const aNewPriceSurvey = (overrides: Partial<New<'price'>> = {}): New<'price'> => ({
  kind: 'price', brand: '青禾', model: '青禾 X1', part: '屏幕总成', title: '', about: '', capacity: null, closesAt: null, ...overrides,
})

/** What somebody writes to have others sign up; two answers fit it, as `SIGNED`. */
export const aNewSignup = (overrides: Partial<New<'signup'>> = {}): New<'signup'> => ({
  kind: 'signup', title: '周六去消协', about: '', capacity: null, closesAt: null,
  fields: [
    { label: '怎么去', kind: 'choice', choices: ['地铁', '开车'], isRequired: true, isPrivate: false },
    { label: '电话', kind: 'text', choices: [], isRequired: false, isPrivate: true },
  ],
  ...overrides,
})

export const SIGNED = { answers: ['地铁', ''] }

/** 1899 → 2200 yuan: a premium of 15.9 %. */
export const aQuote = (overrides: Partial<Quote> = {}): Quote => ({
  quote: { fen: 220_000, on: '2025-10-01', source: { kind: 'said' } },
  official: { fen: 189_900, on: '2025-10-01', source: { kind: 'link', url: 'https://example.com/price' } },
  thirdParty: null, shop: '', note: '', ...overrides,
})

/** What makes groups, members, cases and 接龙 through the API, as people do. */
export interface Builders {
  /** Official and watchdog groups come verified, unless `isVerified` is false. Seen by its owner. */
  aGroup(owner: Person, options: Partial<NewGroup> & { kind?: GroupKind; isVerified?: boolean }): Promise<GroupView>
  /** Registers and joins by the group's code; in another role than member when one is named, appointed by `owner`. */
  aMember(name: string, group: GroupView, role?: { role: Role; owner: Person }): Promise<Person>
  aCase(author: Person, group: GroupView, overrides?: Partial<Report>): Promise<CaseView>
  aJielong(starter: Person, group: GroupView, overrides?: Partial<New<'fault'>>): Promise<JielongView>
  aPriceSurvey(starter: Person, group: GroupView, overrides?: Partial<New<'price'>>): Promise<JielongView>
  aSignup(starter: Person, group: GroupView, overrides?: Partial<New<'signup'>>): Promise<JielongView>
}

export function builders(cloud: Pick<Cloud, 'as' | 'anOperator'>): Builders {
  async function verify({ groupId }: GroupView): Promise<void> {
    const operator = await cloud.anOperator.registered()
    await operator.mustCall('group.verify', { groupId, verdict: 'verified', note: '' })
  }
  return {
    async aGroup(owner, { isVerified = true, kind = 'consumer', ...overrides }) {
      await owner.registered()
      const group = await owner.mustCall('group.create', aNewGroup({ ...overrides, kind }))
      if (kind === 'consumer' || !isVerified) return group
      await verify(group)
      return owner.mustCall('group.read', { groupId: group.groupId })
    },
    async aMember(name, { groupId, inviteCode }, appointment) {
      const member = await cloud.as(name).registered()
      if (inviteCode === null) throw new Error('This view of the group has no invitation code: take the one its owner sees.')
      await member.mustCall('group.join', { groupId, code: inviteCode })
      if (appointment) await appointment.owner.mustCall('group.appoint', { groupId, personId: await member.personId(), role: appointment.role })
      return member
    },
    aCase: (author, { groupId }, overrides) =>
      author.mustCall('case.file', { groupId, report: aReport(overrides), evidenceIds: [], sharing: [] }),
    aJielong: (starter, { groupId }, overrides) => starter.mustCall('jielong.start', { groupId, ...aNewJielong(overrides) }),
    aPriceSurvey: (starter, { groupId }, overrides) => starter.mustCall('jielong.start', { groupId, ...aNewPriceSurvey(overrides) }),
    aSignup: (starter, { groupId }, overrides) => starter.mustCall('jielong.start', { groupId, ...aNewSignup(overrides) }),
  }
}
