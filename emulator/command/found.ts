import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { foldersWithoutEntry, readDeclarations, type FunctionDeclaration } from '../functions/declaration'
import { grammarTrouble } from '../functions/grammar'
import type { Emulator, EmulatorOptions } from '../options'

const counted = (what: string, names: string[]) => `${names.length} 个${what}${names.length === 0 ? '' : `（${names.join('、')}）`}`

/** What a start found, in one line: functions by name, their timers, collections. */
export function whatWasFound({ functions }: EmulatorOptions, emulator: Emulator): string {
  const timers = emulator.timers().map(({ function: name, name: trigger }) => `${name} 的 ${trigger}`)
  const collections = emulator.inspect.collections().length
  return `这里有：${counted('云函数', [...readDeclarations(functions).keys()])}；${counted('定时器', timers)}；${collections} 个集合。`
}

function troubleIn(entry: string): string | undefined {
  try {
    const trouble = grammarTrouble(entry)
    return trouble && `第 ${trouble.line} 行看不懂（${trouble.message}）`
  } catch (error) {
    return `读不了（${(error as NodeJS.ErrnoException).code ?? ''}）`
  }
}

function misspelt({ name, entry }: FunctionDeclaration): string[] {
  const trouble = troubleIn(entry)
  return trouble === undefined ? [] : [`注意：云函数 ${name} 的 index.js ${trouble}，调用它会失败；改好以后，下一次调用就是新的。`]
}

/** What is probably not as it was meant; the emulator runs all the same. */
export function whatLooksWrong({ functions, web }: EmulatorOptions): string[] {
  const idle = foldersWithoutEntry(functions)
  const isEmpty = readDeclarations(functions).size === 0
  return [
    ...(isEmpty ? [`注意：${functions} 里没有云函数；每个云函数是其中的一个文件夹，里面有 index.js。`] : []),
    ...idle.map((name) => `注意：${join(functions, name)} 里没有 index.js，没有把它当作云函数。`),
    ...[...readDeclarations(functions).values()].flatMap(misspelt),
    ...(web !== undefined && !existsSync(join(web, 'index.html')) ? [`注意：${web} 里没有 index.html，网页打不开；请先构建，或者换一个目录。`] : []),
  ]
}
