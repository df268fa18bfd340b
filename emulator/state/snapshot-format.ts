import type { CollectionDeclaration, DocumentId } from '../database'

/** Of the file that `export` writes: gzip, and in it one JSON array a line. Only in 2 may an `_id` be a number. */
export const SNAPSHOT_VERSION = 2
export const VERSION_OF_TEXTS = 1

/** What one line says. A file's bytes follow it as `bytes` lines, base64. The last line is the only `end`. */
export type Line =
  | ['cloud-emulator', { version: number; madeAt: string }]
  | ['secret', string]
  | ['collection', CollectionDeclaration]
  | ['document', collection: string, document: { _id: DocumentId }]
  | ['kept', name: string, text: string]
  | ['file', name: string, size: number]
  | ['bytes', string]
  | ['end', Counts & { digest: string }]

/** What a snapshot holds; both ends count for themselves. */
export interface Counts {
  collections: number
  documents: number
  kept: number
  files: number
}

export const noCounts = (): Counts => ({ collections: 0, documents: 0, kept: 0, files: 0 })

const COUNTED: Partial<Record<Line[0], keyof Counts>> = { collection: 'collections', document: 'documents', kept: 'kept', file: 'files' }

export function count(counts: Counts, [kind]: Line): void {
  const counted = COUNTED[kind]
  if (counted) counts[counted] += 1
}

/** The stored names of a file store: never a path, never hidden. */
export const isFileName = (name: string): boolean => /^[\w-][\w.-]*$/.test(name)
