import { modelKey, withoutBrand } from '@shouhou/shared/case'

test.each([
  ['星野', 'X5 Pro'], ['星野', 'x5pro'], ['星野', 'X5-Pro'], ['星野', 'Ｘ５　Ｐｒｏ'], ['星野', '星野 X5 Pro'], [' 星 野', '星野X5·Pro'],
])('%s %s is the same model', (brand, model) => {
  expect(modelKey(brand, model)).toBe('星野x5pro')
})

test('another model is another', () => {
  expect(modelKey('星野', 'X5')).not.toBe(modelKey('星野', 'X5 Pro'))
  expect(modelKey('星野', 'X5+')).not.toBe(modelKey('星野', 'X5'))
})

test.each([
  ['青禾', '青禾 X1', 'X1'], ['青禾', '青禾X1', 'X1'], ['Qinghe', 'QINGHE-X1', 'X1'], ['青禾', 'X1', 'X1'], ['青禾', '青禾', '青禾'],
])('of brand %s the model %s stands as %s', (brand, model, stands) => {
  expect(withoutBrand({ brand, model })).toEqual({ brand, model: stands })
})
