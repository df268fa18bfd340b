import { chmodSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { aFolder, contentOf, fileIn, fill, someDocuments } from './a-folder'
import { opening } from './opening-as-nobody'

/** A folder that anybody may enter. */
function anOpenFolder(): string {
  const folder = aFolder()
  chmodSync(folder, 0o755)
  return folder
}

function filled(folder: string): string {
  fill(fileIn(folder), someDocuments(3))
  writeFileSync(join(folder, 'secret'), '0'.repeat(64))
  mkdirSync(join(folder, 'files'))
  return folder
}

test('a folder that cannot be written, new or full of data, is refused in a sentence and stays as it is', () => {
  const [parent, readable, sealed] = [anOpenFolder(), filled(anOpenFolder()), filled(aFolder())]
  chmodSync(parent, 0o555)
  chmodSync(readable, 0o555)
  chmodSync(sealed, 0o000)
  const before = readFileSync(fileIn(readable))
  const [inParent, inReadable, inSealed] = opening(join(parent, 'data'), readable, sealed)
  for (const said of [inParent, inReadable, inSealed]) expect(said).toMatch(/^数据文件夹 .+ 不让写，数据保存不了；请给它写的权限，或者换一个文件夹启动。$/)
  for (const folder of [parent, readable, sealed]) chmodSync(folder, 0o755)
  expect(readdirSync(readable).sort()).toEqual(['database.sqlite', 'files', 'secret'])
  expect(readFileSync(fileIn(readable)).equals(before)).toBe(true)
  expect(contentOf(fileIn(readable))).toHaveLength(3)
})

test('a data file that cannot be written in a folder that can is refused as well', () => {
  const folder = filled(anOpenFolder())
  chmodSync(folder, 0o777)
  chmodSync(fileIn(folder), 0o444)
  expect(opening(folder)).toEqual([expect.stringMatching(/不让写/)])
  expect(contentOf(fileIn(folder))).toHaveLength(3)
})
