import { keep, keptUnder, readKept } from '../../drafts'
import type { PickedFile } from '../../device'
import * as say from '../../words/evidence/sending'
import type { SendingFile } from './evidence-piece'
import type { Reached } from './send-file'

/** A file, and where it is meant to go ('case:g-1:c-1', 'file-case:g-1'), whatever page is open. */
export interface Entry extends SendingFile {
  readonly place: string
  readonly file: PickedFile
  /** Of this try and the ones before it. */
  readonly reached: Reached
}

type Kept = Pick<Entry, 'place' | 'id' | 'kind' | 'name' | 'path'> & { readonly size: number }

const NOUN = 'unsent'
const KEY = 'files'
// A phone keeps a chosen file for a while, a browser only as long as the page lives.
const isKeptByDevice = process.env.TARO_ENV === 'weapp'

let entries: readonly Entry[] = []
let loadedFor: string | undefined
const shown = new Map<string, readonly SendingFile[]>()
const listeners = new Set<() => void>()

const comeBack = ({ place, id, kind, name, path, size }: Kept): Entry => ({
  place, id, kind, name, path, percent: 0, file: { name, path, size }, reached: {}, isCutOff: false,
  ...(isKeptByDevice ? { state: 'stopped', problem: say.left } : { state: 'lost', problem: say.gone }),
})

/** Of whoever uses the app now, with what an earlier run of it left. */
export function allEntries(): readonly Entry[] {
  const slot = keptUnder(NOUN, KEY)
  if (loadedFor !== slot) {
    loadedFor = slot
    entries = (readKept<readonly Kept[]>(NOUN, KEY) ?? []).map(comeBack)
    shown.clear()
  }
  return entries
}

/** What belongs to one page alone goes with it. */
const outlivesItsPage = ({ place }: Entry): boolean => place.includes(':')

function write(): void {
  const kept = entries.filter(one => one.state !== 'refused' && outlivesItsPage(one))
    .map(({ place, id, kind, name, path, file }): Kept => ({ place, id, kind, name, path, size: file.size }))
  keep(NOUN, KEY, kept.length > 0 ? kept : undefined)
}

function put(next: readonly Entry[], isWritten: boolean): void {
  entries = next
  shown.clear()
  if (isWritten) write()
  for (const tell of listeners) tell()
}

export const addEntries = (more: readonly Entry[]): void => put([...allEntries(), ...more], true)

export const entryOf = (id: string): Entry | undefined => allEntries().find(one => one.id === id)

export const dropEntry = (id: string): void => put(allEntries().filter(one => one.id !== id), true)

export const changeEntry = (id: string, changes: Partial<Entry>): void =>
  put(allEntries().map(one => (one.id === id ? { ...one, ...changes } : one)), changes.state !== undefined)

/** The same list until something in it changes. */
export function filesAt(place: string): readonly SendingFile[] {
  const all = allEntries()
  const known = shown.get(place) ?? all.filter(one => one.place === place)
  shown.set(place, known)
  return known
}

export function listenToEntries(tell: () => void): () => void {
  listeners.add(tell)
  return () => void listeners.delete(tell)
}
