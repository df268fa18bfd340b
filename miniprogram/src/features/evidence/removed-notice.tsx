import { Button, Notice, toast } from '../../ui'
import * as say from '../../words/evidence/pieces'
import { putBack, type Removal } from './removals'

/** One piece is out of sight: the way to have it back. */
export function RemovedNotice({ removal: { evidenceId, kind, isCutOff } }: { readonly removal: Removal }) {
  const undo = () => {
    putBack(evidenceId)
    toast(say.undone)
  }
  return (
    <Notice action={<Button isSmall icon="undo" onPress={undo}>{say.undo}</Button>}>
      {isCutOff ? say.removedLater(kind) : say.removed(kind)}
    </Notice>
  )
}
