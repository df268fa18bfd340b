import { View } from '@tarojs/components'
import type { EvidenceKind } from '@shouhou/shared/evidence'
import { pickPhotos } from '../../device'
import { Field, PhotoGrid, toast, type Photo } from '../../ui'
import * as say from '../../words/evidence/pieces'
import type { EvidencePiece } from './evidence-piece'
import style from './evidence.module.scss'
import { useThumbnails } from './links'
import { openEvidence } from './open-evidence'
import { useSending } from './use-sending'

/** As much of a photo as a draft keeps. */
export type PhotoPiece = Pick<EvidencePiece, 'evidenceId' | 'medium'>

export interface OnePhotoProps {
  readonly label: string
  readonly hint?: string
  readonly error?: string
  readonly kind: EvidenceKind
  readonly photo: PhotoPiece | null
  /** Null when it is taken back: what nothing names is cleared away by the cloud. */
  readonly onChange: (photo: PhotoPiece | null) => void
}

/** A single photo of mine, behind something that I say. */
export function OnePhoto({ label, hint, error, kind, photo, onChange }: OnePhotoProps) {
  const pictures = useThumbnails(photo ? [{ ...photo, layer: 'original' as const }] : [])
  const sending = useSending(({ evidenceId, medium }) => {
    if (medium === 'photo') onChange({ evidenceId, medium })
    else toast(say.onlyPhotos)
  })
  const [file] = sending.files
  const shown: Photo[] = [
    ...(photo ? [{ id: photo.evidenceId, label, ...(pictures[photo.evidenceId] ? { src: pictures[photo.evidenceId] } : {}) }] : []),
    ...(file && file.state !== 'refused' && file.state !== 'lost' ? [{ id: file.id, label, src: file.path, percent: file.percent, state: file.state }] : []),
  ]
  const pick = async () => {
    try {
      if (file) sending.stop(file.id)
      sending.add(kind, (await pickPhotos(1)).slice(0, 1))
    } catch {
      toast(say.noAlbum)
    }
  }
  const remove = ({ id }: Photo) => (id === photo?.evidenceId ? onChange(null) : sending.stop(id))

  return (
    <Field label={label} role="group" {...(hint ? { hint } : {})} {...(error ? { error } : {})}>
      <PhotoGrid
        photos={shown} onRemove={remove} onRetry={({ id }) => sending.resume(id)} addLabel={say.addPhoto}
        onOpen={({ id }) => void (photo && id === photo.evidenceId && openEvidence(photo, 'original'))}
        {...(shown.length === 0 ? { onAdd: () => void pick() } : {})}
      />
      {file?.problem && <View className={style.problem}>{file.problem}</View>}
    </Field>
  )
}
