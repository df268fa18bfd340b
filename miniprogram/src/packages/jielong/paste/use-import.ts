import type { Failure } from '@shouhou/shared'
import { LINES_AT_ONCE, type ChainLine } from '@shouhou/shared/jielong'
import { useRef, useState } from 'react'
import { change } from '../../../cloud'
import { inBatches, newLine } from './new-line'

export interface Imported { readonly importIds: readonly string[]; readonly added: number }

export interface Importing {
  readonly isBusy: boolean
  /** Lines that were sent so far. */
  readonly sent: number
  readonly failure: Failure | undefined
  /** The line that the content check refused, among those given. */
  readonly refused: ChainLine | undefined
  readonly imported: Imported | undefined
  readonly run: (lines: readonly ChainLine[]) => Promise<void>
  readonly undo: () => Promise<number | undefined>
}

const refusedIn = (batch: readonly ChainLine[], failure: Failure): ChainLine | undefined =>
  failure.code === 'content/refused' ? batch[Number(failure.field.replace('lines.', ''))] : undefined

const still = { isBusy: false, sent: 0, failure: undefined, refused: undefined, imported: undefined }

/** Keeps lines in batches. What arrived before a failure stays, and is known when one goes on. */
export function useImport(groupId: string, jielongId: string): Importing {
  const [state, setState] = useState<Omit<Importing, 'run' | 'undo'>>(still)
  const underWay = useRef(false)

  const run = async (lines: readonly ChainLine[]) => {
    if (underWay.current) return
    underWay.current = true
    let imported: Imported = state.imported ?? { importIds: [], added: 0 }
    let sent = 0
    setState({ ...still, isBusy: true })
    for (const batch of inBatches(lines, LINES_AT_ONCE)) {
      const reply = await change('jielong.importLines', { groupId, jielongId, lines: batch.map(newLine) })
      if (!reply.ok) {
        setState({ ...still, failure: reply.error, refused: refusedIn(batch, reply.error), imported: imported.added > 0 ? imported : undefined })
        underWay.current = false
        return
      }
      sent += batch.length
      imported = { importIds: [...imported.importIds, reply.value.importId], added: imported.added + reply.value.added }
      setState({ ...still, isBusy: true, sent })
    }
    setState({ ...still, sent, imported })
    underWay.current = false
  }

  const undo = async () => {
    if (!state.imported || underWay.current) return undefined
    underWay.current = true
    const reply = await change('jielong.undoImport', { groupId, jielongId, importIds: [...state.imported.importIds].slice(-20) })
    underWay.current = false
    setState(reply.ok ? still : { ...state, failure: reply.error })
    return reply.ok ? reply.value.removed : undefined
  }

  return { ...state, run, undo }
}
