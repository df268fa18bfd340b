import { caseCalls } from './case'
import { caseFileCalls } from './case-file'
import { channelCalls } from './channel'
import { consentCalls } from './consent'
import { evidenceCalls } from './evidence'
import { exportCalls } from './export'
import { groupCalls } from './group'
import { homeCalls } from './home'
import { jielongCalls } from './jielong'
import { knowledgeCalls } from './knowledge'
import { moderationCalls } from './moderation'
import { personCalls } from './person'
import { reminderCalls } from './reminder'
import { repairCalls } from './repair'
import { rightsCalls } from './rights'
import { templateCalls } from './template'
import type * as z from './z'

/** Everything that may be asked of the cloud. */
export const calls = {
  ...personCalls,
  ...homeCalls,
  ...groupCalls,
  ...caseCalls,
  ...evidenceCalls,
  ...consentCalls,
  ...jielongCalls,
  ...templateCalls,
  ...moderationCalls,
  ...exportCalls,
  ...caseFileCalls,
  ...rightsCalls,
  ...repairCalls,
  ...channelCalls,
  ...reminderCalls,
  ...knowledgeCalls,
}

export type CallName = keyof typeof calls

/** Input and output of each call: `Calls['jielong.join']['input']`. */
export type Calls = {
  [Name in CallName]: { input: z.infer<(typeof calls)[Name]['input']>; output: z.infer<(typeof calls)[Name]['output']> }
}
