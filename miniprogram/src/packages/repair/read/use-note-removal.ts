import type { Failure } from '@shouhou/shared'
import type { RepairView } from '@shouhou/shared/repair'
import { useDidHide } from '@tarojs/taro'
import { useEffect, useRef, useState } from 'react'
import { change } from '../../../cloud'
import { keepFile } from '../../../features/repair'

const UNDO_MS = 8_000

export interface NoteRemoval {
  /** Out of sight, and perhaps still to be put back. */
  readonly leaving: readonly string[]
  readonly remove: (noteId: string) => void
  readonly putBack: (noteId: string) => void
  readonly error: Failure | undefined
}

/** Notes leave the page at once, and the cloud when they can no longer be put back or the page is left. */
export function useNoteRemoval({ caseId, repairId }: Pick<RepairView, 'caseId' | 'repairId'>): NoteRemoval {
  const [leaving, setLeaving] = useState<readonly string[]>([])
  const [error, setError] = useState<Failure>()
  const timers = useRef(new Map<string, ReturnType<typeof setTimeout>>())

  const forget = (noteId: string) => {
    clearTimeout(timers.current.get(noteId))
    timers.current.delete(noteId)
  }
  const tell = async (noteId: string) => {
    forget(noteId)
    const reply = await change('repair.removeNote', { caseId, repairId, noteId })
    if (reply.ok) keepFile(reply.value)
    else setError(reply.error)
    setLeaving(before => before.filter(one => one !== noteId))
  }
  const remove = (noteId: string) => {
    setError(undefined)
    setLeaving(before => [...before, noteId])
    timers.current.set(noteId, setTimeout(() => void tell(noteId), UNDO_MS))
  }
  const putBack = (noteId: string) => {
    // Once the cloud is told it is too late.
    if (!timers.current.has(noteId)) return
    forget(noteId)
    setLeaving(before => before.filter(one => one !== noteId))
  }
  const tellAll = () => [...timers.current.keys()].forEach(noteId => void tell(noteId))
  const last = useRef(tellAll)
  last.current = tellAll
  useDidHide(() => last.current())
  useEffect(() => () => last.current(), [])

  return { leaving, remove, putBack, error }
}
