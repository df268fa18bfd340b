import { spawn } from 'node:child_process'
import { readFileSync, truncateSync } from 'node:fs'
import { closeFile, openFile } from '../../../emulator/database/persistence/open-file'
import { aFolder, contentOf, fileIn, overwrite, PAGE, pagesOf } from './a-folder'
import { buildProgram, endOf } from './a-program'

const program = buildProgram()

const DOCUMENTS = `
  INSERT INTO collections VALUES ('things', '{"name":"things","permission":"ADMINONLY","indexes":[]}');
  INSERT INTO documents (collection, id, text)
  WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < `

/** So many documents of some 1 KB, and damage where no document is. */
function fillAndSpoil(file: string, count: number): void {
  const connection = openFile(file)
  connection.exec(`${DOCUMENTS}${count}) SELECT 'things', 'd' || n, json_object('_id', 'd' || n, 'n', n, 'text', hex(zeroblob(500))) FROM numbers`)
  closeFile(connection)
  overwrite(file, 100, Buffer.from([0xff]))
}

const repair = (data: string) => endOf(spawn(process.execPath, ['--max-old-space-size=32', program, 'repair', '--data', data]))

test('a file that has no room in memory is repaired', async () => {
  const data = aFolder()
  fillAndSpoil(fileIn(data), 40_000)
  expect(await repair(data)).toEqual({ code: 0, out: expect.stringMatching(/^救回了 40000 个文档，.*\n没有发现读不出来的文档。\n$/) as string, err: '' })
})

test('a file of more than 2 GB is repaired, which no program of ours reads at once', async () => {
  const data = aFolder()
  fillAndSpoil(fileIn(data), 100)
  // Nothing is written for what is not there.
  truncateSync(fileIn(data), 2 ** 31 + 4096)
  expect(await repair(data)).toMatchObject({ code: 0, out: expect.stringContaining('救回了 100 个文档') as string })
  expect(contentOf(fileIn(data)).map(({ n }) => n)).toEqual(Array.from({ length: 100 }, (_, at) => at + 1))
})

test('a file whose end is gone is repaired, and it is said that nobody knows what was there', async () => {
  const data = aFolder()
  fillAndSpoil(fileIn(data), 300)
  const pages = pagesOf(fileIn(data))
  truncateSync(fileIn(data), 20 * PAGE)
  const { code, out } = await repair(data)
  expect(code).toBe(0)
  expect(out).toMatch(new RegExp(`少了末尾：原有 ${pages} 页，后面的 ${pages - 20} 页已经没有了`))
  expect(out).not.toMatch(/。\n没有发现读不出来的文档。/)
  const [, file = ''] = /知道的都写在 (.*)。\n/.exec(out) ?? []
  const [, saved] = /救回了 (\d+) 个文档/.exec(out) ?? []
  const lines = readFileSync(file, 'utf8').split('\n')
  expect(lines.filter((line) => line !== '' && !line.startsWith('# ')).every((line) => /^things "d\d+"$/.test(line))).toBe(true)
  expect(lines.filter((line) => line.startsWith('# '))).toEqual([
    `# 这个文件少了末尾：原有 ${pages} 页，后面的 ${pages - 20} 页已经没有了。那里的文档有些连名字也不知道，不在上面。`,
    `# 救回的：集合 things ${saved} 个文档。`,
  ])
})
