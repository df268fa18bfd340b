import type { JielongDoc } from '../../../cloud/documents'

/** Whether its links lead to the one it was merged into, and it is in no list of its own. */
export const isLed = ({ merge }: Pick<JielongDoc, 'merge'>): boolean => merge !== null && (merge.step === 'merged' || (merge.step === 'unmerging' && !merge.isGivenUp))

/** A merge or its undoing is under way: nobody joins, changes or leaves for a moment, and the same question finds another answer soon. */
export const isMoving = ({ mergeStep, frozenUntil }: Pick<JielongDoc, 'mergeStep' | 'frozenUntil'>, now: number): boolean =>
  mergeStep === 'merging' || mergeStep === 'unmerging' || frozenUntil > now
