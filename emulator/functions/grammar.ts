import { readFileSync } from 'node:fs'
import { compileFunction } from 'node:vm'

/** What Node says of a text that only a module of the other kind may have. */
const OF_ANOTHER_KIND = /\b(?:import|export|await)\b/

/** What is wrong with the grammar of a CommonJS module, and in which line; found without running it. */
export function grammarTrouble(file: string): { line: number; message: string } | undefined {
  // A mark of an editor on Windows, and the line that names the program that runs it.
  const text = readFileSync(file, 'utf8').replace(/^\uFEFF?(?:#!.*)?/, '')
  try {
    compileFunction(text, ['exports', 'require', 'module', '__filename', '__dirname'], { filename: file })
    return undefined
  } catch (reason) {
    const { message, stack = '' } = reason as Error
    return OF_ANOTHER_KIND.test(message) ? undefined : { line: Number(/:(\d+)\n/.exec(stack)?.[1] ?? 1), message }
  }
}
