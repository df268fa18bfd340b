import { fail, ok } from '@shouhou/shared'
import { answer } from '../../../cloud/answer'
import { _ } from '../../../cloud/sdk'
import { viewerOf } from '../../case/viewer'
import { writeJielongEvent } from '../events'
import { idsIn } from '../merge/family'
import { findRoot } from '../merge/resolve'
import { countLines } from './import-lines'

export const undoImport = answer('jielong.undoImport', async ({ input, actor, place, now, newId }, { lines }) => {
  const viewer = viewerOf(actor, place)
  const jielong = await findRoot(input.jielongId, viewer)
  if (jielong === null) return fail({ code: 'jielong/not-found' })

  const own = viewer.mayDecide ? {} : { importedById: actor.personId }
  const imported = { jielongId: _.in(idsIn(jielong)), importId: _.in(input.importIds), ...own }
  if ((await lines.count(imported)) === 0) return fail({ code: 'jielong/line-not-found' })
  // What was hidden stays where it is: taken back and imported again it would be seen again.
  const hidden = viewer.mayDecide ? {} : { 'review.hidden': null }
  const removed = await lines.remove({ ...imported, ...hidden, claimedById: null })
  const claimed = await lines.count({ ...imported, claimedById: _.neq(null) })
  await Promise.all(idsIn(jielong).map(countLines))
  if (removed > 0) await writeJielongEvent({ jielong, byId: actor.personId, what: 'import-undone', detail: String(removed), at: now, part: newId('e') })
  return ok({ removed, claimed })
})
