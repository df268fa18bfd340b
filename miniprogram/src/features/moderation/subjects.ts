import type { ModerationStep, Subject } from '@shouhou/shared/moderation'
import type { IconName, Tone } from '../../ui'

export const SUBJECT_ICONS: Record<Subject['noun'], IconName> = {
  case: 'document', evidence: 'image', jielong: 'jielong', entry: 'jielong', line: 'jielong', template: 'template', person: 'me', group: 'group',
}

export const STEP_TONES: Record<ModerationStep['step'], Tone> = {
  reported: 'warn', checked: 'info', held: 'warn', kept: 'success', hidden: 'danger', restored: 'success', expelled: 'danger',
}
