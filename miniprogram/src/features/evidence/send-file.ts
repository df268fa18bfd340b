import type { Evidence, EvidenceKind } from '@shouhou/shared/evidence'
import type { Result } from '@shouhou/shared'
import { change, upload, type Input, type Output, type Upload } from '../../cloud'
import type { PickedFile } from '../../device'
import { shortName } from './file-name'

export interface Sending {
  readonly done: Promise<Result<Evidence>>
  readonly stop: () => void
}

/** How far an earlier try came: the slot it was given, and what the bytes are kept under once they had arrived. */
export interface Reached {
  slot?: Output<'evidence.requestUpload'>
  fileId?: string
}

export interface Sent {
  readonly kind: EvidenceKind
  readonly file: PickedFile
  /** Written to as it goes on, so that the next try begins where this one ended. */
  readonly reached: Reached
}

const stopped = { ok: false, error: { code: 'call/offline' } } as const

// Longer than a bad network is silent between two pieces of a file.
const STALLED_MS = 60_000
// A slot that ends while the bytes are under way would be of no use.
const SPARE_MS = 5 * 60_000

let asked: Promise<unknown> = Promise.resolve()

/** One after another: two files of the same name and size asked for at once would be taken for one that is asked for twice. */
function requestSlot(input: Input<'evidence.requestUpload'>) {
  const asking = asked.then(() => change('evidence.requestUpload', input))
  asked = asking.catch(() => undefined)
  return asking
}

/** Stops what has not moved for long; a lost network does not always say so. */
function watched(start: (onProgress: (percent: number) => void) => Upload, onProgress: (percent: number) => void): Upload {
  let timer: ReturnType<typeof setTimeout> | undefined
  const moved = () => {
    clearTimeout(timer)
    timer = setTimeout(() => upward.abort(), STALLED_MS)
  }
  const upward = start(percent => {
    moved()
    onProgress(percent)
  })
  moved()
  return { ...upward, done: upward.done.finally(() => clearTimeout(timer)) }
}

/** A slot, the bytes, the confirmation. `onProgress`: parts of a hundred; the confirmation is the last few. */
export function sendFile({ kind, file, reached }: Sent, onProgress: (percent: number) => void): Sending {
  let isStopped = false
  let upward: Upload | undefined

  const work = async (): Promise<Result<Evidence>> => {
    if (!reached.slot || reached.slot.expiresAt - SPARE_MS < Date.now()) {
      const slot = await requestSlot({ kind, name: shortName(file.name), size: file.size })
      if (!slot.ok) return slot
      Object.assign(reached, { slot: slot.value, fileId: undefined })
    }
    if (isStopped || !reached.slot) return stopped
    const { evidenceId, cloudPath } = reached.slot
    if (!reached.fileId) {
      upward = watched(tell => upload(cloudPath, file, tell), percent => onProgress(Math.round(percent * 0.95)))
      const sent = await upward.done
      if (!sent.ok) return sent
      reached.fileId = sent.value.fileId
    }
    return isStopped ? stopped : change('evidence.confirm', { evidenceId, fileId: reached.fileId })
  }

  return {
    done: work(),
    stop: () => {
      isStopped = true
      upward?.abort()
    },
  }
}
