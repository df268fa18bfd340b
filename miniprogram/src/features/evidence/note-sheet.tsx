import type { EvidenceKind } from '@shouhou/shared/evidence'
import { useState } from 'react'
import { useChange } from '../../cloud'
import { Button, Sheet, TextArea } from '../../ui'
import { sayFailure } from '../../words'
import * as say from '../../words/evidence/note'
import { pieceOf, type EvidencePiece } from './evidence-piece'
import { PrivateWords } from './private-words'

export interface NoteSheetProps {
  readonly kind: EvidenceKind
  readonly onClose: () => void
  readonly onWritten: (piece: EvidencePiece) => void
}

/** Evidence in words. */
export function NoteSheet({ kind, onClose, onWritten }: NoteSheetProps) {
  const [note, setNote] = useState('')
  const [isMissing, setMissing] = useState(false)
  const writing = useChange('evidence.writeNote')

  const save = async () => {
    if (note.trim() === '') return setMissing(true)
    const reply = await writing.run({ kind, note })
    if (!reply?.ok) return
    onWritten(pieceOf(reply.value))
    onClose()
  }

  const action = <Button kind="primary" isFull isBusy={writing.isBusy} onPress={() => void save()}>{say.save}</Button>
  const problem = isMissing && note.trim() === '' ? say.nothingYet : writing.error && sayFailure(writing.error)
  return (
    <Sheet title={say.title(kind)} isOpen onClose={onClose} action={action}>
      <TextArea
        label={say.content} value={note} onChange={setNote} maxLength={1000} error={problem}
        hint={say.hints[kind]}
      />
      <PrivateWords text={note} />
    </Sheet>
  )
}
