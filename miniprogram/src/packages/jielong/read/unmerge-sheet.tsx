import { View } from '@tarojs/components'
import { useState } from 'react'
import { useChange } from '../../../cloud'
import { Button, Notice, Sheet, TextInput, toast } from '../../../ui'
import { sayFailure } from '../../../words'
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
    toast('已拆开')
    await onDone()
  }

  return (
    <Sheet title="拆开这个接龙？" isOpen onClose={onClose} action={<Button kind="primary" isFull isBusy={parting.isBusy} onPress={() => void part()}>拆开</Button>}>
      <View className={style.consequence}>{`${title === '' ? '它' : `“${title}”`}会变回单独的接龙：名单和位置和并入前一样，这期间加入和退出的也算上。它的链接又会打开它自己。以后还可以再并。`}</View>
      <TextInput label="为什么拆开" hint="可以不填。群里的人能在记录里看到。" maxLength={200} value={reason} onChange={setReason} />
      {parting.error && <Notice tone="danger">{sayFailure(parting.error)}</Notice>}
    </Sheet>
  )
}
