import { codeIn } from '@shouhou/shared/group'

test.each([
  ['ABCD2345', 'ABCD2345'],
  [' abcd 2345 ', 'ABCD2345'],
  ['ＡＢＣＤ２３４５', 'ABCD2345'],
  ['https://example.com/#/packages/group/join/index?code=ABCD2345', 'ABCD2345'],
  ['来看看 https://example.com/#/packages/jielong/read/index?groupId=g-1&code=abcd2345&jielongId=j-1 这个接龙', 'ABCD2345'],
  ['https://example.com/#/packages/jielong/read/index?code=ABCD2345#end', 'ABCD2345'],
])('“%s” holds the code %s', (text, code) => {
  expect(codeIn(text)).toBe(code)
})

test.each(['', 'ABCD234', 'ABCD23456', 'ABCDIO01', 'https://example.com/packages', 'https://example.com/?code=', 'https://example.com/?code=ABC&mycode=ABCD2345', '?barcode=ABCD2345'])('“%s” holds none', (text) => {
  expect(codeIn(text)).toBeUndefined()
})
