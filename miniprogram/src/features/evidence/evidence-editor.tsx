import { View } from '@tarojs/components'
import { EVIDENCE_KIND_LABELS, EVIDENCE_KINDS, EVIDENCE_LIMIT, type EvidenceKind } from '@shouhou/shared/evidence'
import { useState } from 'react'
import { pickDocuments, pickPhotos } from '../../device'
import { Button, confirm, Section, toast } from '../../ui'
import { sayFailure } from '../../words'
import { EvidenceKindList } from './evidence-kind'
import type { EvidencePiece } from './evidence-piece'
import style from './evidence.module.scss'
import { useThumbnails } from './links'
import { NoteSheet } from './note-sheet'
import { openEvidence } from './open-evidence'
import { removeEvidence } from './remove-evidence'
import type { SendingFiles } from './use-sending'
import { KIND_ADVICE } from './words'

export interface EvidenceEditorProps {
  readonly pieces: readonly EvidencePiece[]
  /** A piece that the cloud has confirmed. */
  readonly onAdded: (piece: EvidencePiece) => void
  readonly onRemoved: (evidenceId: string) => void
  readonly sending: SendingFiles
}

/** My own evidence: add, look at, take back. */
export function EvidenceEditor({ pieces, sending, onAdded, onRemoved }: EvidenceEditorProps) {
  const [noteKind, setNoteKind] = useState<EvidenceKind>()
  const pictures = useThumbnails(pieces.map(piece => ({ ...piece, layer: 'original' as const })))
  const room = EVIDENCE_LIMIT - pieces.length - sending.files.length

  const pick = async (kind: EvidenceKind, choose: typeof pickPhotos) => {
    if (room <= 0) return toast(sayFailure({ code: 'evidence/too-many', limit: EVIDENCE_LIMIT }))
    try {
      sending.add(kind, await choose(room))
    } catch {
      toast('没有打开相册，请在系统设置里允许访问')
    }
  }

  const remove = async (id: string) => {
    if (sending.files.some(file => file.id === id)) return sending.cancel(id)
    const isMeant = await confirm({ title: '删除这份证据？', consequence: '文件会从云端删除，不能恢复。手机里的原文件不受影响。', verb: '删除', isDanger: true })
    if (isMeant && await removeEvidence(id)) onRemoved(id)
  }

  return (
    <>
      {EVIDENCE_KINDS.map(kind => (
        <Section key={kind} title={EVIDENCE_KIND_LABELS[kind]}>
          <View className={style.advice}>{KIND_ADVICE[kind]}</View>
          <EvidenceKindList
            kind={kind}
            pieces={pieces.filter(piece => piece.kind === kind)}
            sending={sending.files.filter(file => file.kind === kind)}
            pictures={pictures}
            onAdd={() => void pick(kind, pickPhotos)}
            onOpen={piece => void openEvidence(piece, 'original')}
            onRemove={id => void remove(id)}
            onRetry={sending.retry}
          />
          <View className={style.more}>
            <Button isSmall icon="document" label={`添加${EVIDENCE_KIND_LABELS[kind]}的文件`} onPress={() => void pick(kind, pickDocuments)}>添加文件</Button>
            <Button isSmall icon="edit" label={`写一段${EVIDENCE_KIND_LABELS[kind]}的文字`} onPress={() => setNoteKind(kind)}>写文字</Button>
          </View>
        </Section>
      ))}
      {noteKind && <NoteSheet kind={noteKind} onClose={() => setNoteKind(undefined)} onWritten={onAdded} />}
    </>
  )
}
