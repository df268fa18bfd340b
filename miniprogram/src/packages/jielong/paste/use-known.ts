import type { ChainLine } from '@shouhou/shared/jielong'
import { LINES_AT_ONCE, lineKey } from '@shouhou/shared/jielong'
import type { Failure } from '@shouhou/shared'
import { useEffect, useState } from 'react'
import { call } from '../../../cloud'
import { inBatches, newLine } from './new-line'

export interface Known {
  /** Keys of the lines that are there already; undefined until the answer is there. */
  readonly keys: ReadonlySet<string> | undefined
  readonly failure: Failure | undefined
}

/** Which lines the 接龙 has already; asked again whenever the lines become others. */
export function useKnown(groupId: string, jielongId: string, lines: readonly ChainLine[]): Known {
  const [known, setKnown] = useState<Known>({ keys: undefined, failure: undefined })
  const asked = lines.map(lineKey).join('\n')

  useEffect(() => {
    let isOver = false
    const ask = async () => {
      const keys = new Set<string>()
      for (const batch of inBatches(lines, LINES_AT_ONCE)) {
        const reply = await call('jielong.matchLines', { groupId, jielongId, lines: batch.map(newLine) })
        if (isOver) return
        if (!reply.ok) return setKnown({ keys: undefined, failure: reply.error })
        for (const at of reply.value.known) if (batch[at]) keys.add(lineKey(batch[at]))
      }
      setKnown({ keys, failure: undefined })
    }
    setKnown({ keys: undefined, failure: undefined })
    void ask()
    return () => { isOver = true }
    // The keys say everything about the lines.
  }, [groupId, jielongId, asked])

  return known
}
