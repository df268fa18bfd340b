import type { Answer } from '../cloud/answer'
import { caseAnswers } from './case'
import { consentAnswers } from './consent'
import { evidenceAnswers } from './evidence'
import { exportAnswers } from './export'
import { groupAnswers } from './group'
import { homeAnswers } from './home'
import { jielongAnswers } from './jielong'
import { moderationAnswers } from './moderation'
import { personAnswers } from './person'
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
  ...evidenceAnswers,
  ...consentAnswers,
  ...exportAnswers,
]
