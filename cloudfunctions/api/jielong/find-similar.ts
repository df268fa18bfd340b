import { ok } from '@shouhou/shared'
import { modelKey } from '@shouhou/shared/case'
import { stateOf, type Why } from '@shouhou/shared/jielong'
import { answer } from '../../cloud/answer'
import type { CaseDoc, JielongDoc } from '../../cloud/documents'
import { _ } from '../../cloud/sdk'
import { world } from '../../cloud/world'
import { caseRowsOf } from '../case/case-rows'
import { sightOf, viewerOf } from '../case/viewer'
import { textsOf } from '../group/group-view'
import { maySee, rowsOf } from './jielong-row'
import { isLed } from './merge/resolve'

const OFFERED = 5
/** Some of them may not be seen by whoever asks. */
const CASES_LOOKED_AT = 20
/** One for each fault is open at most; those that were merged away are not offered. */
const JIELONGS_LOOKED_AT = 100
const PEOPLE_READ = 1000
const PEOPLE_READS = 5

type FaultCode = CaseDoc['report']['faultCode']

const whyOf = (isSameFault: boolean): Why[] => (isSameFault ? ['same-model', 'same-fault'] : ['same-model'])

/** The first few, those with the same fault before the others; `docs` come newest first and have the same model. */
const best = <D>(docs: readonly D[], isSameFault: (doc: D) => boolean): D[] =>
  [...docs.filter(isSameFault), ...docs.filter((doc) => !isSameFault(doc))].slice(0, OFFERED)

const findCases = async (sameModel: object, faultCode: FaultCode | undefined): Promise<CaseDoc[]> => {
  const latest = (where: object): Promise<CaseDoc[]> => world.cases.find({ where, order: [['order', 'desc']], limit: CASES_LOOKED_AT })
  const found = await Promise.all([faultCode === undefined ? [] : latest({ ...sameModel, 'report.faultCode': faultCode }), latest(sameModel)])
  return [...new Map(found.flat().map((doc) => [doc._id, doc])).values()]
}

/** Distinct people, over the latest five thousand such cases at most. */
const countPeople = async (sameModel: object, faultCode: FaultCode | undefined): Promise<number> => {
  if (faultCode === undefined) return 0
  const where = { ...sameModel, 'report.faultCode': faultCode, 'review.check': 'passed', 'review.hidden': null }
  const people = new Set<string>()
  let before = {}
  for (let reads = 0; reads < PEOPLE_READS; reads += 1) {
    const found = await world.cases.pick({ where: { ...where, ...before }, order: [['order', 'desc']], limit: PEOPLE_READ }, ['authorId', 'order'])
    for (const { authorId } of found) people.add(authorId)
    const last = found.at(-1)
    if (last === undefined || found.length < PEOPLE_READ) break
    before = { order: _.lt(last.order) }
  }
  return people.size
}

export const findSimilar = answer('jielong.findSimilar', async ({ input, actor, place, now }, { jielongs }) => {
  const { groupId, faultCode } = input
  const key = modelKey(input.brand, input.model)
  const sameModel = { groupId, modelKey: key }
  const viewer = viewerOf(actor, place)
  const [openOnes, filed, people] = await Promise.all([
    jielongs.find({ where: { groupId, 'devices.modelKey': key, state: 'open' }, order: [['order', 'desc']], limit: JIELONGS_LOOKED_AT }),
    findCases(sameModel, faultCode),
    countPeople(sameModel, faultCode),
  ])
  const isSame = (theirs: FaultCode): boolean => theirs === faultCode
  const takesSame = ({ devices }: JielongDoc): boolean => devices.some((device) => device.modelKey === key && isSame(device.faultCode))
  const foundJielongs = best(openOnes.filter((doc) => !isLed(doc) && maySee(doc, viewer) && stateOf(doc, now) === 'open'), takesSame)
  const foundCases = best(filed.filter((doc) => sightOf(doc, viewer) !== null), (doc) => isSame(doc.report.faultCode))
  const [rows, caseRows] = await Promise.all([
    rowsOf(foundJielongs, { personId: actor.personId, nameOf: () => textsOf(place).name, now }),
    caseRowsOf(foundCases, viewer),
  ])
  return ok({
    jielongs: rows.map((jielong, at) => ({ jielong, why: whyOf(takesSame(foundJielongs[at] as JielongDoc)) })),
    cases: caseRows.map((row) => ({ case: row, why: whyOf(isSame(row.faultCode)) })),
    people,
  })
})
