import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { exportRunning } from '../state/export-running'
import { exportState } from '../state/export-state'
import { importState } from '../state/import-state'
import { assertUnused } from '../state/in-use'
import { repair as repairState, type Repaired } from '../state/repair'
import { whoRuns } from '../state/running'
import type { Counts } from '../state/snapshot-format'

export const exportUsage = `wechat-cloud-emulator export --data DIR --to FILE
Writes the whole state into one new file: collections with their indexes, documents, files, what else is kept, and the
secret that sessions are sealed with. The file is as secret as the folder. An emulator that is running on it goes on: what
is written is its state of one moment, and all that it has acknowledged until then.
`

export const importUsage = `wechat-cloud-emulator import --from FILE --data DIR [--replace]
Makes the folder hold what the file holds: all of it or, when the file is not sound, nothing. A folder with data in it
wants --replace; what was there moves to DIR/replaced-<time>.
`

export const repairUsage = `wechat-cloud-emulator repair --data DIR
Saves every document that can be read from a damaged data file into a new one, and says which could not be read.
The damaged file moves to DIR/damaged-<time>; lost-documents.txt beside it names all that were lost.
`

const say = (line: string) => void process.stdout.write(`${line}\n`)

function asked<Name extends string>(words: string[], names: readonly Name[], usage: string): Record<Name, string> & { replace: boolean } {
  const options = Object.fromEntries(names.map(name => [name, { type: 'string' as const }]))
  const values: Record<string, unknown> = parseArgs({ args: words, options: { ...options, ...(usage === importUsage ? { replace: { type: 'boolean' as const } } : {}) } }).values
  const missing = names.find(name => values[name] === undefined || values[name] === '')
  if (missing !== undefined) throw new Error(`还差 --${missing}\n\n${usage}`)
  return { replace: false, ...values } as Record<Name, string> & { replace: boolean }
}

const described = ({ collections, documents, files }: Counts) => `${collections} 个集合、${documents} 个文档、${files} 个文件`

export async function exportCommand(words: string[]): Promise<void> {
  const { data, to } = asked(words, ['data', 'to'], exportUsage)
  const running = await whoRuns(data)
  const counts = await (running ? exportRunning(running, to) : exportState(data, to))
  say(`导出好了：${described(counts)}，都在 ${to}。它和数据文件夹一样要保密。`)
}

export async function importCommand(words: string[]): Promise<void> {
  const { data, from, replace } = asked(words, ['data', 'from'], importUsage)
  const { keptIn, ...counts } = await importState(from, data, replace)
  say(`导入好了：${described(counts)}。${keptIn === undefined ? '' : `原来的数据在 ${keptIn}，确认用不着了可以删掉。`}`)
}

const MOST_NAMED = 50

/** As JSON has the id: 13 and "13" are two documents. */
const nameOf = ({ collection, id }: Repaired['lost'][number]) => `${collection} ${JSON.stringify(id)}`

/** All of them, one a line; on the screen there is room for some. */
function writeLost(keptIn: string, lost: Repaired['lost']): string {
  const file = join(keptIn, 'lost-documents.txt')
  writeFileSync(file, lost.map(name => `${nameOf(name)}\n`).join(''), { mode: 0o600 })
  return file
}

export async function repair(words: string[]): Promise<void> {
  const { data } = asked(words, ['data'], repairUsage)
  await assertUnused(data)
  const repaired = repairState(data)
  if (!repaired) return say('数据文件是好的，什么也没有改。')
  const { saved, lost, missing, lostBeside, keptIn } = repaired
  // Written before anything is said: whoever listens may go.
  const file = lost.length === 0 ? '' : writeLost(keptIn, lost)
  say(`救回了 ${saved} 个文档，放进了新的数据文件。损坏的文件留在 ${keptIn}。`)
  if (lostBeside.length > 0) say(`此外，这些有一部分没能救回来：${lostBeside.join('、')}。`)
  if (missing.pages > 0) say(`这个文件少了末尾：原有 ${missing.of} 页，后面的 ${missing.pages} 页已经没有了。那里的文档救不回来，有些连名字也不知道；有备份的话请对照。`)
  if (lost.length === 0) return say(missing.pages > 0 ? '剩下的部分里，没有发现读不出来的文档。' : '没有发现读不出来的文档。')
  say(`有 ${lost.length} 个文档读不出来，名字都写在 ${file}：`)
  for (const name of lost.slice(0, MOST_NAMED)) say(`  ${nameOf(name)}`)
  if (lost.length > MOST_NAMED) say(`  还有 ${lost.length - MOST_NAMED} 个，在那个文件里`)
}
