import { View } from '@tarojs/components'
import { useState } from 'react'
import { useChange } from '../../../cloud'
import { Button, Notice, Sheet, TextInput, toast } from '../../../ui'
import { sayFailure } from '../../../words'
import * as say from '../../../words/jielong/read'
import style from './read.module.scss'

export interface UnmergeSheetProps {
  readonly groupId: string
  /** The merged one. */
  readonly jielongId: string
  readonly title: string
  readonly onClose: () => void
  readonly onDone: () => Promise<void>
}

/** Takes a merged one out again, when that is really meant; with a reason, if there is one to tell. */
export function UnmergeSheet({ groupId, jielongId, title, onClose, onDone }: UnmergeSheetProps) {
  const [reason, setReason] = useState('')
  const parting = useChange('jielong.unmerge')
  const part = async () => {
    const reply = await parting.run({ groupId, jielongId, reason })
    if (!reply?.ok) return
    onClose()
    toast(say.parted)
    await onDone()
  }

  return (
    <Sheet title={say.partQuestion} isOpen onClose={onClose} action={<Button kind="primary" isFull isBusy={parting.isBusy} onPress={() => void part()}>{say.part}</Button>}>
      <View className={style.consequence}>{say.partConsequence(title)}</View>
      <TextInput label={say.partWhy} hint={say.partWhyHint} maxLength={200} value={reason} onChange={setReason} />
      {parting.error && <Notice tone="danger">{sayFailure(parting.error)}</Notice>}
    </Sheet>
  )
}
