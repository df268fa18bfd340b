import { countersOf, seatsOf } from '@shouhou/shared/jielong'
import { orderKey } from '../../../cloudfunctions/cloud/collection'
import type { EntryDoc, JielongDoc } from '../../../cloudfunctions/cloud/documents'
import { database, _ } from '../../../cloudfunctions/cloud/sdk'
import { entryId, personIdOf, world } from '../../../cloudfunctions/cloud/world'
import { putDocuments } from '../../cloud/put-documents'

/** More than the lists in the document hold: the next join cuts them to what the product keeps. */
const LONG = 1000

const tokenLike = (token: string, seat: number): string => String(seat).padStart(token.length, '0')

const copyOf = (original: EntryDoc, seat: number): EntryDoc => {
  const personId = personIdOf(`o-earlier-${seat}`)
  return { ...original, _id: entryId(original.jielongId, personId), order: orderKey(seat, personId), personId, seat, token: tokenLike(original.token, seat) }
}

/**
 * More entries, as so many joins one after another would have left them: copies of those that joined through the calls,
 * each of somebody else, the counters by the product's own rule.
 */
export async function fill(jielongId: string, entries: number): Promise<void> {
  const jielong = await world.jielongs.get(jielongId)
  const originals = await world.entries.find({ where: { jielongId }, order: [['order', 'asc']] })
  if (jielong === null || originals.length === 0 || jielong.inFlight > 0) throw new Error('only a 接龙 that some have joined can be filled')
  const copies = Array.from({ length: entries - originals.length }, (_none, at) => copyOf(originals[at % originals.length]!, originals.length + at + 1))
  await putDocuments('entries', copies)
  await database.collection('jielongs').where({ _id: jielongId }).update({ data: filled(jielong, [...originals, ...copies]) })
}

const filled = ({ capacity, edition, tickets }: JielongDoc, all: readonly EntryDoc[]): object => ({
  free: seatsOf(capacity) - all.length,
  tickets: all.length,
  line: _.set(all.slice(-LONG).map((entry) => entry.token)),
  latest: _.set(all.slice(-LONG).map(({ personId }) => personId)),
  counters: _.set(countersOf(all.map(({ facts }) => facts))),
  edition: edition + (edition / tickets) * (all.length - tickets),
})
