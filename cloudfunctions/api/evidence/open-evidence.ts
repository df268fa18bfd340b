import { fail, ok, type Result } from '@shouhou/shared'
import { canDo, placeOf, type Actor } from '../../cloud/actor'
import { answer } from '../../cloud/answer'
import type { CaseDoc, EvidenceDoc } from '../../cloud/documents'
import { files } from '../../cloud/files'
import { world } from '../../cloud/world'
import { sightOf, viewerOf, type Sight } from '../case/viewer'
import { readsWords } from '../jielong/content/content-view'
import { photosOf } from '../jielong/content/photos'
import { maySee } from '../jielong/jielong-row'
import { maySeeEvidence } from './evidence-view'

const sightFrom = async (doc: CaseDoc, groupId: string, actor: Actor): Promise<Sight | null> => {
  const place = await placeOf(actor, groupId)
  return place !== null && canDo(place, 'case.read') ? sightOf(doc, viewerOf(actor, place)) : null
}

/** As what this person may see the case: from its own group first, else from a watchdog that it was shared with. */
const bestSight = async (doc: CaseDoc, actor: Actor): Promise<Sight | null> => {
  const sights = await Promise.all([doc.groupId, ...doc.sharedWith].map((groupId) => sightFrom(doc, groupId, actor)))
  return sights.find((sight) => sight !== null) ?? null
}

/** As what this person may read the entry that names this photo: in its own group, and nowhere else. */
const sightInEntry = async (evidenceId: string, entryId: string, actor: Actor): Promise<Sight | null> => {
  const entry = await world.entries.get(entryId)
  if (entry === null || !photosOf(entry.content).includes(evidenceId)) return null
  const [place, jielong] = await Promise.all([placeOf(actor, entry.groupId), world.jielongs.get(entry.jielongId)])
  if (place === null || jielong === null || !canDo(place, 'jielong.read')) return null
  const viewer = viewerOf(actor, place)
  if (!maySee(jielong, viewer) || !readsWords(entry, viewer)) return null
  return viewer.mayDecide ? 'decider' : 'member'
}

const sightOfHolder = async ({ _id, caseId, entryId }: EvidenceDoc, actor: Actor): Promise<Sight | null> => {
  if (entryId !== null) return sightInEntry(_id, entryId, actor)
  const found = caseId === null ? null : await world.cases.get(caseId)
  return found === null ? null : bestSight(found, actor)
}

const openMine = ({ isConfirmed, originalFileId, publicFileId }: EvidenceDoc, layer: 'original' | 'public'): Result<string> => {
  if (!isConfirmed) return fail({ code: 'evidence/not-confirmed' })
  const fileId = layer === 'original' ? originalFileId : publicFileId
  return fileId === null ? fail({ code: 'evidence/not-found' }) : ok(fileId)
}

const openOthers = async (doc: EvidenceDoc, layer: 'original' | 'public', actor: Actor): Promise<Result<string>> => {
  const sight = await sightOfHolder(doc, actor)
  if (sight === null || !doc.isConfirmed) return fail({ code: 'evidence/not-found' })
  if (layer === 'original') return fail({ code: 'evidence/not-yours' })
  const isShown = maySeeEvidence(doc, { personId: actor.personId, mayDecide: sight === 'decider' })
  return isShown && doc.publicFileId !== null ? ok(doc.publicFileId) : fail({ code: 'evidence/not-shown-yet' })
}

export const openEvidence = answer('evidence.open', async ({ input, actor, now }, { evidence }) => {
  const { evidenceId, layer } = input
  const doc = await evidence.get(evidenceId)
  if (doc === null) return fail({ code: 'evidence/not-found' })
  const fileId = doc.ownerId === actor.personId ? openMine(doc, layer) : await openOthers(doc, layer, actor)
  return fileId.ok ? ok(await files.link(fileId.value, now)) : fileId
})
