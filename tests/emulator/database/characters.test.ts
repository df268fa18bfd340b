import fc from 'fast-check'
import { aDatabase } from './a-database'

const { db } = aDatabase([{ _id: 'd' }])
const compute = (expression: unknown) => db.aggregate('things', [{ $project: { answer: expression } }])[0]?.['answer']
const text = fc.array(fc.constantFrom('a', ' ', '字', '😀', '\ud83d'), { maxLength: 12 }).map((parts) => parts.join(''))
const literal = (value: string) => ({ $literal: value })

test('an emoji is one character, wherever characters are counted', () => {
  fc.assert(
    fc.property(text, fc.nat(8), fc.nat(8), (whole, start, length) => {
      const characters = [...whole]
      expect(compute({ $strLenCP: literal(whole) })).toBe(characters.length)
      expect(compute({ $substrCP: [literal(whole), start, length] })).toBe(characters.slice(start, start + length).join(''))
      expect(compute({ $indexOfCP: [literal(whole), '字', start] })).toBe(characters.indexOf('字', start))
    }),
  )
})

test('an emoji is trimmed as a whole, from either end', () => {
  fc.assert(
    fc.property(text, fc.constantFrom(' ', '😀', 'a😀', '字 '), (whole, chars) => {
      const characters = [...whole]
      const stays = (character: string) => ![...chars].includes(character)
      const [first, last] = [characters.findIndex(stays), characters.findLastIndex(stays)]
      const trimmed = (from: number, to: number) => (first < 0 ? '' : characters.slice(from, to).join(''))
      expect(compute({ $trim: { input: literal(whole), chars } })).toBe(trimmed(first, last + 1))
      expect(compute({ $ltrim: { input: literal(whole), chars } })).toBe(trimmed(first, characters.length))
      expect(compute({ $rtrim: { input: literal(whole), chars } })).toBe(trimmed(0, last + 1))
    }),
  )
})

test('a match says where it begins in characters, a replacement replaces every place', () => {
  fc.assert(
    fc.property(text, fc.constantFrom('', 'a', '字', 'aa'), (whole, find) => {
      const found = [...whole].flatMap((character, idx) => (character === 'a' ? [{ match: 'a', idx, captures: [] }] : []))
      expect(compute({ $regexFindAll: { input: literal(whole), regex: 'a' } })).toEqual(found)
      expect(compute({ $replaceAll: { input: literal(whole), find, replacement: '-$&' } })).toBe(whole.replaceAll(find, () => '-$&'))
    }),
  )
})
