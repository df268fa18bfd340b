import type { Answer } from '../cloud/answer'
import { caseAnswers } from './case'
import { caseFileAnswers } from './case-file'
import { channelAnswers } from './channel'
import { consentAnswers } from './consent'
import { evidenceAnswers } from './evidence'
import { exportAnswers } from './export'
import { groupAnswers } from './group'
import { homeAnswers } from './home'
import { jielongAnswers } from './jielong'
import { knowledgeAnswers } from './knowledge'
import { moderationAnswers } from './moderation'
import { personAnswers } from './person'
import { reminderAnswers } from './reminder'
import { repairAnswers } from './repair'
import { rightsAnswers } from './rights'
import { templateAnswers } from './template'

/** Everything that `api` answers. Who may ask what is in the contract: `shared/calls.ts` and the table of permissions. */
export const routes: readonly Answer[] = [
  ...personAnswers,
  ...homeAnswers,
  ...groupAnswers,
  ...jielongAnswers,
  ...templateAnswers,
  ...moderationAnswers,
  ...caseAnswers,
  ...caseFileAnswers,
  ...rightsAnswers,
  ...repairAnswers,
  ...channelAnswers,
  ...reminderAnswers,
  ...knowledgeAnswers,
  ...evidenceAnswers,
  ...consentAnswers,
  ...exportAnswers,
]
