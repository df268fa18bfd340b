import { readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { exportState } from '../../../emulator/state/export-state'
import { importState } from '../../../emulator/state/import-state'
import { beginReplacement, finishReplacement } from '../../../emulator/state/replacement'
import { aFolder, contentOf, fileIn, fill, someDocuments } from './a-folder'

test('whoever is killed while they replace a state leaves the old one or the new one', async () => {
  const [from, model] = [aFolder(), aFolder()]
  fill(fileIn(from), someDocuments(5))
  const file = join(from, 'state.gz')
  await exportState(from, file)
  await importState(file, model)
  const data = aFolder()
  fill(fileIn(data), someDocuments(2))
  writeFileSync(`${fileIn(data)}-wal`, 'of the old one')
  const replacement = beginReplacement(data, 'before')
  for (const name of readdirSync(model)) renameSync(join(model, name), join(replacement.folder, name))
  // Killed before it was taken: the next one forgets it.
  finishReplacement(data)
  expect(readdirSync(data).filter((name) => name.startsWith('replacement'))).toEqual([])
  rmSync(`${fileIn(data)}-wal`)
  expect(contentOf(fileIn(data))).toHaveLength(2)
})

test('a replacement is not taken while a part of its database is in a log that would be left behind', () => {
  const data = aFolder()
  fill(fileIn(data), someDocuments(2))
  const replacement = beginReplacement(data, 'before')
  fill(join(replacement.folder, 'database.sqlite'), someDocuments(5))
  writeFileSync(join(replacement.folder, 'database.sqlite-wal'), 'what the disk had no room for')
  expect(() => replacement.take()).toThrow(/磁盘大概满了/)
  replacement.discard()
  expect(contentOf(fileIn(data))).toHaveLength(2)
})

test.each([0, 1, 2, 3])('a replacement that was taken is finished by the next start, after %d of its steps', async (steps) => {
  const data = aFolder()
  fill(fileIn(data), someDocuments(2))
  writeFileSync(join(data, 'secret'), 'old')
  const ready = join(data, 'replacement')
  fill(join(ready, 'database.sqlite'), someDocuments(5))
  writeFileSync(join(ready, 'secret'), 'new')
  writeFileSync(join(ready, 'keep-as'), 'before')
  const moves: [string, string][] = [['secret', 'before/secret'], ['replacement/secret', 'secret'], ['database.sqlite', 'before/database.sqlite']]
  if (steps > 0) fill(join(data, 'before/x'), [])
  for (const [one, other] of moves.slice(0, steps)) renameSync(join(data, one), join(data, other))
  finishReplacement(data)
  finishReplacement(data)
  expect(contentOf(fileIn(data))).toHaveLength(5)
  expect(readFileSync(join(data, 'secret'), 'utf8')).toBe('new')
  expect(contentOf(join(data, 'before/database.sqlite'))).toHaveLength(2)
  expect(readFileSync(join(data, 'before/secret'), 'utf8')).toBe('old')
})
