import { View } from '@tarojs/components'
import type { JielongView } from '@shouhou/shared/jielong'
import { useState } from 'react'
import { remember, useChange } from '../../../cloud'
import type { PlaceOfJielong } from '../../../features/jielong'
import { Button, Cell, Notice, toast } from '../../../ui'
import { sayFailure } from '../../../words'
import * as say from '../../../words/jielong/more'

interface ArchivingProps { readonly place: PlaceOfJielong; readonly jielong: JielongView }

/** Out of the lists once it is over, and back. Easily undone, so nothing is asked first. */
export function Archiving({ place, jielong: { state } }: ArchivingProps) {
  const archiving = useChange('jielong.archive')
  const unarchiving = useChange('jielong.unarchive')
  const [isJustArchived, setJustArchived] = useState(false)
  const failure = archiving.error ?? unarchiving.error
  const isArchived = state === 'archived'

  const turn = async () => {
    const reply = await (isArchived ? unarchiving : archiving).run({ ...place })
    if (!reply?.ok) return
    remember('jielong.read', { ...place }, reply.value)
    setJustArchived(!isArchived)
    if (isArchived) toast(say.unarchived)
  }

  if (state === 'open') return null
  return (
    <View>
      {failure && <Notice tone="danger">{sayFailure(failure)}</Notice>}
      {isArchived && isJustArchived ? (
        <Notice tone="success" title={say.archived} action={<Button isSmall icon="undo" isBusy={unarchiving.isBusy} onPress={() => void turn()}>{say.undo}</Button>}>
          {say.archivedDetail}
        </Notice>
      ) : (
        <Cell
          icon={isArchived ? 'undo' : 'hide'} title={isArchived ? say.unarchive : say.archive}
          detail={isArchived ? say.unarchiveDetail : say.archiveDetail} onPress={() => void turn()}
        />
      )}
    </View>
  )
}
