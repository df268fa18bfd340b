import type { Doc } from '../../../emulator/database'
import { FileError } from '../../../emulator/database/persistence/file-error'
import { repair, type Repaired } from '../../../emulator/state/repair'
import { contentOf, fileIn } from './a-folder'

/** What a person does who meets damage: starts, and repairs when told to. */
export function recover(folder: string): { documents: Doc[]; repaired?: Repaired } {
  const file = fileIn(folder)
  try {
    return { documents: contentOf(file) }
  } catch (reason) {
    if (!(reason instanceof FileError)) throw reason
    expect(reason.message).toMatch(/repair --data/)
    const repaired = repair(folder)
    return { documents: contentOf(file), repaired }
  }
}
