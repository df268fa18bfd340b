import type { Emulator, EmulatorOptions } from '../../emulator'
import { until } from '../support/until'
import { start, using } from './fixtures/start'

let emulator: Emulator
afterEach(() => emulator.close())

const begin = async (options: Partial<EmulatorOptions> = {}) => {
  emulator = await start(options)
  return using(emulator)
}

test('a content check can be slow, and says then what it would have said', async () => {
  const use = await begin({ slowness: 30 })
  emulator.contentCheck.set({ text: 'slow' })
  expect((await use('checkText', { content: '违规测试词' })).value['result']).toMatchObject({ suggest: 'risky' })
  expect(emulator.log.at(-1)?.duration).toBeGreaterThan(29)
})

test('a mode that nobody knows is refused, and changes nothing', async () => {
  await begin()
  expect(() => emulator.contentCheck.set(JSON.parse('{"text":"loud"}'))).toThrow('a mode is one of')
  expect(emulator.contentCheck.text).toBe('words')
})

test('without a delay the verdict has been told before the question is answered', async () => {
  const use = await begin({ mediaCheckDelay: 0 })
  await use('checkMedia', { url: 'https://example.com/a.jpg' })
  expect(emulator.inspect.count({ collection: 'messages' })).toBe(1)
})

test('messages go to the function that is named, and nobody suffers when there is none', async () => {
  const use = await begin({ messageFunction: 'relay' })
  await use('checkMedia', { url: 'https://example.com/a.jpg' })
  await until('the message came', () => emulator.log.some(({ name }) => name === 'relay'))
  expect(emulator.log.find(({ name }) => name === 'relay')).toMatchObject({ source: 'wx_unknown', openid: 'oAnn000000' })
  await emulator.close()
  const alone = await begin({ messageFunction: 'nowhere', mediaCheckDelay: 0 })
  expect((await alone('checkMedia', { url: 'https://example.com/a.jpg' })).value['traceId']).toEqual(expect.any(String))
})
