import { Fen, fenOf, yuan } from '@shouhou/shared'
import fc from 'fast-check'

test.each([
  ['1899', 189_900],
  ['1,899.5', 189_950],
  ['￥1899.00', 189_900],
  ['１８９９元', 189_900],
  [' 0.01 ', 1],
  ['0', 0],
  ['19.99', 1999],
])('%s is %i fen', (typed, fen) => {
  expect(fenOf(typed)).toBe(fen)
})

test.each(['', '一千', '-5', '1.234', '1e3', '12345678', '1.2.3', '=1', 'NaN'])('%j is no amount', (typed) => {
  expect(fenOf(typed)).toBeNull()
})

test.each([
  [0, '0.00'],
  [5, '0.05'],
  [189_900, '1,899.00'],
  [100_000_000, '1,000,000.00'],
])('%i fen read %s', (fen, text) => {
  expect(yuan(fen)).toBe(text)
})

test('what is shown can be typed back', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 100_000_000 }), (fen) => {
    expect(fenOf(yuan(fen))).toBe(fen)
  }))
})

test.each([-1, 0.5, 100_000_001, NaN, Infinity])('%d is no amount of fen', (fen) => {
  expect(Fen.safeParse(fen).success).toBe(false)
})
