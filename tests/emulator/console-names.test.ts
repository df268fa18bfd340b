import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './durability/a-program'

/** As the page itself loads it. */
function namesOf(...ids: (string | number)[]): string[] {
  const words = pathToFileURL(join(root, 'emulator/console/page/words.js')).href
  const code = `import { namesIn } from ${JSON.stringify(words)}; const documents = ${JSON.stringify(ids.map((_id) => ({ _id })))}; process.stdout.write(JSON.stringify(documents.map(namesIn(documents))))`
  return JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' })) as string[]
}

test('among documents with numbers as names the texts are in quotes, and nowhere else', () => {
  expect(namesOf(13, '13', 'a"b')).toEqual(['13', '"13"', '"a\\"b"'])
  expect(namesOf('13', 'd1')).toEqual(['13', 'd1'])
})
