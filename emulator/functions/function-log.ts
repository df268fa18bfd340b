export interface InvocationRecord {
  name: string
  openid?: string
  source: string
  /** Epoch ms on the emulator's clock. */
  at: number
  /** ms of real time. */
  duration: number
  reads: number
  writes: number
  /** Database questions that no index served. */
  unindexed: number
  error?: string
}

const kept = 1000

export function createFunctionLog(print?: (line: string) => void): { records: InvocationRecord[]; write(record: InvocationRecord): void } {
  const records: InvocationRecord[] = []
  return {
    records,
    write(record) {
      records.push(record)
      if (records.length > kept) records.shift()
      print?.(describe(record))
    },
  }
}

function describe({ name, openid = '-', duration, reads, writes, unindexed, error }: InvocationRecord): string {
  const parts = [name, openid, `${Math.round(duration)} ms`, `${reads} r`, `${writes} w`]
  if (unindexed > 0) parts.push(`${unindexed} without an index`)
  if (error) parts.push(error.split('\n')[0] ?? '')
  return parts.join(' · ')
}
