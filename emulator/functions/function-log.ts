/** One line that a function wrote. */
export interface OutputLine {
  level: 'debug' | 'log' | 'info' | 'warn' | 'error'
  text: string
}

export interface InvocationRecord {
  name: string
  /** As `context.request_id` says it to the function. */
  requestId: string
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
  /** Which they were, by collection and fields: `notes (kind, n)`, `notes (kind; aggregate: match, group)`. */
  unserved: string[]
  /** What it wrote to the console, also after its answer. */
  output: OutputLine[]
  error?: string
}

/** What all runs of one function since the start, or since the log was cleared, have cost. */
export interface FunctionCounts {
  name: string
  calls: number
  failures: number
  /** ms, all runs together. */
  duration: number
  /** ms, the longest run. */
  slowest: number
  reads: number
  writes: number
  unindexed: number
  /** How often each question came that no index served: `{ 'notes (kind, n)': 3 }`. */
  unserved: Record<string, number>
}

export interface FunctionLog {
  records: InvocationRecord[]
  /** By function, the busiest reader first. */
  counts(): FunctionCounts[]
  write(record: InvocationRecord): void
  /** What a function writes, at once. */
  say(name: string, line: OutputLine): void
  clear(): void
}

const kept = 1000

function add(counts: FunctionCounts, { duration, reads, writes, unindexed, unserved, error }: InvocationRecord): void {
  counts.calls += 1
  if (error !== undefined) counts.failures += 1
  counts.duration += duration
  counts.slowest = Math.max(counts.slowest, duration)
  counts.reads += reads
  counts.writes += writes
  counts.unindexed += unindexed
  for (const question of unserved) counts.unserved[question] = (counts.unserved[question] ?? 0) + 1
}

export function createFunctionLog(print?: (line: string) => void): FunctionLog {
  const records: InvocationRecord[] = []
  const totals = new Map<string, FunctionCounts>()
  const fresh = (name: string): FunctionCounts => ({ name, calls: 0, failures: 0, duration: 0, slowest: 0, reads: 0, writes: 0, unindexed: 0, unserved: {} })
  return {
    records,
    counts: () => [...totals.values()].sort((left, right) => right.reads - left.reads),
    write(record) {
      records.push(record)
      if (records.length > kept) records.shift()
      const counts = totals.get(record.name) ?? fresh(record.name)
      totals.set(record.name, counts)
      add(counts, record)
      print?.(describe(record))
    },
    say: (name, { level, text }) => print?.(`${name} ${level}: ${text}`),
    clear() {
      records.splice(0)
      totals.clear()
    },
  }
}

function describe({ name, openid = '-', duration, reads, writes, unindexed, error }: InvocationRecord): string {
  const parts = [name, openid, `${Math.round(duration)} ms`, `${reads} r`, `${writes} w`]
  if (unindexed > 0) parts.push(`${unindexed} without an index`)
  if (error) parts.push(error.split('\n')[0] ?? '')
  return parts.join(' · ')
}
