import type { Source } from './aggregate/stage'
import type { Cost } from './database'
import { search } from './search'
import type { Store } from './store'
import { latest } from './view'

/** Where an aggregate of this collection finds documents, and what all of its questions cost together. */
export function meteredSource(store: Store, collection: string): { source: Source; cost: Cost } {
  const cost: Cost = { collection, operation: 'read', scanned: 0, isIndexed: true }
  const source: Source = {
    find(name, find, variables) {
      const found = search(latest(store.collection(name)), find, variables)
      cost.scanned += found.cost.scanned
      // The collection that lacks the index, which may be one that is looked up.
      if (cost.isIndexed && !found.cost.isIndexed) Object.assign(cost, { collection: name, isIndexed: false })
      return found.documents
    },
    geoFields: (name) => store.collection(name).places.keys(),
  }
  return { source, cost }
}
