import { Button, Notice, toast } from '../../ui'
import * as say from '../../words/evidence/pieces'
import { putBack, type Removal } from './removals'

/** One piece is out of sight: the way to have it back, while the cloud was not told. */
export function RemovedNotice({ removal: { evidenceId, kind, state } }: { readonly removal: Removal }) {
  const undo = () => {
    if (putBack(evidenceId)) toast(say.undone)
  }
  return (
    <Notice action={state === 'waiting' && <Button isSmall icon="undo" onPress={undo}>{say.undo}</Button>}>
      {say.removal[state](kind)}
    </Notice>
  )
}
