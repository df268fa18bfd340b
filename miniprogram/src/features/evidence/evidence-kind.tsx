import { View } from '@tarojs/components'
import type { EvidenceKind } from '@shouhou/shared/evidence'
import { Badge, Button, classNames, Icon, PhotoGrid, Pressable, type Photo } from '../../ui'
import * as say from '../../words/evidence/pieces'
import { chooseAgain as again, chooseAgainOf, drop, dropOf, noticed, noticedOf, problem as sayProblem } from '../../words/evidence/sending'
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
  readonly onResume?: (id: string) => void
}

const photoOfFile = ({ id, name, path, state, percent }: SendingFile): Photo => ({
  id, label: name, state: state === 'sending' || state === 'stopped' ? state : 'failed', percent, ...(looksLikePicture(name) ? { src: path } : {}),
})

/** Everything of one kind: files as tiles, then what was written. */
export function EvidenceKindList(props: EvidenceKindProps) {
  const { kind, pieces, pictures, onOpen, sending = [], onAdd, onRemove, onResume } = props
  const files = pieces.filter(({ medium }) => medium !== 'note')
  const notes = pieces.filter(({ medium }) => medium === 'note')
  const underWay = sending.filter(({ state }) => state !== 'refused' && state !== 'lost')

  const photoOf = (piece: EvidencePiece, at: number): Photo => ({
    id: piece.evidenceId,
    label: say.called(kind, piece.medium, at + 1),
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
          addLabel={say.add(kind)}
          {...(onAdd ? { onAdd } : {})}
          {...(onRemove ? { onRemove: ({ id }: Photo) => onRemove(id) } : {})}
          {...(onResume ? { onRetry: ({ id }: Photo) => onResume(id) } : {})}
        />
      )}
      <OtherNames files={files} />
      {sending.map(file => file.problem && <Problem key={file.id} file={file} onRemove={onRemove} onAdd={onAdd} />)}
      {notes.map(note => <Note key={note.evidenceId} note={note} onRemove={onRemove} />)}
    </>
  )
}

// A tile shows no name, and a document has nothing else to be known by.
const OtherNames = ({ files }: { readonly files: readonly EvidencePiece[] }) => {
  const named = files.filter(({ medium }) => medium !== 'photo').map(({ medium, name }) => say.named(medium, name))
  return named.length > 0 ? <View className={style.names}>{named.join('；')}</View> : null
}

interface ProblemProps {
  readonly file: SendingFile
  readonly onRemove: ((id: string) => void) | undefined
  readonly onAdd: (() => void) | undefined
}

/** Why a file did not arrive. One that is wrong in itself, or no longer here, has no tile: it is taken off the list here. */
function Problem({ file: { id, name, problem, state, isCutOff }, onRemove, onAdd }: ProblemProps) {
  const chooseAgain = () => {
    onRemove?.(id)
    onAdd?.()
  }
  return (
    <View className={classNames(style.problem, (isCutOff || state === 'stopped') && style.waits)}>
      <View className={style.text}>{sayProblem(name, problem)}</View>
      {state === 'refused' && onRemove && <Button isSmall label={noticedOf(name)} onPress={() => onRemove(id)}>{noticed}</Button>}
      {state === 'lost' && onRemove && <Button isSmall label={dropOf(name)} onPress={() => onRemove(id)}>{drop}</Button>}
      {state === 'lost' && onAdd && <Button isSmall label={chooseAgainOf(name)} onPress={chooseAgain}>{again}</Button>}
    </View>
  )
}

const Note = ({ note, onRemove }: { readonly note: EvidencePiece; readonly onRemove: ((id: string) => void) | undefined }) => (
  <View className={style.note}>
    <Icon name="message" />
    <View className={style.text}>{note.note}</View>
    {!note.isChecked && <Badge>{say.beingChecked}</Badge>}
    {onRemove && <Pressable className={style.remove} label={say.removeNote} onPress={() => onRemove(note.evidenceId)}><Icon name="close" /></Pressable>}
  </View>
)
