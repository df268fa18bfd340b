import { titleOf } from '@shouhou/shared/jielong'

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
