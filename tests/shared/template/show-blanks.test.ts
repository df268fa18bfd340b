import { readBlanks, showBlanks } from '@shouhou/shared/template'

const body = '我的{{型号}}{{送修日期}}送到{{服务点}}。【重要】请写维修记录。'

test('an author reads one kind of bracket, also around blanks that only this text has', () => {
  expect(showBlanks(body)).toBe('我的【型号】【送修日期】送到【服务点】。【重要】请写维修记录。')
})

test('what was shown comes back as it was, and what never was a blank stays what it is', () => {
  expect(readBlanks(showBlanks(body), body)).toBe(body)
  expect(readBlanks(`${showBlanks(body)}【容量】`, body)).toBe(`${body}{{容量}}`)
})
