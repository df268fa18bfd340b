import fc from 'fast-check'
import '../../support/same-seed'
import { parseEjson, stringifyEjson } from '../../../emulator/gateway/ejson'
import { decode, encode } from '../../../emulator/database/value/storable'
import { documents } from './model/arbitrary'
import { identical } from './model/values'

describe('a value', () => {
  it('is the same after it was kept, and after it was sent', () => {
    fc.assert(
      fc.property(documents(3), (stored) => {
        for (const document of stored) {
          expect(identical(decode(JSON.parse(encode(document))), document)).toBe(true)
          expect(identical(parseEjson(stringifyEjson(document), 0), document)).toBe(true)
        }
      }),
      { numRuns: 1000 },
    )
  })
})
