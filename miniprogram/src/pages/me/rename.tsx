import { useState } from 'react'
import { remember, useChange } from '../../cloud'
import { Button, Sheet, TextInput, toast } from '../../ui'
import { sayFailure } from '../../words'

export interface RenameProps {
  readonly isOpen: boolean
  readonly nickname: string
  readonly onClose: () => void
}

export function Rename({ isOpen, nickname, onClose }: RenameProps) {
  const [next, setNext] = useState(nickname)
  const renaming = useChange('person.rename')

  const rename = async () => {
    const reply = await renaming.run({ nickname: next })
    if (!reply?.ok) return
    remember('person.me', {}, reply.value)
    toast('已改名')
    onClose()
  }

  const isReady = next.trim() !== '' && next.trim() !== nickname
  return (
    <Sheet
      title="改昵称"
      isOpen={isOpen}
      onClose={onClose}
      action={<Button kind="primary" isFull isBusy={renaming.isBusy} isDisabled={!isReady} onPress={() => void rename()}>保存</Button>}
    >
      <TextInput
        label="昵称" value={next} maxLength={60} onChange={setNext}
        hint="以前写下的内容也会换成新的昵称。" error={renaming.error && sayFailure(renaming.error)}
      />
    </Sheet>
  )
}
