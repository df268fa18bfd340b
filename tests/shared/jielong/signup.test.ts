import { answerFields, boardOf, NewJielong, NO_COUNTS, SignupFields, signupFactsOf, type SignupField } from '@shouhou/shared/jielong'
import fc from 'fast-check'
import { aField, anySignupFacts, CHOICE_FIELDS, countedAll } from '../samples/entry-facts'

const kept = (fields: SignupField[], typed: string[]): string[] => {
  const answered = answerFields(fields, typed)
  if (!answered.ok) throw new Error(JSON.stringify(answered.error))
  return answered.value
}
const bad = (fields: SignupField[], typed: string[]) => {
  const answered = answerFields(fields, typed)
  return !answered.ok && answered.error.code === 'jielong/bad-answers' ? answered.error.answers : []
}

const number = aField('几个人', { kind: 'number' })
const choice = aField('哪一天', { kind: 'choice', choices: ['周六', '周日'] })
const required = (field: SignupField): SignupField => ({ ...field, isRequired: true })

describe('answers', () => {
  test('are kept tidy, one for each field', () => {
    expect(kept([aField('称呼'), number, choice, aField('别的')], [' 小\n林\u200B ', ' １，２００ ', '周六'])).toEqual(['小 林', '1200', '周六', ''])
  })

  test('beyond the last field are nobody asked for', () => {
    expect(kept([aField('称呼')], ['小林', '多的'])).toEqual(['小林'])
  })

  test.each(['0', '12.5', '1,200', '１２', '123456789012', '0.1234'])('%s is a number', (typed) => {
    expect(bad([number], [typed])).toEqual([])
  })

  test.each(['三', '1e5', '+3', '-3', '1.', '.5', '1234567890123', '0x10', '--1', 'NaN', '1.23456'])('%s is none', (typed) => {
    expect(bad([number], [typed])).toEqual([{ at: 0, problem: 'not-a-number' }])
  })

  test('a choice is one of those that are given', () => {
    expect(bad([choice], [' 周六 '])).toEqual([])
    expect(bad([choice], ['周一'])).toEqual([{ at: 0, problem: 'not-a-choice' }])
  })

  test('a required one that is empty, blank, invisible or not there is missing, whatever its kind', () => {
    for (const field of [aField('称呼'), number, choice]) for (const typed of [[], [''], ['   '], ['\u200B']]) expect(bad([required(field)], typed)).toEqual([{ at: 0, problem: 'missing' }])
  })

  test('what is not required may be left out', () => {
    expect(kept([aField('称呼'), number, choice], [])).toEqual(['', '', ''])
  })

  test('each that will not do is named, with its place', () => {
    expect(bad([required(aField('称呼')), number, aField('别的'), choice], ['', '三', '好', '周一'])).toEqual([
      { at: 0, problem: 'missing' }, { at: 1, problem: 'not-a-number' }, { at: 3, problem: 'not-a-choice' },
    ])
  })

  test('that are kept are kept again as they are', () => {
    fc.assert(fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 30 }), { maxLength: 3 }), (typed) => {
      const fields = [aField('一'), aField('二'), aField('三')]
      expect(kept(fields, kept(fields, typed))).toEqual(kept(fields, typed))
    }))
  })
})

