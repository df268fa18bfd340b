import { sizeWithin } from '../../../emulator/database/memory-budget'

const text = 'x'.repeat(1000)
const atLeast = (value: unknown) => sizeWithin(value, Infinity)

describe('the room of a value', () => {
  it.each<[string, unknown]>([
    ['a text', text],
    ['a list', [text]],
    ['an object', { a: text }],
    ['an object in a list', [{ a: text }]],
    ['a list in an object', { a: [text] }],
    ['what stands after a number in a list', [1, { a: text }]],
    ['an object in an object in a list in a list', [[{ a: { b: text } }]]],
  ])('counts what is in %s', (_, value) => {
    expect(atLeast(value)).toBeGreaterThan(2000)
    expect(atLeast([value, value])).toBeGreaterThan(4000)
  })

  it('is not looked at for longer than was asked', () => {
    expect(sizeWithin({ a: [text, text] }, 3000)).toBe(3000)
    expect(sizeWithin({ a: text }, 0)).toBe(0)
  })
})
