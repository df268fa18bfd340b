import type { Failure } from '@shouhou/shared'
import type { Evidence, EvidenceKind } from '@shouhou/shared/evidence'
import { change } from '../../cloud'
import { whenOnline, type PickedFile } from '../../device'
import { sayFailure } from '../../words'
import * as say from '../../words/evidence/sending'
import { allArrivals, arrivalsAt, forgetArrived, keepArrived, sendArrivedOn } from './arrivals-shelf'
import { caseAt, deliver } from './deliver'
import { pieceOf, type EvidencePiece } from './evidence-piece'
import { showHere } from './links'
import { addEntries, allEntries, changeEntry, dropEntry, entryOf, type Entry } from './outbox-shelf'
import { refuseFile } from './refuse-file'
import { sendFile, type Sending } from './send-file'

const AT_ONCE = 2
// Each step is drawn, and in WeChat sent to the view.
const STEP = 5

const hopeless: readonly Failure['code'][] = ['evidence/too-large', 'evidence/wrong-type', 'evidence/broken-file', 'content/refused']
const passing: readonly Failure['code'][] = ['call/offline', 'call/timed-out']

const underWay = new Map<string, Sending>()
const attendants = new Map<string, (piece: EvidencePiece) => void>()
const handed = new Set<string>()
let count = 0
let stopListening: (() => void) | undefined

const waiting = (): readonly Entry[] => allEntries().filter(({ state, id }) => state === 'sending' && !underWay.has(id))

const goOn = (): void => {
  allEntries().filter(({ isCutOff }) => isCutOff).forEach(({ id }) => resume(id))
  handAll()
}

function sendMore(): void {
  stopListening ??= whenOnline(goOn)
  for (const entry of waiting().slice(0, Math.max(0, AT_ONCE - underWay.size))) void send(entry)
}

async function send({ id, kind, file, reached }: Entry): Promise<void> {
  let shown = 0
  const sending = sendFile({ kind, file, reached }, percent => {
    if (percent < shown + STEP) return
    shown = percent
    changeEntry(id, { percent })
  })
  underWay.set(id, sending)
  const reply = await sending.done
  // Halted meanwhile, and perhaps taken up again: another try speaks for it now.
  const isLatest = underWay.get(id) === sending
  if (isLatest) underWay.delete(id)
  if (reply.ok) arrive(id, reply.value)
  else if (isLatest) fail(id, reply.error)
  sendMore()
}

/** Whoever dropped it while it was confirmed does not want it. */
function arrive(id: string, evidence: Evidence): void {
  const entry = entryOf(id)
  const isHanded = handed.has(evidence.evidenceId)
  if (!entry && !isHanded) void change('evidence.remove', { evidenceId: evidence.evidenceId })
  if (!entry || isHanded) return
  handed.add(evidence.evidenceId)
  if (evidence.medium === 'photo') showHere(evidence.evidenceId, entry.file.path)
  hand(entry.place, pieceOf(evidence))
  dropEntry(id)
}

function hand(place: string, piece: EvidencePiece): void {
  keepArrived(place, [piece])
  handAt(place)
}

/** To whoever is there, otherwise into its case. A page that shows a case says itself when the case has it. */
function handAt(place: string): void {
  const take = attendants.get(place)
  if (!take) return void deliver(place)
  const pieces = arrivalsAt(place)
  pieces.forEach(take)
  if (!caseAt(place)) forgetArrived(place, pieces.map(({ evidenceId }) => evidenceId))
}

/** What could not be handed on when it arrived, in this run of the app or an earlier one. */
export function handAll(): void {
  stopListening ??= whenOnline(goOn)
  Object.keys(allArrivals()).forEach(handAt)
}

function fail(id: string, error: Failure): void {
  const entry = entryOf(id)
  if (entry?.state !== 'sending') return
  // Not even sent: the phone no longer has it.
  if (error.code === 'evidence/missing-file' && !entry.reached.fileId) return changeEntry(id, { state: 'lost', problem: say.gone })
  const isCutOff = passing.includes(error.code)
  // What the cloud refused is asked for anew.
  if (!isCutOff) Object.assign(entry.reached, { slot: undefined, fileId: undefined })
  const problem = isCutOff ? `${sayFailure(error)}${say.goesOnByItself}` : sayFailure(error)
  changeEntry(id, { state: hopeless.includes(error.code) ? 'refused' : 'failed', problem, isCutOff })
}

/** What may go is on its way from here on, two at once, whatever page is open. */
export function sendFiles(place: string, kind: EvidenceKind, files: readonly PickedFile[]): void {
  addEntries(files.map((file): Entry => {
    const problem = refuseFile(file)
    const id = `${Date.now().toString(36)}-${++count}`
    return { place, id, kind, file, name: file.name, path: file.path, percent: 0, reached: {}, isCutOff: false, state: problem ? 'refused' : 'sending', problem }
  }))
  sendMore()
}

/** Takes it up where it ended. */
export function resume(id: string): void {
  const entry = entryOf(id)
  if (!entry || entry.state === 'sending' || entry.state === 'refused' || entry.state === 'lost') return
  changeEntry(id, { state: 'sending', problem: '', isCutOff: false })
  sendMore()
}

function halt(id: string): void {
  underWay.get(id)?.stop()
  underWay.delete(id)
}

/** Halts one that is on its way; takes away one that is not. */
export function stop(id: string): void {
  const entry = entryOf(id)
  if (entry?.state !== 'sending') return dropEntry(id)
  changeEntry(id, { state: 'stopped', problem: '', isCutOff: false })
  halt(id)
}

export function dropAll(place: string): void {
  forgetArrived(place, arrivalsAt(place).map(({ evidenceId }) => evidenceId))
  for (const { id } of allEntries().filter(one => one.place === place)) {
    halt(id)
    dropEntry(id)
  }
}

/** What was for one place is for another from here on, and goes there by itself, halted or not; `more` has arrived. */
export function sendOn(from: string, to: string, more: readonly EvidencePiece[]): void {
  const left = allEntries().filter(({ place, state }) => place === from && state !== 'refused')
  for (const { id, state } of left) {
    changeEntry(id, { place: to, state })
    resume(id)
  }
  keepArrived(from, more)
  sendArrivedOn(from, to)
  dropAll(from)
  handAt(to)
}

/** Gets every piece for this place, with those that came while nobody was there; answers how to go away. */
export function attend(place: string, take: (piece: EvidencePiece) => void): () => void {
  attendants.set(place, take)
  handAll()
  return () => {
    if (attendants.get(place) === take) attendants.delete(place)
  }
}
