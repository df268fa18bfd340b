import { addDays, dayOf } from '@shouhou/shared'
import type { GroupView } from '@shouhou/shared/group'
import type { PickUp, RepairNote, RepairSlip } from '@shouhou/shared/repair'
import type { Cloud } from '../../support/emulated'
import type { Person } from '../../support/person'

/** So many days ago in China. */
export const ago = (cloud: Cloud, days: number): string => addDays(dayOf(cloud.clock.now()), -days)

export const aSlip = (droppedOffOn: string, overrides: Partial<RepairSlip> = {}): RepairSlip => ({
  provider: 'authorised', shop: '青禾授权店', droppedOffOn, promisedOn: null, fault: '右边一条绿线', slipNumber: 'A-1024', progressLink: '', quotedFen: 0,
  cause: 'unknown', record: 'given', spare: 'notAsked', ...overrides,
})

export const aPickUp = (pickedUpOn: string, overrides: Partial<PickUp> = {}): PickUp => ({
  noticedOn: null, pickedUpOn, paperDoneOn: null, isFixed: 'yes', done: '换了屏幕', record: 'given',
  bill: [{ what: 'part', name: '屏幕总成', fen: 129_900, origin: 'original' }], warrantyDays: null, ...overrides,
})

export const aNote = (on: string, overrides: Partial<RepairNote> = {}): RepairNote => ({
  on, what: 'chase', way: 'phone', who: '前台', said: '说还在等配件', promisedOn: null, evidenceIds: [], ...overrides,
})

export interface Scene { owner: Person; author: Person; group: GroupView; groupId: string; caseId: string }

/** A group of its own, with somebody in it whose case is filed. */
export const aFiledCase = async (cloud: Cloud, name: string): Promise<Scene> => {
  const owner = cloud.as(`${name}-owner`)
  const group = await cloud.aGroup(owner, {})
  const author = await cloud.aMember(`${name}-author`, group)
  const { caseId } = await cloud.aCase(author, group)
  return { owner, author, group, groupId: group.groupId, caseId }
}

export interface InRepair extends Scene { repairId: string; revision: number }

/** The same, and it went into repair so many days ago. */
export const inRepair = async (cloud: Cloud, name: string, days = 10): Promise<InRepair> => {
  const scene = await aFiledCase(cloud, name)
  const { repairs: [repair] } = await scene.author.mustCall('repair.dropOff', { caseId: scene.caseId, slip: aSlip(ago(cloud, days)) })
  if (repair === undefined) throw new Error('a repair that was just written down is missing')
  return { ...scene, repairId: repair.repairId, revision: repair.revision }
}
