import { daysBetween, type Day } from '@shouhou/shared'
import { repairDates, type ProviderKind, type RecordState, type RepairCause, type RepairSlip, type SpareState } from '@shouhou/shared/repair'
import type { Source } from '@shouhou/shared/rights'
import * as sayForm from '../../words/repair/form'
import * as say from '../../words/repair/slip'
import { fenIn, typedYuan } from './typed-yuan'
import type { Errors } from './use-repair-form'

/** A slip as typed, in the order of the page; '' for what is still open. */
export interface SlipForm {
  readonly provider: ProviderKind | ''
  readonly shop: string
  /** '' is today. */
  readonly droppedOffOn: string
  readonly promisedOn: string
  readonly cause: RepairCause
  readonly spare: SpareState
  readonly record: RecordState
  readonly fault: string
  readonly slipNumber: string
  /** In yuan. */
  readonly quoted: string
  readonly progressLink: string
}

export const emptySlip: SlipForm = {
  provider: '', shop: '', droppedOffOn: '', promisedOn: '', cause: 'unknown', spare: 'notAsked', record: 'notAsked', fault: '', slipNumber: '', quoted: '', progressLink: '',
}

export const slipFormOf = ({ quotedFen, promisedOn, provider, shop, droppedOffOn, cause, spare, record, fault, slipNumber, progressLink }: RepairSlip): SlipForm => ({
  provider, shop, droppedOffOn, promisedOn: promisedOn ?? '', cause, spare, record, fault, slipNumber, quoted: typedYuan(quotedFen), progressLink,
})

// Apps copy an address with words around it.
const ADDRESS = /https:\/\/[^\s，。；、）】」》]+/i
const WEB_ADDRESS = /^https:\/\/[^\s/]+\.[^\s/]/i
const linkIn = (pasted: string): string => ADDRESS.exec(pasted)?.[0] ?? pasted.trim()

const LONGEST_LINK = 500

const linkError = (typed: string): string => {
  const link = linkIn(typed)
  return link === '' || (WEB_ADDRESS.test(link) && link.length <= LONGEST_LINK) ? '' : say.notALink
}

const errorsIn = (form: SlipForm, today: Day): Errors<SlipForm> => {
  const droppedOffOn = form.droppedOffOn || today
  const found: Record<string, string> = {
    provider: form.provider === '' ? say.whereMissing : '',
    droppedOffOn: droppedOffOn > today ? sayForm.inFuture : '',
    promisedOn: form.promisedOn !== '' && form.promisedOn < droppedOffOn ? say.promisedBefore : '',
    quoted: fenIn(form.quoted) === undefined ? sayForm.notAnAmount : '',
    progressLink: linkError(form.progressLink),
  }
  return Object.fromEntries(Object.entries(found).filter(([, said]) => said !== ''))
}

/** What it makes so far; where nobody chose, as at the brand's own. */
const candidateOf = ({ provider, quoted, promisedOn, droppedOffOn, progressLink, ...same }: SlipForm, today: Day): RepairSlip => ({
  ...same, provider: provider || 'official', droppedOffOn: droppedOffOn || today, promisedOn: promisedOn || null,
  progressLink: linkIn(progressLink), quotedFen: fenIn(quoted) ?? null,
})

/** The slip that this form makes, or what is wrong with it. */
export function readSlip(form: SlipForm, today: Day): { readonly slip: RepairSlip } | { readonly errors: Errors<SlipForm> } {
  const errors = errorsIn(form, today)
  return Object.keys(errors).length > 0 ? { errors } : { slip: candidateOf(form, today) }
}

/** Days from drop-off to the promise; 0 without one. */
export const promisedDays = ({ droppedOffOn, promisedOn }: Pick<SlipForm, 'droppedOffOn' | 'promisedOn'>, today: Day): number =>
  promisedOn === '' ? 0 : Math.max(0, daysBetween(droppedOffOn || today, promisedOn))

/** What a spare phone rests on where that may be asked for; empty elsewhere. */
export const spareSources = (form: SlipForm, today: Day): readonly Source[] =>
  repairDates([{ repairId: '', slip: { ...candidateOf(form, today), spare: 'notAsked' }, notes: [], pickUp: null }]).find(({ kind }) => kind === 'spare-phone')?.sources ?? []
