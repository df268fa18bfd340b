import type { Stay } from '../rights/rights'
import { doneOn, latestPromise, type Repaired } from './days'
import type { ProviderKind } from './repair'

/** Who repairs for the seller or the brand: what others do is no repair under the 三包 rules. */
const ANSWERABLE: readonly ProviderKind[] = ['official', 'authorised']

export const isAnswerable = ({ slip }: Pick<Repaired, 'slip'>): boolean => ANSWERABLE.includes(slip.provider)

/** A written record of the whole repair: the slip of the drop-off alone does not say what was done. */
export const isRecorded = ({ slip, pickUp }: Pick<Repaired, 'slip' | 'pickUp'>): boolean => (pickUp === null ? slip : pickUp).record === 'given'

/** A repair as the rules see it. */
export const stayOf = (repair: Repaired): Stay => ({
  inOn: repair.slip.droppedOffOn,
  outOn: doneOn(repair.pickUp),
  promisedOn: latestPromise(repair),
  cause: repair.slip.cause,
  isRecorded: isRecorded(repair),
  isFixed: repair.pickUp?.isFixed ?? 'unsure',
})

/** The repairs that the rules look at, the earliest first: those at the brand's own or authorised shops. */
export const staysOf = (repairs: readonly Repaired[]): Stay[] =>
  repairs.filter(isAnswerable).map(stayOf).sort((a, b) => (a.inOn < b.inOn ? -1 : a.inOn > b.inOn ? 1 : 0))

/** How many finished repairs have a written record: what the rule of two repairs counts. */
export const recordedRepairs = (repairs: readonly Repaired[]): number =>
  repairs.filter((repair) => repair.pickUp !== null && isAnswerable(repair) && isRecorded(repair)).length
