import { useState } from 'react'
import { remember, useChange } from '../../cloud'
import { Button, Sheet, TextInput, toast } from '../../ui'
import { sayFailure } from '../../words'
import * as say from '../../words/ui/me'

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
    toast(say.renamed)
    onClose()
  }

  const isReady = next.trim() !== '' && next.trim() !== nickname
  return (
    <Sheet
      title={say.changeNickname}
      isOpen={isOpen}
      onClose={onClose}
      action={<Button kind="primary" isFull isBusy={renaming.isBusy} isDisabled={!isReady} onPress={() => void rename()}>{say.save}</Button>}
    >
      <TextInput
        label={say.nickname} value={next} maxLength={60} onChange={setNext}
        hint={say.nicknameHint} error={renaming.error && sayFailure(renaming.error)}
      />
    </Sheet>
  )
}
