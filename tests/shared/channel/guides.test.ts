import { CHANNELS, CHANNEL_NAMES, GUIDES, LETTERS, LETTER_NAMES } from '@shouhou/shared/channel'
import { CHECKED_ON, Source } from '@shouhou/shared/rights'

test('every way has its guide, in the order in which people go', () => {
  expect(GUIDES.map(({ channel }) => channel)).toEqual(CHANNELS)
  expect(GUIDES.map(({ name }) => name)).toEqual(CHANNELS.map((channel) => CHANNEL_NAMES[channel]))
  expect(Object.keys(LETTER_NAMES).sort()).toEqual([...LETTERS].sort())
})

test.each(GUIDES.map((guide) => [guide.name, guide] as const))('%s says what it takes, costs and how long, on what, and when it was checked', (_name, { about, takes, costs, clock, siteNote, checkedOn, sources }) => {
  expect(takes.length).toBeGreaterThanOrEqual(3)
  expect(`${about}${takes.join()}${costs}${clock}${siteNote}`).not.toMatch(/[!！你]/)
  for (const text of [about, costs, clock, siteNote]) expect(text).toMatch(/。$/)
  expect(checkedOn).toBe(CHECKED_ON)
  expect(sources.length).toBeGreaterThan(0)
  expect(sources.every((source) => Source.safeParse(source).success)).toBe(true)
})

test('the only domains are those that were checked', () => {
  expect(Object.fromEntries(GUIDES.map(({ channel, site }) => [channel, site]))).toEqual({
    brand: '', platform: '', '12315': 'www.12315.cn', association: '315.cca.org.cn', heimao: 'tousu.sina.com.cn', media: '', court: '',
  })
})

test('nobody\'s telephone number stands anywhere but 12315 itself', () => {
  const text = JSON.stringify(GUIDES).replace(/12315|315\.cca|20\d\d-\d\d-\d\d/g, '')
  expect(text.match(/\d[\d-]{4,}/g) ?? []).toEqual([])
})

test('the figures are those of the law', () => {
  const said = (channel: string) => JSON.stringify(GUIDES.find((guide) => guide.channel === channel))
  for (const figure of ['七个工作日', '六十日']) expect(said('12315')).toContain(figure)
  for (const figure of ['不超过1万元的每件50元', '25元', '两个月']) expect(said('court')).toContain(figure)
  expect(said('brand')).toContain('十五日')
})
