import { fail, ok, type Result } from '@shouhou/shared'
import { COPIED_TYPES, publicCopy } from '@shouhou/shared/evidence'
import { answer } from '../../cloud/answer'
import { sha256 } from '../../cloud/digest'
import type { EvidenceDoc } from '../../cloud/documents'
import { files } from '../../cloud/files'
import { world } from '../../cloud/world'
import { askAboutMedia } from './ask-about-media'
import { evidenceViewOf } from './evidence-view'
import { inspectFile, type Inspected } from './inspect-file'

/** What its owner announced, read no further than that. */
const fetchAnnounced = async ({ incomingPath, size }: EvidenceDoc, fileId: string): Promise<Result<Uint8Array>> => {
  const isOfSlot = /^cloud:\/\/[^/]+\//.test(fileId) && fileId.replace(/^cloud:\/\/[^/]+\//, '') === incomingPath
  const bytes = isOfSlot ? await files.read(fileId, size) : 'missing'
  if (bytes === 'missing') return fail({ code: 'evidence/missing-file' })
  return bytes === 'longer' || bytes.length !== size ? fail({ code: 'evidence/size-differs' }) : ok(bytes)
}

interface Sealed extends Inspected {
  bytes: Uint8Array
  /** Null where we cannot take out what tells too much: then only its owner opens it. */
  copy: Uint8Array | null
}

const seal = async (bytes: Uint8Array): Promise<Result<Sealed>> => {
  const inspected = await inspectFile(bytes)
  if (!inspected.ok) return inspected
  const copy = publicCopy(bytes, inspected.value.type)
  if (copy === null && COPIED_TYPES.includes(inspected.value.type)) return fail({ code: 'evidence/broken-file' })
  return ok({ ...inspected.value, bytes, copy: copy?.bytes ?? null })
}

/** Written before the record says so; a second try writes the same to the same places. */
const keepFiles = async ({ _id, folders }: EvidenceDoc, { bytes, copy, extension }: Sealed): Promise<Pick<EvidenceDoc, 'originalFileId' | 'publicFileId'>> => {
  const [originalFileId, publicFileId] = await Promise.all([
    files.put(`sealed/${_id}/${folders.sealed}/original.${extension}`, bytes),
    copy === null ? null : files.put(`public/${_id}/${folders.public}/copy.${extension}`, copy),
  ])
  return { originalFileId, publicFileId }
}

/** WeChat looks at pictures of the usual kinds and at recordings; the rest waits for a person. */
const isForPerson = ({ medium, copy }: Sealed): boolean => medium !== 'audio' && (medium !== 'photo' || copy === null)

const confirm = async (slot: EvidenceDoc, sealed: Sealed): Promise<boolean> => {
  const { bytes, medium, type } = sealed
  const kept = await keepFiles(slot, sealed)
  const facts = { ...kept, medium, type, sha256: sha256(bytes), 'review.isHeld': isForPerson(sealed), isConfirmed: true }
  return (await world.evidence.change({ _id: slot._id, isConfirmed: false, sha256: null }, facts)) === 1
}

const readNow = async (evidenceId: string): Promise<EvidenceDoc> => {
  const doc = await world.evidence.get(evidenceId)
  if (doc === null) throw new Error('evidence vanished while it was confirmed')
  return doc
}

export const confirmUpload = answer('evidence.confirm', async ({ input, actor, now }, { evidence }) => {
  const slot = await evidence.get(input.evidenceId)
  if (slot === null || slot.ownerId !== actor.personId || slot.incomingPath === '') return fail({ code: 'evidence/not-found' })
  if (slot.isConfirmed) return ok(evidenceViewOf(slot, actor))
  const bytes = await fetchAnnounced(slot, input.fileId)
  if (!bytes.ok) return bytes
  const sealed = await seal(bytes.value)
  if (!sealed.ok) return sealed

  const isFirst = await confirm(slot, sealed.value)
  const doc = await readNow(slot._id)
  await files.remove([input.fileId])
  if (isFirst && !doc.review.isHeld) await askAboutMedia(doc, actor.openid, now)
  return ok(evidenceViewOf(doc, actor))
})
