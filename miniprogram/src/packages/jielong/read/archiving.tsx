import { View } from '@tarojs/components'
import type { JielongView } from '@shouhou/shared/jielong'
import { useState } from 'react'
import { remember, useChange } from '../../../cloud'
import { Button, Cell, Notice, Section, toast } from '../../../ui'
import { sayFailure } from '../../../words'
import type { Place } from './place'

interface ArchivingProps { readonly place: Place; readonly jielong: JielongView }

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
    if (isArchived) toast('已放回接龙列表')
  }

  if (state === 'open') return null
  return (
    <View>
      {failure && <Notice tone="danger">{sayFailure(failure)}</Notice>}
      {isArchived && isJustArchived && (
        <Notice tone="success" title="已归档" action={<Button isSmall icon="undo" isBusy={unarchiving.isBusy} onPress={() => void turn()}>撤销</Button>}>
          不再出现在接龙列表里。链接还能打开，群里的“全部接龙”按“已归档”也能找到。
        </Notice>
      )}
      {!(isArchived && isJustArchived) && (
        <Section isList>
          <Cell
            icon={isArchived ? 'undo' : 'hide'} title={isArchived ? '放回接龙列表' : '归档'}
            detail={isArchived ? '回到“已结束”里，名单不变' : '从列表里收起来，链接还能打开，随时可以放回'} onPress={() => void turn()}
          />
        </Section>
      )}
    </View>
  )
}
