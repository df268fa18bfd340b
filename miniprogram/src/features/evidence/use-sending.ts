import { useDidShow } from '@tarojs/taro'
import type { EvidenceKind } from '@shouhou/shared/evidence'
import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import type { PickedFile } from '../../device'
import type { EvidencePiece, SendingFile } from './evidence-piece'
import { attend, dropAll, resume, sendFiles, sendOn, stop } from './outbox'
import { filesAt, listenToEntries } from './outbox-shelf'

export interface SendingFiles {
  readonly files: readonly SendingFile[]
  readonly add: (kind: EvidenceKind, files: readonly PickedFile[]) => void
  /** Takes up one that was halted or did not arrive. */
  readonly resume: (id: string) => void
  /** Halts one that is on its way; takes away one that is not. */
  readonly stop: (id: string) => void
  /** What they were for was done without those that are left: they go on to `place`, with `more` that has arrived. */
  readonly sendOn: (place: string, more: readonly EvidencePiece[]) => void
  /** They are no longer wanted. */
  readonly clear: () => void
}

let pages = 0

/**
 * Files on their way; `onSent` gets each piece that was confirmed. With a `place` ('case:…', 'file-case:…') they go on
 * when the page is left, and are there again when somebody comes back to it; without one they end with the page.
 */
export function useSending(onSent: (piece: EvidencePiece) => void, place?: string): SendingFiles {
  const [own] = useState(() => `page-${++pages}`)
  const at = place ?? own
  const files = useSyncExternalStore(listenToEntries, () => filesAt(at))
  const told = useRef(onSent)
  told.current = onSent

  useEffect(() => {
    const leave = attend(at, piece => told.current(piece))
    return () => {
      leave()
      if (at === own) dropAll(own)
    }
  }, [at, own])
  useDidShow(() => files.filter(({ isCutOff }) => isCutOff).forEach(({ id }) => resume(id)))

  return { files, add: (kind, picked) => sendFiles(at, kind, picked), resume, stop, sendOn: (to, more) => sendOn(at, to, more), clear: () => dropAll(at) }
}
