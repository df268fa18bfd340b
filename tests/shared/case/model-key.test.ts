import { modelKey } from '@shouhou/shared/case'

test.each([
  ['星野', 'X5 Pro'], ['星野', 'x5pro'], ['星野', 'X5-Pro'], ['星野', 'Ｘ５　Ｐｒｏ'], ['星野', '星野 X5 Pro'], [' 星 野', '星野X5·Pro'],
])('%s %s is the same model', (brand, model) => {
  expect(modelKey(brand, model)).toBe('星野x5pro')
})

test('another model is another', () => {
  expect(modelKey('星野', 'X5')).not.toBe(modelKey('星野', 'X5 Pro'))
  expect(modelKey('星野', 'X5+')).not.toBe(modelKey('星野', 'X5'))
})
