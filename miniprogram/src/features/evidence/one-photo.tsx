import { View } from '@tarojs/components'
import type { EvidenceKind } from '@shouhou/shared/evidence'
import { pickPhotos } from '../../device'
import { Field, PhotoGrid, toast, type Photo } from '../../ui'
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
    else toast('这里只放照片，请换一张')
  })
  const [file] = sending.files
  const shown: Photo[] = [
    ...(photo ? [{ id: photo.evidenceId, label, ...(pictures[photo.evidenceId] ? { src: pictures[photo.evidenceId] } : {}) }] : []),
    ...(file && file.state !== 'refused' ? [{ id: file.id, label, src: file.path, percent: file.percent, state: file.state }] : []),
  ]
  const pick = async () => {
    try {
      if (file) sending.cancel(file.id)
      sending.add(kind, await pickPhotos(1))
    } catch {
      toast('没有打开相册，请在系统设置里允许访问')
    }
  }
  const remove = ({ id }: Photo) => (id === photo?.evidenceId ? onChange(null) : sending.cancel(id))

  return (
    <Field label={label} role="group" {...(hint ? { hint } : {})} {...(error ? { error } : {})}>
      <PhotoGrid
        photos={shown} onRemove={remove} onRetry={({ id }) => sending.retry(id)} addLabel="添加照片"
        onOpen={({ id }) => void (photo && id === photo.evidenceId && openEvidence(photo, 'original'))}
        {...(shown.length === 0 ? { onAdd: () => void pick() } : {})}
      />
      {file?.problem && <View className={style.problem}>{file.problem}</View>}
    </Field>
  )
}
