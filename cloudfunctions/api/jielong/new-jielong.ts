import { modelKey } from '@shouhou/shared/case'
import { NO_COUNTS, priceTitleOf, seatsOf, titleOf, type NewJielong } from '@shouhou/shared/jielong'
import { orderKey } from '../../cloud/collection'
import type { JielongDoc } from '../../cloud/documents'
import { openKeyOf } from './open-key'

type About = Pick<JielongDoc, 'kind' | 'groupId' | 'title' | 'brand' | 'model' | 'modelKey' | 'faultCode' | 'part' | 'fields' | 'devices'>

/** What it is about, by its kind. */
const aboutOf = (input: NewJielong): About => {
  const { kind, groupId, title } = input
  const nothing = { kind, groupId, brand: '', model: '', modelKey: '', faultCode: null, part: '', fields: [], devices: [] }
  if (input.kind === 'signup') return { ...nothing, title, fields: input.fields }
  const { brand, model } = input
  const device = { brand, model, modelKey: modelKey(brand, model) }
  if (input.kind === 'price') return { ...nothing, ...device, part: input.part, title: title || priceTitleOf(input) }
  const { faultCode } = input
  return { ...nothing, ...device, faultCode, devices: [{ modelKey: device.modelKey, faultCode }], title: title || titleOf(input) }
}

/** What others will read, by the path of the field. */
export const newTexts = (input: NewJielong): Record<string, string> => {
  const { title, about } = input
  if (input.kind === 'signup') return { title, about, ...Object.fromEntries(input.fields.map(({ label, choices }, at) => [`fields.${at}`, [label, ...choices].join('\n')])) }
  const { brand, model } = input
  return { brand, model, title, about, ...(input.kind === 'price' ? { part: input.part } : {}) }
}

const nobodyYet = () => ({
  tickets: 0, waiting: 0, line: [], latest: [], gone: [], pending: {}, inFlight: 0, counters: NO_COUNTS, edition: 0, recountedAt: 0,
  merge: null, mergeStep: '' as const, merged: [], twice: NO_COUNTS, frozenUntil: 0, frozenBy: '', lines: 0, codeFileId: '', stateKey: '',
})

type Start = Pick<JielongDoc, '_id' | 'startedById' | 'startedAt' | 'review'>

export const jielongDoc = (input: NewJielong, start: Start): JielongDoc => {
  const about = aboutOf(input)
  return {
    ...nobodyYet(),
    ...about,
    ...start,
    about: input.about,
    order: orderKey(start.startedAt, start._id),
    capacity: input.capacity,
    closesAt: input.closesAt,
    state: 'open',
    openKey: openKeyOf({ ...about, _id: start._id }),
    free: seatsOf(input.capacity),
  }
}
