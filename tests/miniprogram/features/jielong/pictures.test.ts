import { readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { detailOf } from '../../../../miniprogram/src/features/jielong/share/detail'
import { CARD, drawCard, type CardFacts } from '../../../../miniprogram/src/features/jielong/share/draw-card'
import { drawPoster, POSTER, sayPoster, type PosterFacts } from '../../../../miniprogram/src/features/jielong/share/draw-poster'
import { palette } from '../../../../miniprogram/src/features/jielong/share/palette'
import { repository } from '../../../support/places'
import { recorder, type Written } from './recorder'

const facts: PosterFacts = {
  title: '青禾 X1 绿屏/绿线', detail: '256GB', count: 128, groupName: '青禾 X1 互助群', deadline: '2026年11月30日 18:00 截止', invitation: '微信扫一扫，看看是不是同一个问题',
}
const CODE = 'the code'

const card = (changes: Partial<CardFacts> = {}, narrow?: number) => {
  const record = recorder(narrow)
  drawCard(record.canvas, { ...facts, ...changes })
  return record
}
const poster = (changes: Partial<PosterFacts> = {}, narrow?: number) => {
  const record = recorder(narrow)
  drawPoster(record.canvas, { ...facts, ...changes }, CODE)
  return record
}
const textOf = ({ written }: { written: Written[] }) => written.map(({ text }) => text).join('\n')

interface Edges { left: number; right: number; top: number; bottom: number }

const outside = (written: Written[], { left, right, top, bottom }: Edges) =>
  written.filter(({ x, y, width, size }) => x < left || x + width > right + 0.01 || y - size / 2 < top || y + size / 2 > bottom)

const overlap = (one: Written, other: Written): boolean =>
  Math.abs(one.y - other.y) < (one.size + other.size) / 2 && one.x < other.x + other.width && other.x < one.x + one.width

const overlapping = (written: Written[]) => written.flatMap((one, at) => written.slice(at + 1).filter((other) => overlap(one, other)).map((other) => [one.text, other.text]))

const words = fc.array(fc.constantFrom('青禾', ' X1 ', 'Pro', '绿线', '，', '👨‍👩‍👧‍👦', '🇨🇳', 'W'.repeat(30), '3.2.1', '（', '售后说要收费换屏'), { minLength: 1, maxLength: 14 }).map((parts) => parts.join('').slice(0, 60))
const anyFacts = fc.record({
  title: words, detail: fc.oneof(fc.constant(''), words), groupName: words, deadline: fc.constantFrom('', facts.deadline),
  count: fc.oneof(fc.constantFrom(0, 1, 100_000), fc.nat(100_000)), invitation: fc.constant(facts.invitation),
})

describe('the picture of a share card', () => {
  test('says where it comes from, what it is about and how many there are', () => {
    expect(textOf(card())).toBe('售后接龙\n青禾 X1 互助群\n青禾 X1 绿屏/绿线\n256GB\n128\n人已接龙')
  })

  test('is 5 : 4, and covered to its edges', () => {
    expect(CARD.width / CARD.height).toBe(5 / 4)
    expect(card().fills[0]).toEqual({ box: [0, 0, CARD.width, CARD.height], colour: palette.primarySoft })
  })

  test('while nobody has joined, it shows no zero', () => {
    expect(textOf(card({ count: 0 }))).toContain('刚开始接龙')
    expect(textOf(card({ count: 0 }))).not.toMatch(/\b0\b/)
  })

  test('a short title is written larger than a long one, which takes three lines and ends in dots', () => {
    const [, , short] = card().written
    const long = card({ title: '青禾 X1 Pro Max 系统升级之后亮屏右侧出现绿线，售后说要收费换屏，大家都是什么情况，来报一报' }).written.slice(2, 5)
    expect(long.map(({ size }) => size)).toEqual([54, 54, 54])
    expect(short?.size).toBeGreaterThan(54)
    expect(long[2]?.text).toMatch(/[^，]…$/)
  })

  test('a title of one line and one character more is written smaller, in one line', () => {
    const lines = card({ title: '换了两次屏还是有绿线' }).written.filter(({ colour }) => colour === palette.text)
    expect(lines.map(({ text, size }) => [text, size])).toEqual([['换了两次屏还是有绿线', 54]])
  })

  test('nothing leaves its box, and nothing lies over anything else, whatever people write', () => {
    fc.assert(fc.property(anyFacts, fc.constantFrom(0.5, 0.6, 0.7), (told, narrow) => {
      const { written } = card(told, narrow)
      expect(outside(written, { left: 72, right: CARD.width - 72, top: 40, bottom: CARD.height - 40 })).toEqual([])
      expect(overlapping(written)).toEqual([])
    }))
  })
})

describe('the poster', () => {
  test('says all that, until when, and why one would scan the code, which is there once', () => {
    const drawn = poster()
    expect(textOf(drawn).replace(/\n/g, '')).toBe(`售后接龙青禾 X1 互助群128人已接龙青禾 X1 绿屏/绿线256GB2026年11月30日 18:00 截止${facts.invitation}`)
    expect(drawn.pictures.map(({ picture }) => picture)).toEqual([CODE])
  })

  test('what has no deadline says none', () => {
    expect(textOf(poster({ deadline: '' }))).not.toContain('截止')
  })

  test('nothing leaves its box, and nothing lies over anything else, whatever people write; the code is large enough to be scanned', () => {
    fc.assert(fc.property(anyFacts, fc.constantFrom(0.5, 0.6, 0.7), (told, narrow) => {
      const { written, pictures } = poster(told, narrow)
      const [left = 0, top = 0, width = 0, height = 0] = pictures[0]?.box ?? []
      expect(outside(written, { left: 92, right: POSTER.width - 92, top: 60, bottom: POSTER.height - 60 })).toEqual([])
      expect(overlapping(written)).toEqual([])
      expect(written.filter(({ x, y, size }) => x < left + width && y + size / 2 > top)).toEqual([])
      expect([left, width >= 220, height === width, top + height <= POSTER.height - 60]).toEqual([92, true, true, true])
    }))
  })

  test('a short title leaves no empty band: between any two things there is less than the height of the number', () => {
    const { written, pictures } = poster({ title: '周六见', detail: '', deadline: '' })
    const code = pictures[0]?.box[1] ?? 0
    const edges = written.filter(({ y }) => y < code).map(({ y, size }) => [y - size / 2, y + size / 2]).sort(([a = 0], [b = 0]) => a - b)
    const gaps = [...edges.slice(1).map(([top = 0], at) => top - (edges[at]?.[1] ?? 0)), code - Math.max(...edges.map(([, bottom = 0]) => bottom))]
    expect(Math.max(...gaps)).toBeLessThan(200)
  })

  test('who does not see it is told the same', () => {
    expect(sayPoster(facts)).toBe('海报。青禾 X1 绿屏/绿线。256GB。128 人已接龙。2026年11月30日 18:00 截止。来自“青禾 X1 互助群”。小程序码：微信扫一扫，看看是不是同一个问题')
    expect(sayPoster({ ...facts, detail: '', deadline: '', count: 0 })).toBe('海报。青禾 X1 绿屏/绿线。刚开始接龙。来自“青禾 X1 互助群”。小程序码：微信扫一扫，看看是不是同一个问题')
  })
})

describe('what the title leaves open', () => {
  const x1 = { title: '屏幕问题', brand: '青禾', model: 'X1', part: '' }
  test.each([
    [x1, '青禾 X1'],
    [{ ...x1, model: '青禾 X1' }, '青禾 X1'],
    [{ ...x1, title: '青禾 x1 绿线' }, ''],
    [{ ...x1, part: '屏幕总成' }, '青禾 X1 · 屏幕总成'],
    [{ ...x1, title: '青禾 X1 屏幕总成报价', part: '屏幕总成' }, ''],
    [{ ...x1, brand: '', model: '' }, ''],
  ])('of %j is “%s”', (subject, said) => {
    expect(detailOf(subject)).toBe(said)
  })
})

test('its colours are those of the light pages', () => {
  const tokens = readFileSync(path.join(repository, 'miniprogram/src/ui/style/themes.scss'), 'utf8')
  const light = tokens.slice(tokens.indexOf('@mixin light'), tokens.indexOf('@mixin dark'))
  const token = (name: string) => new RegExp(`--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}: (#\\w{6});`).exec(light)?.[1]
  expect(Object.fromEntries(Object.keys(palette).map((name) => [name, token(name)]))).toEqual(palette)
})
