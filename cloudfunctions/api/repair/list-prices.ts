import { ok } from '@shouhou/shared'
import { modelKey } from '@shouhou/shared/case'
import { priceBoard, stateOf } from '@shouhou/shared/jielong'
import type { PartPrice } from '@shouhou/shared/repair'
import { answer } from '../../cloud/answer'
import type { JielongDoc } from '../../cloud/documents'
import { viewerOf } from '../case/viewer'
import { maySee } from '../jielong/jielong-row'

/** One for each part is open at most. */
const LOOKED_AT = 60

const priceOf = ({ _id, part, counters }: JielongDoc): PartPrice[] => {
  const { quote, official } = priceBoard(counters)
  return quote === null ? [] : [{ jielongId: _id, part, prices: quote.prices, median: quote.median, officialMedian: official?.median ?? null }]
}

export const prices = answer('repair.prices', async ({ input, actor, place, now }, { jielongs }) => {
  const { groupId, brand, model } = input
  const open = await jielongs.find({ where: { groupId, modelKey: modelKey(brand, model), state: 'open', kind: 'price' }, limit: LOOKED_AT })
  const viewer = viewerOf(actor, place)
  // Only 接龙 of faults are ever merged: each of these stands alone.
  const seen = open.filter((doc) => maySee(doc, viewer) && stateOf(doc, now) === 'open')
  return ok(seen.flatMap(priceOf).sort((a, b) => b.prices - a.prices))
})
