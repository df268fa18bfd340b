import type { ChannelKind, GuardNote } from '../channel'
import type { GuardFacts, Look } from './facts'
import { identical } from './identical'
import { ownFacts, threat } from './own-words'
import { sellerFirst, strangerBrand } from './seller-first'
import { takenElsewhere } from './taken-elsewhere'
import { threeYears } from './three-years'
import { agent, appraisal, inspection, joint } from './together'
import { twice } from './twice'

export type { GuardFacts } from './facts'

const LOOKS: readonly Look[] = [takenElsewhere, twice, identical, threeYears, threat, ownFacts, sellerFirst, strangerBrand, appraisal, joint, inspection, agent]
const LEVELS: readonly GuardNote['level'][] = ['stop', 'warn', 'know']

/** What to know before taking this way: what stops first, then what to look at, then what is possible beside it. */
export const guard = (channel: ChannelKind, facts: GuardFacts): GuardNote[] => {
  const notes = LOOKS.flatMap((look) => look(channel, facts))
  return LEVELS.flatMap((level) => notes.filter((note) => note.level === level))
}

/** Whether this way would be refused, or spoil another. */
export const isStopped = (notes: readonly GuardNote[]): boolean => notes.some(({ level }) => level === 'stop')
