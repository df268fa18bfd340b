import { View } from '@tarojs/components'
import { EVIDENCE_KIND_LABELS, MEDIUM_LABELS, type EvidenceKind } from '@shouhou/shared/evidence'
import { Badge, Button, Icon, PhotoGrid, Pressable, type Photo } from '../../ui'
import type { EvidencePiece, SendingFile } from './evidence-piece'
import style from './evidence.module.scss'
import { looksLikePicture } from './file-name'

export interface EvidenceKindProps {
  readonly kind: EvidenceKind
  readonly pieces: readonly EvidencePiece[]
  readonly pictures: Readonly<Record<string, string>>
  readonly onOpen: (piece: EvidencePiece) => void
  readonly sending?: readonly SendingFile[]
  readonly onAdd?: () => void
  readonly onRemove?: (id: string) => void
  readonly onRetry?: (id: string) => void
}

const photoOfFile = ({ id, name, path, state, percent }: SendingFile): Photo => ({
  id, label: name, state: state === 'sending' ? 'sending' : 'failed', percent, ...(looksLikePicture(name) ? { src: path } : {}),
})

/** Everything of one kind: files as tiles, then what was written. */
export function EvidenceKindList(props: EvidenceKindProps) {
  const { kind, pieces, pictures, onOpen, sending = [], onAdd, onRemove, onRetry } = props
  const files = pieces.filter(({ medium }) => medium !== 'note')
  const notes = pieces.filter(({ medium }) => medium === 'note')
  const underWay = sending.filter(({ state }) => state !== 'refused')

  const photoOf = (piece: EvidencePiece, at: number): Photo => ({
    id: piece.evidenceId,
    label: `${EVIDENCE_KIND_LABELS[kind]}${MEDIUM_LABELS[piece.medium]} ${at + 1}`,
    state: piece.isChecked ? 'ready' : 'checking',
    ...(pictures[piece.evidenceId] ? { src: pictures[piece.evidenceId] } : {}),
  })
  const open = ({ id }: Photo) => {
    const piece = files.find(({ evidenceId }) => evidenceId === id)
    if (piece) onOpen(piece)
  }

  return (
    <>
      {(files.length > 0 || underWay.length > 0 || onAdd) && (
        <PhotoGrid
          photos={[...files.map(photoOf), ...underWay.map(photoOfFile)]}
          onOpen={open}
          addLabel={`添加${EVIDENCE_KIND_LABELS[kind]}`}
          {...(onAdd ? { onAdd } : {})}
          {...(onRemove ? { onRemove: ({ id }: Photo) => onRemove(id) } : {})}
          {...(onRetry ? { onRetry: ({ id }: Photo) => onRetry(id) } : {})}
        />
      )}
      <OtherNames files={files} />
      {sending.map(file => file.problem && <Problem key={file.id} file={file} onRemove={onRemove} />)}
      {notes.map(note => <Note key={note.evidenceId} note={note} onRemove={onRemove} />)}
    </>
  )
}

// A tile shows no name, and a document has nothing else to be known by.
const OtherNames = ({ files }: { readonly files: readonly EvidencePiece[] }) => {
  const named = files.filter(({ medium }) => medium !== 'photo').map(({ medium, name }) => `${MEDIUM_LABELS[medium]}：${name}`)
  return named.length > 0 ? <View className={style.names}>{named.join('；')}</View> : null
}

interface ProblemProps { readonly file: SendingFile; readonly onRemove: ((id: string) => void) | undefined }

/** Why a file did not arrive. One that is wrong in itself has no tile, and is taken off the list here. */
const Problem = ({ file: { id, name, problem, state }, onRemove }: ProblemProps) => (
  <View className={style.problem}>
    <View className={style.text}>{`${name}：${problem}`}</View>
    {state === 'refused' && onRemove && <Button isSmall label={`知道了，去掉${name}`} onPress={() => onRemove(id)}>知道了</Button>}
  </View>
)

const Note = ({ note, onRemove }: { readonly note: EvidencePiece; readonly onRemove: ((id: string) => void) | undefined }) => (
  <View className={style.note}>
    <Icon name="message" />
    <View className={style.text}>{note.note}</View>
    {!note.isChecked && <Badge>检查中</Badge>}
    {onRemove && <Pressable className={style.remove} label="删除这段文字" onPress={() => onRemove(note.evidenceId)}><Icon name="close" /></Pressable>}
  </View>
)
