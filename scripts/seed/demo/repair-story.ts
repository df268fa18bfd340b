import { addDays } from '@shouhou/shared'
import type { Report } from '@shouhou/shared/case'
import type { CaseFile } from '@shouhou/shared/case-file'
import type { PickUp, RepairSlip } from '@shouhou/shared/repair'
import type { Visitor } from '../client'

interface Scene { groupId: string; today: string }

const reportOf = (today: string): Report => ({
  brand: '云杉', model: 'S20', storage: '256GB', systemVersion: '5.0.2', imei: '', orderNumber: '',
  boughtOn: addDays(today, -160), channel: 'platformSelf', shop: '云杉自营店', priceFen: 399_900, invoice: 'electronic',
  faultCode: 'TOUCH.FAIL', fault: '屏幕下半边有时点不动，打字最明显', faultSince: addDays(today, -62),
  steps: '1. 打开画图软件\n2. 从上往下画线\n到下面三分之一处断开，十次有七次。', tried: '重启、揭膜、恢复出厂，都一样。',
  impact: 'serious', wishes: ['replace'], demand: '修过一次没修好，希望这次修好；再修不好，希望换货。',
})

const slip = (more: Pick<RepairSlip, 'droppedOffOn' | 'promisedOn' | 'spare'>): RepairSlip => ({
  provider: 'official', shop: '云杉服务中心（中山路）', fault: '触控失灵', slipNumber: '', progressLink: '', quotedFen: 0, cause: 'unknown', record: 'given', ...more,
})

/** Came back, and broke again after two weeks; the shop's paper has an earlier day than the real one. */
const firstPickUp = (today: string): PickUp => ({
  noticedOn: addDays(today, -31), pickedUpOn: addDays(today, -30), paperDoneOn: addDays(today, -34), isFixed: 'no', done: '校准触控，升级系统', record: 'given',
  bill: [{ what: 'inspection', name: '检测费', fen: 0, origin: null }], warrantyDays: 30,
})

const repaired = async (visitor: Visitor, caseId: string, today: string): Promise<CaseFile> => {
  const dropped = await visitor.call('repair.dropOff', { caseId, slip: slip({ droppedOffOn: addDays(today, -45), promisedOn: addDays(today, -40), spare: 'notAsked' }) })
  const [first] = dropped.repairs
  if (first === undefined) throw new Error('a repair that was just written down is missing')
  await visitor.call('repair.note', {
    caseId, repairId: first.repairId,
    note: { on: addDays(today, -38), what: 'chase', way: 'phone', who: '服务中心前台', said: '说还在等检测结果，让再等三天。', promisedOn: addDays(today, -35), evidenceIds: [] },
  })
  return visitor.call('repair.pickUp', { caseId, repairId: first.repairId, revision: first.revision + 1, pickUp: firstPickUp(today) })
}

/** A second stay in repair that is longer than what was promised, and the brand's answer to a letter. */
export const tellRepairs = async (visitor: Visitor, { groupId, today }: Scene): Promise<void> => {
  const note = await visitor.call('evidence.writeNote', { kind: 'contact', note: `${addDays(today, -46)} 打客服，说先送检，检测完再说换不换。` })
  const { caseId } = await visitor.call('case.file', { groupId, report: reportOf(today), evidenceIds: [note.evidenceId], sharing: [] })
  await repaired(visitor, caseId, today)
  await visitor.call('repair.dropOff', { caseId, slip: slip({ droppedOffOn: addDays(today, -9), promisedOn: addDays(today, -4), spare: 'notAsked' }) })
  const words = { story: '修过一次，取回来两周又一样，现在又送修了。', contact: '客服说要等第二次检测的结果。', request: '请书面告诉我检测结果和处理的办法。' }
  const taken = await visitor.call('channel.take', {
    caseId, words, isAlreadyDone: false,
    step: { channel: 'brand', takenOn: addDays(today, -7), number: '', against: '云杉客户服务部', asked: '书面答复检测结果' },
  })
  const [step] = taken.steps
  if (step === undefined) throw new Error('a step that was just written down is missing')
  await visitor.call('channel.answer', {
    caseId, stepId: step.stepId, revision: step.revision,
    answer: { state: 'answered', on: addDays(today, -5), said: '说已经转给服务中心，会有人联系。', evidenceIds: [] },
  })
}
