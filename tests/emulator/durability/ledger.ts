/** What a document may be after a crash: one value once its write is acknowledged, two while it is not. `null` is none. */
export interface Ledger {
  /** A write is on its way; answers what to call when it is acknowledged. Never called, it may have happened or not. */
  begin(id: string, value: number | null): () => void
  /** Documents that are not what they must be, and what they are. From then on they are what they were found to be. */
  compare(ids: Iterable<string>, actual: Map<string, number>): string[]
  ids(): string[]
  /** Documents that are there for certain: written, acknowledged, and not on their way out. */
  settled(): string[]
  acknowledged: number
}

export function createLedger(): Ledger {
  const possible = new Map<string, (number | null)[]>()
  const ledger: Ledger = {
    acknowledged: 0,
    ids: () => [...possible.keys()],
    settled: () => [...possible].filter(([, values]) => !values.includes(null)).map(([id]) => id),
    begin(id, value) {
      possible.set(id, [...(possible.get(id) ?? [null]), value])
      return () => {
        possible.set(id, [value])
        ledger.acknowledged += 1
      }
    },
    compare(ids, actual) {
      const wrong: string[] = []
      for (const id of ids) {
        const found = actual.get(id) ?? null
        const expected = possible.get(id) ?? [null]
        if (!expected.includes(found)) wrong.push(`${id} is ${found}, not ${expected.join(' or ')}`)
        possible.set(id, [found])
      }
      return wrong
    },
  }
  return ledger
}
