import { View } from '@tarojs/components'
import type { Subject } from '@shouhou/shared/moderation'
import { useChange } from '../../cloud'
import { Button, Notice, toast } from '../../ui'
import { sayFailure } from '../../words'
import * as say from '../../words/moderation/decisions'
import { subject as label } from '../../words/moderation/subjects'
import style from './moderation.module.scss'

export interface UndoProps {
  readonly groupId: string
  readonly subject: Subject
  readonly onUndone: () => void
}

/** What was hidden a moment ago, and the way back. */
export function Undo({ groupId, subject, onUndone }: UndoProps) {
  const restoring = useChange('moderation.restore')
  const undo = async () => {
    const reply = await restoring.run({ groupId, subject, reason: '' })
    if (!reply?.ok) return
    toast(say.done.restore)
    onUndone()
  }

  return (
    <View className={style.undo}>
      <Notice tone="success" title={say.hidden(label[subject.noun])} action={<Button isSmall icon="undo" isBusy={restoring.isBusy} onPress={() => void undo()}>{say.undo}</Button>}>
        {restoring.error ? sayFailure(restoring.error) : say.undoDetail}
      </Notice>
    </View>
  )
}
