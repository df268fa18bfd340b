import { dayOf } from '@shouhou/shared'
import type { CaseFile } from '@shouhou/shared/case-file'
import { isStopped, type ChannelKind, type GuardNote, type OwnWords } from '@shouhou/shared/channel'
import { useEffect, useState } from 'react'
import { call } from '../../cloud'
import { guardHere, isForWords, withTold } from './guard-here'

// Words are compared when somebody stops writing, not with every key.
const TYPING_MS = 1500

export interface Guard {
  readonly notes: readonly GuardNote[]
  readonly isStopped: boolean
  /** Whether other words would help: nothing else stands against it. */
  readonly isForWords: boolean
  /** Whether the words as they stand were compared with those of others. */
  readonly isCompared: boolean
}

interface Asked {
  readonly file: CaseFile
  readonly channel: ChannelKind
  readonly words: OwnWords
}

interface Told {
  readonly about: string
  readonly notes: readonly GuardNote[]
}

/** What to know before this way is taken: at once by what the device knows, and in a moment with what the cloud knows. */
export function useGuard({ file, channel, words }: Asked): Guard {
  const [told, setTold] = useState<Told>({ about: '', notes: [] })
  const about = JSON.stringify([channel, words, file.steps.map(({ stepId, state }) => [stepId, state])])
  const { caseId } = file

  useEffect(() => {
    let isLatest = true
    const timer = setTimeout(() => void call('channel.guard', { caseId, channel, words }).then(reply => {
      if (isLatest && reply.ok) setTold({ about, notes: reply.value })
    }), told.about === '' ? 0 : TYPING_MS)
    return () => {
      isLatest = false
      clearTimeout(timer)
    }
  }, [about, caseId])

  const notes = withTold(guardHere({ file, channel, words, today: dayOf(Date.now()) }), told.notes)
  return { notes, isStopped: isStopped(notes), isForWords: isForWords(notes), isCompared: told.about === about }
}
