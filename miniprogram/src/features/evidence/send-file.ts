import type { Evidence, EvidenceKind } from '@shouhou/shared/evidence'
import type { Result } from '@shouhou/shared'
import { change, upload, type Upload } from '../../cloud'
import type { PickedFile } from '../../device'
import { shortName } from './file-name'

export interface Sending {
  readonly done: Promise<Result<Evidence>>
  readonly stop: () => void
}

const stopped = { ok: false, error: { code: 'call/offline' } } as const

/** A slot, the bytes, the confirmation. `onProgress`: parts of a hundred; the confirmation is the last few. */
export function sendFile(kind: EvidenceKind, file: PickedFile, onProgress: (percent: number) => void): Sending {
  let isStopped = false
  let upward: Upload | undefined

  const work = async (): Promise<Result<Evidence>> => {
    const slot = await change('evidence.requestUpload', { kind, name: shortName(file.name), size: file.size })
    if (!slot.ok) return slot
    if (isStopped) return stopped
    const { evidenceId, cloudPath } = slot.value
    upward = upload(cloudPath, file, percent => onProgress(Math.round(percent * 0.95)))
    const sent = await upward.done
    if (!sent.ok) return sent
    return isStopped ? stopped : change('evidence.confirm', { evidenceId, fileId: sent.value.fileId })
  }

  return {
    done: work(),
    stop: () => {
      isStopped = true
      upward?.abort()
    },
  }
}
