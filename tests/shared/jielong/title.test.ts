import { priceTitleOf, titleOf } from '@shouhou/shared/jielong'

test('a title is brand, model and fault', () => {
  expect(titleOf({ brand: '星野', model: 'X5 Pro', faultCode: 'DISP.GREEN' })).toBe('星野 X5 Pro 绿屏/绿线')
})

test('a model that begins with its brand is not said twice', () => {
  expect(titleOf({ brand: 'Nova', model: 'nova 5', faultCode: 'HEAT' })).toBe('nova 5 发热发烫')
})

test('a long model is cut between characters, the fault never', () => {
  const title = titleOf({ brand: '星'.repeat(30), model: '😀'.repeat(20), faultCode: 'DISP.GREEN' })
  expect(title).toBe(`${'星'.repeat(30)} ${'😀'.repeat(11)}… 绿屏/绿线`)
  expect(title.length).toBeLessThanOrEqual(60)
})

test('a price survey is named for the part, which is always whole', () => {
  expect(priceTitleOf({ brand: '星野', model: 'X5 Pro', part: '内屏总成' })).toBe('星野 X5 Pro 内屏总成 维修报价')
  const title = priceTitleOf({ brand: '星'.repeat(30), model: '😀'.repeat(20), part: '零'.repeat(30) })
  expect(title).toBe(`${'星'.repeat(23)}… ${'零'.repeat(30)} 维修报价`)
  expect(title.length).toBeLessThanOrEqual(60)
})
