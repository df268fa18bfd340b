import type { EvidenceDoc } from '../../cloud/documents'
import { askMediaCheck, files } from '../../cloud/files'
import { tellGroup } from '../../cloud/tell-group'
import { world } from '../../cloud/world'
import { settleMedia } from './settle-media'

/** WeChat answers within half an hour; after that it has lost the question. */
export const PATIENCE_MS = 31 * 60_000
/** After the check could not be asked. */
const PAUSE_MS = 5 * 60_000

/** For a person to look at, because WeChat will not. */
const holdForPerson = async ({ _id }: EvidenceDoc, now: number): Promise<void> => {
  await world.evidence.change({ _id, 'review.check': 'waiting', 'review.isHeld': false }, { 'review.isHeld': true })
  const held = await world.evidence.get(_id)
  if (held !== null) await tellGroup(held, now)
}

/** Its answer may have been there before this was. */
const keepTrace = async (unanswered: object, traceId: string, now: number): Promise<void> => {
  if ((await world.evidence.change(unanswered, { traceId, mediaAskedAt: now })) === 1) await settleMedia(traceId, now)
}

/** Hands a picture or a recording to WeChat's check; its answer finds it by the trace id. False when the check is down. */
export const askAboutMedia = async (doc: EvidenceDoc, openid: string, now: number): Promise<boolean> => {
  const fileId = doc.publicFileId ?? doc.originalFileId
  if (fileId === null || (doc.medium !== 'photo' && doc.medium !== 'audio')) return true
  const { url } = await files.link(fileId, now)
  const asked = await askMediaCheck(url, doc.medium, openid)
  const unanswered = { _id: doc._id, mediaAskedAt: doc.mediaAskedAt }
  if (asked === 'away') await holdForPerson(doc, now)
  else if (asked === 'down') await world.evidence.change(unanswered, { mediaAskedAt: now - PATIENCE_MS + PAUSE_MS })
  else await keepTrace(unanswered, asked.traceId, now)
  return asked !== 'down'
}
