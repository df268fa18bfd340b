import { EVIDENCE_KIND_LABELS, type EvidenceKind } from '@shouhou/shared/evidence'
import { useState } from 'react'
import { useChange } from '../../cloud'
import { Button, Sheet, TextArea } from '../../ui'
import { sayFailure } from '../../words'
import { pieceOf, type EvidencePiece } from './evidence-piece'
import { PrivateWords } from './private-words'

export interface NoteSheetProps {
  readonly kind: EvidenceKind
  readonly onClose: () => void
  readonly onWritten: (piece: EvidencePiece) => void
}

const ABOUT_A_FILE = '写清有什么、在哪里。文字说明不算进三件套，有了照片或文件再补上。'
const ABOUT_A_TALK = '写清时间、和谁、说了什么。例如：11 月 3 日下午 2 点给客服打电话，对方说先寄回检测。'
const HINTS: Record<EvidenceKind, string> = { purchase: ABOUT_A_FILE, fault: ABOUT_A_FILE, contact: ABOUT_A_TALK, thirdParty: ABOUT_A_TALK }

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

  const action = <Button kind="primary" isFull isBusy={writing.isBusy} onPress={() => void save()}>保存文字</Button>
  const problem = isMissing && note.trim() === '' ? '请先写下内容' : writing.error && sayFailure(writing.error)
  return (
    <Sheet title={`${EVIDENCE_KIND_LABELS[kind]}：写一段文字`} isOpen onClose={onClose} action={action}>
      <TextArea
        label="内容" value={note} onChange={setNote} maxLength={1000} error={problem}
        hint={HINTS[kind]}
      />
      <PrivateWords text={note} />
    </Sheet>
  )
}
