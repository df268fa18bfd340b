import { parseEjson, stringifyEjson } from '../../emulator/gateway/ejson'

const read = (text: string) => parseEjson(text, 1000)

const codeOf = (work: () => unknown): string => {
  try {
    work()
  } catch (reason) {
    return `${(reason as { code: string }).code}: ${(reason as Error).message}`
  }
  throw new Error('nothing was refused')
}

describe('EJSON', () => {
  const values = { int: 1, negative: -2147483648, long: 2147483648, big: 2 ** 60, half: 0.1, huge: 1e300, none: null, yes: true, text: '中"\\\u2028😀', list: [1, [2], {}], at: new Date(5), before: new Date(-1), deep: { at: new Date(0) }, 'a.b': 1, '': 2 }

  test('goes out and comes back the same', () => {
    expect(read(stringifyEjson(values))).toEqual(values)
    expect(read(stringifyEjson([NaN, Infinity, -Infinity, -0, 0]))).toEqual([NaN, Infinity, -Infinity, -0, 0])
  })

  test('is canonical on the way out', () => {
    expect(JSON.parse(stringifyEjson({ int: 1, long: 2147483648, half: 0.1, zero: -0, odd: NaN, at: new Date(5), gone: undefined, list: [undefined], pattern: /中"/i }))).toEqual({
      int: { $numberInt: '1' },
      long: { $numberLong: '2147483648' },
      half: { $numberDouble: '0.1' },
      zero: { $numberDouble: '-0.0' },
      odd: { $numberDouble: 'NaN' },
      at: { $date: { $numberLong: '5' } },
      list: [null],
      pattern: { $regularExpression: { pattern: '中"', options: 'i' } },
    })
  })

  test('has dates as canonical, relaxed and old SDKs write them', () => {
    expect(read('[{"$date":{"$numberLong":"5"}},{"$date":"2026-11-22T00:00:00Z"},{"$date":5}]')).toEqual([new Date(5), new Date(Date.UTC(2026, 10, 22)), new Date(5)])
  })

  test('a server date is the server\'s now, plus its offset', () => {
    expect(read('{"$set":{"at":{"$tcb_server_date":{"offset":{"$numberInt":"7"}}}}}')).toEqual({ $set: { at: new Date(1007) } })
  })

  test('an ObjectId is its text, an absent value is absent, a pattern keeps its options', () => {
    expect(read('{"id":{"$oid":"5CC5EA092dca872442916cf5"},"no":{"$undefined":true}}')).toEqual({ id: '5cc5ea092dca872442916cf5', no: undefined })
    expect(read('{"$regularExpression":{"pattern":"a.b","options":"is"}}')).toEqual(/a.b/is)
  })

  test.each([
    ['{', 'INVALID_PARAM: not EJSON'],
    ['{"$numberInt":"1.5"}', 'INVALID_PARAM: $numberInt: "1.5"'],
    ['{"$numberInt":"2147483648"}', 'INVALID_PARAM: $numberInt'],
    ['{"$numberLong":"x"}', 'INVALID_PARAM: $numberLong'],
    ['{"$numberLong":"9007199254740993"}', 'DATABASE_INVALID_OPERRATOR: $numberLong: 9007199254740993 is beyond 2^53'],
    ['{"$numberDouble":"many"}', 'INVALID_PARAM: $numberDouble'],
    ['{"$date":{"$numberLong":"NaN"}}', 'INVALID_PARAM: $date'],
    ['{"$oid":"short"}', 'INVALID_PARAM: $oid'],
    ['{"$numberDecimal":"1.5"}', 'DATABASE_INVALID_OPERRATOR: values of the type $numberDecimal'],
    ['{"$binary":{"base64":"aGk=","subType":"00"}}', 'DATABASE_INVALID_OPERRATOR: values of the type $binary'],
    ['{"a":[{"$minKey":1}]}', 'DATABASE_INVALID_OPERRATOR: values of the type $minKey'],
    ['{"$maxKey":1}', 'DATABASE_INVALID_OPERRATOR: values of the type $maxKey'],
    ['{"$timestamp":{"t":1,"i":1}}', 'DATABASE_INVALID_OPERRATOR: values of the type $timestamp'],
    ['{"$code":"1","$scope":{}}', 'DATABASE_INVALID_OPERRATOR: values of the type $code'],
    ['{"$regularExpression":{"pattern":"a","options":"g"}}', 'DATABASE_REQUEST_FAILED: invalid flag in regex options: g'],
    ['{"$regularExpression":{"pattern":"a","options":"x"}}', 'DATABASE_INVALID_OPERRATOR: the option x'],
    ['{"$regularExpression":{"pattern":"(","options":""}}', 'DATABASE_REQUEST_FAILED: Regular expression is invalid'],
    ['['.repeat(600) + ']'.repeat(600), 'INVALID_PARAM: values are nested deeper'],
  ])('%s is refused by name', (text, words) => {
    expect(codeOf(() => read(text))).toContain(words)
  })

  test('what is no text is refused', () => {
    expect(codeOf(() => parseEjson({ n: 1 }, 0))).toBe('INVALID_PARAM: an EJSON string is expected')
  })
})
