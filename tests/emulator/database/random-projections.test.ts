import fc from 'fast-check'
import '../../support/same-seed'
import { aDatabase } from './a-database'
import { documents } from './model/arbitrary'
import { shows } from './model/shows'
import { identical } from './model/values'

const paths = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'a.b', 'b.a', 'a.b.c', 'b.0', 'c.a'), {
  maxLength: 3,
  comparator: (one, other) => `${one}.`.startsWith(`${other}.`) || `${other}.`.startsWith(`${one}.`),
})

const projection = fc
  .tuple(paths, fc.constantFrom<0 | 1>(0, 1), fc.option(fc.constantFrom<0 | 1>(0, 1), { nil: undefined }))
  .map(([named, shown, id]): Record<string, 0 | 1> => ({ ...Object.fromEntries(named.map((path) => [path, shown])), ...(id === undefined ? {} : { _id: id }) }))

const sortedFields = (document: Record<string, unknown>) => Object.fromEntries(Object.entries(document).sort(([a], [b]) => (a < b ? -1 : 1)))

describe('a projection', () => {
  it('shows what the model shows', () => {
    fc.assert(
      fc.property(documents(4), projection, (stored, asked) => {
        const { db } = aDatabase(stored)
        const found = db.find('things', { query: {}, projection: asked })
        const wanted = stored.map((document) => shows(document, asked))
        for (const [at, document] of found.entries()) expect([document, identical(sortedFields(document), sortedFields(wanted[at]!))]).toEqual([document, true])
      }),
      { numRuns: 1000 },
    )
  })
})
