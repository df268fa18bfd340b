import { _ } from '../cloud/sdk'
import { world } from '../cloud/world'
import { askAboutMedia, PATIENCE_MS } from '../api/evidence/ask-about-media'
import { turn, TURN } from './turn'

const AT_ONCE = 50

/** Pictures and recordings that the check never answered about, or could not be asked about. Stops while it is down. */
export const askMediaAgain = async (now: number): Promise<number> => {
  const where = { 'review.check': 'waiting', 'review.isHeld': false, isConfirmed: true, medium: _.in(['photo', 'audio']), mediaAskedAt: _.lt(now - PATIENCE_MS) }
  const docs = await world.evidence.find({ where, limit: AT_ONCE })
  const owners = await world.people.getMany(docs.map(({ ownerId }) => ownerId))
  const isOver = turn(TURN.ask)
  let asked = 0
  for (const doc of docs) {
    const owner = owners.get(doc.ownerId)
    if (owner === undefined || !(await askAboutMedia(doc, owner.openid, now))) break
    asked += 1
    if (isOver()) break
  }
  return asked
}
