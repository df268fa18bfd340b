import type { StepState } from '@shouhou/shared/channel'
import type { Tone } from '../../ui'

/** Its word says it too. */
export const STEP_TONES: Record<StepState, Tone> = {
  sent: 'info', accepted: 'info', mediating: 'info', answered: 'primary', settled: 'success', refused: 'warn', failed: 'warn', withdrawn: 'neutral',
}
