import type { GatewayQuestion } from 'wechat-cloud-emulator'

/** What was asked of the cloud, in the order of asking. */
export type Asked = readonly GatewayQuestion[]

/** Remembers every question until it is taken. */
export interface Operations {
  note(question: GatewayQuestion): void
  /** What this function asked since the last time. */
  take(functionName: string): Asked
}

export function createOperations(): Operations {
  let noted: GatewayQuestion[] = []
  return {
    note: (question) => void noted.push(question),
    take(functionName) {
      const taken = noted.filter((question) => question.function === functionName)
      noted = []
      return taken
    },
  }
}

/** By run of the function, or by the person who asked: all their requests together. */
export function groupBy(asked: Asked, by: 'requestId' | 'openid'): Map<string, Asked> {
  const groups = new Map<string, GatewayQuestion[]>()
  for (const question of asked) {
    const key = question[by] ?? ''
    const group = groups.get(key) ?? []
    group.push(question)
    groups.set(key, group)
  }
  return groups
}

/** How many of them are about these collections. */
export const on = (collections: readonly string[], asked: Asked): number => asked.filter(({ collection }) => collection !== null && collections.includes(collection)).length

/** How many are about documents at all. */
export const onDocuments = (asked: Asked): number => asked.filter(({ collection }) => collection !== null).length

/** Bytes that the database sent. */
export const bytesRead = (asked: Asked): number => asked.reduce((sum, { bytes, collection }) => sum + (collection === null ? 0 : bytes), 0)

const WORDS: Record<string, string> = {
  getDocument: 'read',
  calculateDocument: 'count',
  aggregateDocuments: 'aggregate',
  insertDocument: 'add',
  modifyDocument: 'change',
  removeDocument: 'remove',
}

/** 'jielongs change' and its like, each with how often it was asked; what is not about documents by the action's name. */
export function byKind(asked: Asked): [kind: string, times: number][] {
  const counts = new Map<string, number>()
  for (const { action, collection } of asked) {
    const verb = action.replace('database.', '')
    const kind = collection === null ? action : `${collection} ${WORDS[verb] ?? verb}`
    counts.set(kind, (counts.get(kind) ?? 0) + 1)
  }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1))
}
