import { View } from '@tarojs/components'
import { EVIDENCE_KIND_LABELS, EVIDENCE_KINDS, EVIDENCE_LIMIT, type EvidenceKind } from '@shouhou/shared/evidence'
import { useState } from 'react'
import { pickDocuments, pickPhotos } from '../../device'
import { Button, Section, toast } from '../../ui'
import { sayFailure } from '../../words'
import { advice } from '../../words/evidence/kinds'
import * as say from '../../words/evidence/pieces'
import { EvidenceKindList } from './evidence-kind'
import type { EvidencePiece } from './evidence-piece'
import style from './evidence.module.scss'
import { useThumbnails } from './links'
import { NoteSheet } from './note-sheet'
import { openEvidence } from './open-evidence'
import { removeSoon } from './removals'
import { RemovedNotice } from './removed-notice'
import { useRemovalsHere } from './use-removals'
import type { SendingFiles } from './use-sending'

export interface EvidenceEditorProps {
  readonly pieces: readonly EvidencePiece[]
  /** A piece that the cloud has confirmed. */
  readonly onAdded: (piece: EvidencePiece) => void
  readonly sending: SendingFiles
}

/** My own evidence: add, look at, take back. */
export function EvidenceEditor({ pieces, sending, onAdded }: EvidenceEditorProps) {
  const [noteKind, setNoteKind] = useState<EvidenceKind>()
  const removals = useRemovalsHere().filter(({ evidenceId }) => pieces.some(piece => piece.evidenceId === evidenceId))
  const kept = pieces.filter(piece => !removals.some(({ evidenceId }) => evidenceId === piece.evidenceId))
  const pictures = useThumbnails(kept.map(piece => ({ ...piece, layer: 'original' as const })))
  const room = EVIDENCE_LIMIT - pieces.length - sending.files.length

  const pick = async (kind: EvidenceKind, choose: typeof pickPhotos) => {
    if (room <= 0) return toast(sayFailure({ code: 'evidence/too-many', limit: EVIDENCE_LIMIT }))
    try {
      const picked = await choose(room)
      if (picked.length > room) toast(say.onlySome(room))
      sending.add(kind, picked.slice(0, room))
    } catch {
      toast(say.noAlbum)
    }
  }
  const remove = (id: string) => {
    const piece = kept.find(({ evidenceId }) => evidenceId === id)
    if (piece) removeSoon(piece)
    else sending.stop(id)
  }

  return (
    <>
      {EVIDENCE_KINDS.map(kind => (
        <Section key={kind} title={EVIDENCE_KIND_LABELS[kind]}>
          <View className={style.advice}>{advice[kind]}</View>
          <EvidenceKindList
            kind={kind}
            pieces={kept.filter(piece => piece.kind === kind)}
            sending={sending.files.filter(file => file.kind === kind)}
            pictures={pictures}
            onAdd={() => void pick(kind, pickPhotos)}
            onOpen={piece => void openEvidence(piece, 'original')}
            onRemove={remove}
            onResume={sending.resume}
          />
          {removals.map(removal => removal.kind === kind && <RemovedNotice key={removal.evidenceId} removal={removal} />)}
          <View className={style.more}>
            <Button isSmall icon="document" label={say.addFileOf(kind)} onPress={() => void pick(kind, pickDocuments)}>{say.addFile}</Button>
            <Button isSmall icon="edit" label={say.writeNoteOf(kind)} onPress={() => setNoteKind(kind)}>{say.writeNote}</Button>
          </View>
        </Section>
      ))}
      {noteKind && <NoteSheet kind={noteKind} onClose={() => setNoteKind(undefined)} onWritten={onAdded} />}
    </>
  )
}
