import { spawn } from 'node:child_process'
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { exportState } from '../../../emulator/state/export-state'
import { finishReplacement } from '../../../emulator/state/replacement'
import { aFolder, contentOf, fileIn, fill, someDocuments } from './a-folder'
import { buildProgram, command, endOf } from './a-program'

const program = buildProgram()

test('an import that is killed at any moment leaves the old state or the new one, and can be done again', async () => {
  const [from, before] = [aFolder(), aFolder()]
  fill(fileIn(from), someDocuments(1500))
  fill(fileIn(before), someDocuments(2))
  const file = join(from, 'state.gz')
  await exportState(from, file)
  const startedAt = performance.now()
  expect(await command(program, 'import', '--from', file, '--data', aFolder())).toMatchObject({ code: 0 })
  const whole = performance.now() - startedAt
  const found = new Set<number>()
  for (let kill = 1; kill <= 9; kill++) {
    const data = aFolder()
    cpSync(before, data, { recursive: true })
    const child = spawn(process.execPath, [program, 'import', '--from', file, '--data', data, '--replace'])
    const timer = setTimeout(() => child.kill('SIGKILL'), (whole * kill) / 8)
    await endOf(child)
    clearTimeout(timer)
    finishReplacement(data)
    const count = contentOf(fileIn(data)).length
    expect([2, 1500]).toContain(count)
    found.add(count)
    if (kill === 4) {
      expect(await command(program, 'import', '--from', file, '--data', data, '--replace')).toMatchObject({ code: 0 })
      expect(contentOf(fileIn(data))).toHaveLength(1500)
    }
  }
  expect(found.has(2)).toBe(true)
})
