import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readJsonFile } from '../../../emulator/declaration/json-file'

const folder = mkdtempSync(join(tmpdir(), 'json-file-'))
afterAll(() => rmSync(folder, { recursive: true }))

function reading(text: string): () => unknown {
  const file = join(folder, 'it.json')
  writeFileSync(file, text)
  return () => readJsonFile(file)
}

test.each([
  ['{\n  "collections": [],\n}', '第 3 行第 1 个字看不懂'],
  ['{ // mine\n}', '第 1 行第 3 个字看不懂'],
  ['{\n  "a": nope\n}', '第 2 行第 9 个字看不懂'],
  ['{\n  "a": .5\n}', '第 2 行第 8 个字看不懂'],
  ['{ "collections": [', '没有写完，可能少了一个 }、] 或者引号'],
  ['{ "collections": [\n', '没有写完，可能少了一个 }、] 或者引号'],
  ['', '没有写完，可能少了一个 }、] 或者引号'],
])('%j is no JSON, and the sentence says where', (text, place) => {
  expect(reading(text)).toThrow(`${join(folder, 'it.json')} 不是 JSON：${place}（里面不能有注释和多余的逗号）。`)
})

test('a file that is not there, and what is no file, are said with their name', () => {
  expect(() => readJsonFile(join(folder, 'no.json'))).toThrow(`打不开 ${join(folder, 'no.json')}：没有这个文件。`)
  expect(() => readJsonFile(folder)).toThrow(`打不开 ${folder}：这是一个文件夹，不是文件。`)
})

test('the mark that an editor puts in front is no part of it', () => {
  expect(reading('\uFEFF{"a":1}')()).toEqual({ a: 1 })
})
