import type { Failure } from '@shouhou/shared'
import type { EvidenceKind } from '@shouhou/shared/evidence'
import { useCallback, useEffect, useRef, useState } from 'react'
import { change } from '../../cloud'
import type { PickedFile } from '../../device'
import { sayFailure } from '../../words'
import { pieceOf, type EvidencePiece, type SendingFile } from './evidence-piece'
import { showHere } from './links'
import { refuseFile } from './refuse-file'
import { sendFile, type Sending } from './send-file'

interface Waiting { readonly id: string; readonly kind: EvidenceKind; readonly file: PickedFile }

const hopeless: readonly Failure['code'][] = ['evidence/too-large', 'evidence/wrong-type', 'evidence/broken-file', 'content/refused']
const isHopeless = ({ code }: Failure): boolean => hopeless.includes(code)

export interface SendingFiles {
  readonly files: readonly SendingFile[]
  readonly add: (kind: EvidenceKind, files: readonly PickedFile[]) => void
  readonly retry: (id: string) => void
  /** Stops it, or takes a failed one away. */
  readonly cancel: (id: string) => void
}

/** Sends files one after another; `onSent` gets each piece that was confirmed. Kept above the steps of a form: it goes on while another step shows. */
export function useSending(onSent: (piece: EvidencePiece) => void): SendingFiles {
  const [files, setFiles] = useState<readonly SendingFile[]>([])
  const queue = useRef<Waiting[]>([])
  const kept = useRef(new Map<string, Waiting>())
  const now = useRef<{ id: string; sending: Sending }>()
  const count = useRef(0)
  const told = useRef(onSent)
  told.current = onSent

  const update = useCallback((id: string, changes: Partial<SendingFile>) =>
    setFiles(before => before.map(file => (file.id === id ? { ...file, ...changes } : file))), [])
  const drop = useCallback((id: string) => setFiles(before => before.filter(file => file.id !== id)), [])

  const sendNext = useCallback(async () => {
    const next = now.current ? undefined : queue.current.shift()
    if (!next) return
    const sending = sendFile(next.kind, next.file, percent => update(next.id, { percent }))
    now.current = { id: next.id, sending }
    const reply = await sending.done
    now.current = undefined
    if (kept.current.has(next.id)) {
      if (reply.ok) {
        kept.current.delete(next.id)
        if (reply.value.medium === 'photo') showHere(reply.value.evidenceId, next.file.path)
        told.current(pieceOf(reply.value))
        drop(next.id)
      } else update(next.id, { state: isHopeless(reply.error) ? 'refused' : 'failed', problem: sayFailure(reply.error) })
    } else if (reply.ok) void change('evidence.remove', { evidenceId: reply.value.evidenceId })
    void sendNext()
  }, [drop, update])

  const add = (kind: EvidenceKind, picked: readonly PickedFile[]) => {
    const waiting = picked.map(file => ({ id: `file-${++count.current}`, kind, file, problem: refuseFile(file) }))
    for (const one of waiting) kept.current.set(one.id, one)
    setFiles(before => [...before, ...waiting.map(({ id, file, problem }): SendingFile => ({
      id, kind, name: file.name, path: file.path, percent: 0, state: problem ? 'refused' : 'sending', problem,
    }))])
    queue.current.push(...waiting.filter(({ problem }) => problem === ''))
    void sendNext()
  }

  const retry = (id: string) => {
    const again = kept.current.get(id)
    if (!again || queue.current.includes(again)) return
    update(id, { state: 'sending', percent: 0, problem: '' })
    queue.current.push(again)
    void sendNext()
  }

  const cancel = (id: string) => {
    kept.current.delete(id)
    queue.current = queue.current.filter(one => one.id !== id)
    if (now.current?.id === id) now.current.sending.stop()
    drop(id)
  }

  useEffect(() => () => now.current?.sending.stop(), [])
  return { files, add, retry, cancel }
}