describe('the board of a sign-up', () => {
  test('counts choices alone, in the order in which they are asked, those without anybody too', () => {
    const entries = [['小林', '周日', '地铁'], ['小王', '周日', ''], ['小陈', 'a.b$', '开车']].map((answers) => signupFactsOf(CHOICE_FIELDS, answers))
    expect(boardOf(countedAll(entries), { kind: 'signup', fields: CHOICE_FIELDS })).toEqual({
      kind: 'signup',
      people: 3,
      choices: [
        { label: '哪一天', bars: [{ key: '周六', people: 0 }, { key: '周日', people: 2 }, { key: 'a.b$', people: 1 }] },
        { label: '怎么来', bars: [{ key: '地铁', people: 1 }, { key: '开车', people: 1 }] },
      ],
    })
  })

  test('keeps no text that somebody typed', () => {
    expect(JSON.stringify(countedAll([signupFactsOf(CHOICE_FIELDS, ['小林 13800138000', '周六', ''])]))).not.toContain('小林')
  })

  test('adds up: nobody takes two of one kind', () => {
    fc.assert(fc.property(fc.array(anySignupFacts, { maxLength: 10 }), (entries) => {
      const board = boardOf(countedAll(entries), { kind: 'signup', fields: CHOICE_FIELDS })
      if (board.kind !== 'signup') throw new Error(board.kind)
      for (const [place, { bars }] of board.choices.entries()) {
        expect(bars.reduce((sum, { people }) => sum + people, 0)).toBe(entries.filter(({ choices }) => choices.some(({ at }) => at === place + 1)).length)
      }
    }))
  })

  test('without choices shows people alone', () => {
    expect(boardOf(countedAll([signupFactsOf([aField('称呼')], ['小林'])]), { kind: 'signup', fields: [aField('称呼')] })).toEqual({ kind: 'signup', people: 1, choices: [] })
    expect(boardOf(NO_COUNTS, { kind: 'signup', fields: CHOICE_FIELDS })).toMatchObject({ people: 0, choices: [{ bars: [{ people: 0 }, { people: 0 }, { people: 0 }] }, { bars: [{ people: 0 }, { people: 0 }] }] })
  })
})

describe('what a sign-up may ask', () => {
  const areFields = (...fields: object[]): boolean => SignupFields.safeParse(fields).success

  test('texts, numbers and choices, up to eight', () => {
    expect(areFields()).toBe(true)
    expect(areFields(aField('称呼'), number, choice, required(aField('电话', { isPrivate: true })))).toBe(true)
    expect(areFields(...Array.from({ length: 8 }, (_none, at) => aField(`第 ${at}`)))).toBe(true)
  })

  test.each([
    ['nine', Array.from({ length: 9 }, (_none, at) => aField(`第 ${at}`))],
    ['the same twice', [aField('称呼'), aField(' 称呼 ')]],
    ['nothing', [aField(' ')]],
    ['one choice', [{ ...choice, choices: ['周六'] }]],
    ['a choice twice', [{ ...choice, choices: ['周六', '周六 '] }]],
    ['eleven choices', [{ ...choice, choices: Array.from({ length: 11 }, (_none, at) => `${at}`) }]],
    ['an empty choice', [{ ...choice, choices: ['周六', ''] }]],
    ['choices of a text', [aField('称呼', { choices: ['甲', '乙'] })]],
    ['a label that is too long', [aField('长'.repeat(21))]],
  ])('but not %s', (_what, fields) => {
    expect(areFields(...fields)).toBe(false)
  })
})

test('a new 接龙 has what its kind has, and nothing of another', () => {
  const common = { groupId: 'g-group', title: '', about: '', capacity: null, closesAt: null }
  const device = { brand: 'Nova', model: 'Nova 5' }
  const isNew = (input: object): boolean => NewJielong.safeParse({ ...common, ...input }).success
  expect(isNew({ kind: 'fault', ...device, faultCode: 'HEAT' })).toBe(true)
  expect(isNew({ kind: 'price', ...device, part: '屏幕' })).toBe(true)
  expect(isNew({ kind: 'signup', title: '线下检测', fields: [] })).toBe(true)
  expect(isNew({ kind: 'fault', ...device, faultCode: 'HEAT', part: '屏幕' })).toBe(false)
  expect(isNew({ kind: 'price', ...device })).toBe(false)
  expect(isNew({ kind: 'signup', fields: [] })).toBe(false)
  expect(isNew({ kind: 'signup', title: '线下检测', fields: [], ...device })).toBe(false)
  expect(NewJielong.parse({ ...common, kind: 'price', ...device, part: '屏幕' })).toMatchObject({ brand: 'Nova', model: '5' })
})
