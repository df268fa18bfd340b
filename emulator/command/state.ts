import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { PROGRAM } from '../program'
import { exportRunning } from '../state/export-running'
import { exportState } from '../state/export-state'
import { importState } from '../state/import-state'
import { assertUnused } from '../state/in-use'
import { repair as repairState, type Repaired } from '../state/repair'
import { whoRuns } from '../state/running'
import { troubleWithSecret } from '../state/secret'
import type { Counts } from '../state/snapshot-format'
import { Misuse } from './sentence'

export const exportUsage = `${PROGRAM} export --data 文件夹 --to 文件
把整个环境写进一个新的文件：集合和索引、文档、文件、其他要留住的，还有封登录状态的 secret。这个文件和数据文件夹一样要保密。
正在这个文件夹上运行的模拟器不用停：写下的是它某一刻的样子，到那时应答过的都在里面。
`

export const importUsage = `${PROGRAM} import --from 文件 --data 文件夹 [--replace]
让文件夹里有文件里的全部内容；文件不完好，就什么也不导入。文件夹里已经有数据的话要加上 --replace，原来的会移到
文件夹里的 replaced-<时间>。
`

export const repairUsage = `${PROGRAM} repair --data 文件夹
数据文件损坏了，就把读得出来的文档都救到新的数据文件里，再说清哪些读不出来。
损坏的文件移到文件夹里的 damaged-<时间>，旁边的 lost-documents.txt 写着所有丢了的文档的名字。
数据文件少了末尾的话，丢了的有些连名字也不知道：那里就写着少了多少，每个集合救回了多少。
`

const say = (line: string) => void process.stdout.write(`${line}\n`)

function asked<Name extends string>(words: string[], names: readonly Name[], usage: string): Record<Name, string> & { replace: boolean } {
  const options = Object.fromEntries(names.map(name => [name, { type: 'string' as const }]))
  const values: Record<string, unknown> = parseArgs({ args: words, options: { ...options, ...(usage === importUsage ? { replace: { type: 'boolean' as const } } : {}) } }).values
  const missing = names.find(name => values[name] === undefined || values[name] === '')
  if (missing !== undefined) throw new Misuse(`还差 --${missing}。`)
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

const missingOf = ({ missing }: Repaired) => `这个文件少了末尾：原有 ${missing.of} 页，后面的 ${missing.pages} 页已经没有了。`

const savedOf = ({ savedIn }: Repaired) => savedIn.map(({ collection, count }) => `集合 ${collection} ${count} 个文档`).join('、')

/** All names, one a line; on the screen there is room for some. What is known of those without a name comes after them. */
function writeLost(repaired: Repaired): string {
  const file = join(repaired.keptIn, 'lost-documents.txt')
  const unnamed = repaired.missing.pages > 0 ? [`# ${missingOf(repaired)}那里的文档有些连名字也不知道，不在上面。`, `# 救回的：${savedOf(repaired)}。`] : []
  writeFileSync(file, [...repaired.lost.map(nameOf), ...unnamed].map(line => `${line}\n`).join(''), { mode: 0o600 })
  return file
}

export async function repair(words: string[]): Promise<void> {
  const { data } = asked(words, ['data'], repairUsage)
  await assertUnused(data)
  const repaired = repairState(data)
  if (repaired) sayRepaired(repaired)
  else say('数据文件是好的，什么也没有改。')
  // A start would be refused all the same.
  const trouble = troubleWithSecret(data)
  if (trouble !== undefined) say(`可是它旁边的 ${trouble}`)
}

function sayRepaired(repaired: Repaired): void {
  const { saved, lost, missing, lostBeside, keptIn } = repaired
  // Written before anything is said: whoever listens may go.
  const file = lost.length + missing.pages === 0 ? '' : writeLost(repaired)
  say(`救回了 ${saved} 个文档，放进了新的数据文件。损坏的文件留在 ${keptIn}。`)
  if (lostBeside.length > 0) say(`此外，这些有一部分没能救回来：${lostBeside.join('、')}。`)
  if (missing.pages > 0) say(`${missingOf(repaired)}那里的文档救不回来，有些连名字也不知道；有备份的话请对照。知道的都写在 ${file}。`)
  if (lost.length === 0) return say(missing.pages > 0 ? '剩下的部分里，没有发现读不出来的文档。' : '没有发现读不出来的文档。')
  say(`有 ${lost.length} 个文档读不出来，名字都写在 ${file}：`)
  for (const name of lost.slice(0, MOST_NAMED)) say(`  ${nameOf(name)}`)
  if (lost.length > MOST_NAMED) say(`  还有 ${lost.length - MOST_NAMED} 个，在那个文件里`)
}
