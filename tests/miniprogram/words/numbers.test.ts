import { sayAboutMoney, sayCount, sayMoney, saySize } from '../../../miniprogram/src/words/numbers'

test('counts are grouped by three', () => {
  expect([0, 999, 1000, 1_234_567].map(sayCount)).toEqual(['0', '999', '1,000', '1,234,567'])
})

test('fen become yuan, with the rest only where there is one', () => {
  expect([189_900, 50, 5, 0, -120].map(sayMoney)).toEqual(['¥1,899', '¥0.50', '¥0.05', '¥0', '−¥1.20'])
})

test('a file is never of no size', () => {
  expect([1, 839_680, 3_565_158, 10 * 1_048_576].map(saySize)).toEqual(['1 KB', '820 KB', '3.4 MB', '10 MB'])
})

test('an amount that was computed has no fen, unless it is below one yuan', () => {
  expect([195_975, 189_900, 189_949, 50, -12_150].map(sayAboutMoney)).toEqual(['¥1,960', '¥1,899', '¥1,899', '¥0.50', '−¥121'])
})
