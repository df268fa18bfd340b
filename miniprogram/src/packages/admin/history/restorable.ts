import type { ModerationStep, Subject } from '@shouhou/shared/moderation'

export const keyOf = ({ noun, id }: Subject): string => `${noun} ${id}`

/** Hidden, and not restored since: newest first, so its first step decides. To keep something hidden clears its reports only. */
export const restorable = (steps: readonly ModerationStep[]): ReadonlySet<ModerationStep> => {
  const seen = new Set<string>()
  return new Set(steps.filter(one => {
    if (one.step !== 'hidden' && one.step !== 'restored') return false
    const isLatest = !seen.has(keyOf(one.subject))
    seen.add(keyOf(one.subject))
    return isLatest && one.step === 'hidden'
  }))
}
