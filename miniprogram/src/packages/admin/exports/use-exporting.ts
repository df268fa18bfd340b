import type { FaultCode } from '@shouhou/shared/case'
import type { ExportFormat } from '@shouhou/shared/export'
import { useState } from 'react'
import { useChange, type Output } from '../../../cloud'

export const ALL = 'ALL'

export interface Wanted {
  readonly format: ExportFormat
  /** '' for all. */
  readonly model: string
  readonly fault: FaultCode | typeof ALL
}

export type MadeFile = Output<'export.make'>

/** What is asked for, and the file that comes of it. */
export function useExporting(groupId: string, onMade: () => Promise<void>) {
  const [wanted, setWanted] = useState<Wanted>({ format: 'xlsx', model: '', fault: ALL })
  const [made, setMade] = useState<MadeFile>()
  const { run, isBusy, error } = useChange('export.make')

  const make = async () => {
    setMade(undefined)
    const { format, model, fault } = wanted
    const reply = await run({ groupId, format, ...(model.trim() ? { model } : {}), ...(fault === ALL ? {} : { faultCode: fault }) })
    if (!reply?.ok) return
    setMade(reply.value)
    await onMade()
  }

  return { wanted, want: (part: Partial<Wanted>) => setWanted({ ...wanted, ...part }), made, show: setMade, make, isBusy, error }
}

export type Exporting = ReturnType<typeof useExporting>
