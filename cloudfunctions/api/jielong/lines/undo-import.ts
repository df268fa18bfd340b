import { fail, ok } from '@shouhou/shared'
import { answer } from '../../../cloud/answer'
import { _ } from '../../../cloud/sdk'
import { viewerOf } from '../../case/viewer'
import { writeJielongEvent } from '../events'
import { findRoot } from '../merge/resolve'
import { familyOf } from './known-lines'
import { countLines } from './import-lines'

export const undoImport = answer('jielong.undoImport', async ({ input, actor, place, now, newId }, { lines }) => {
  const viewer = viewerOf(actor, place)
  const jielong = await findRoot(input.jielongId, viewer)
  if (jielong === null) return fail({ code: 'jielong/not-found' })

  const own = viewer.mayDecide ? {} : { importedById: actor.personId }
  const imported = { jielongId: _.in(familyOf(jielong)), importId: _.in(input.importIds), ...own }
  const before = await lines.count(imported)
  if (before === 0) return fail({ code: 'jielong/line-not-found' })
  const removed = await lines.remove({ ...imported, claimedById: null })
  await Promise.all(familyOf(jielong).map(countLines))
  if (removed > 0) await writeJielongEvent({ jielong, byId: actor.personId, what: 'import-undone', detail: String(removed), at: now, part: newId('e') })
  return ok({ removed, claimed: before - removed })
})
