import { go } from '../../route'
import { Button } from '../../ui'
import * as say from '../../words/repair/repair'

export interface ScriptButtonProps {
  readonly script: keyof typeof say.scripts
  readonly caseId: string
  readonly groupId: string
}

/** What to say for it: a shipped script, filled in with this case. */
export const ScriptButton = ({ script, caseId, groupId }: ScriptButtonProps) => (
  <Button isSmall icon="message" onPress={() => go('template', { templateId: `shipped-script-${script}`, caseId, caseGroupId: groupId })}>{say.scripts[script]}</Button>
)
