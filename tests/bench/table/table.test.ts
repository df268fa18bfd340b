import { figure, table } from '../../../bench/table/table'

test('figures have the digits that mean something', () => {
  expect([1234567, 4, 0.5, 12.34, 1234.6, NaN].map(figure)).toEqual(['1,234,567', '4', '0.50', '12.3', '1,235', '–'])
})

test('columns line up as text and are Markdown', () => {
  expect(table(['what', 'ms'], [['joining', 4], ['a board', 12.5]])).toBe(['| what    |   ms |', '| ------- | ---: |', '| joining |    4 |', '| a board | 12.5 |'].join('\n'))
})
