import { go } from '../../route'
import { Button } from '../../ui'
import * as say from '../../words/repair/slip'

/** The shipped script that asks for a written record. */
const TEMPLATE = 'shipped-script-repair-record'

export const RecordScript = ({ caseId, groupId }: { readonly caseId: string; readonly groupId: string }) => (
  <Button isSmall icon="message" onPress={() => go('template', { templateId: TEMPLATE, caseId, caseGroupId: groupId })}>{say.howToAsk}</Button>
)
