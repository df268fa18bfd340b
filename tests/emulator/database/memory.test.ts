import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { aFolder } from '../durability/a-folder'
import { root } from '../durability/a-program'

interface Ended {
  name: string
  answer?: number
  code?: string
  message?: string
  /** The most that the process ever had. */
  megabytes: number
}

/** How the questions of memory-asker.ts end in a process that has 512 MB: what takes more ends the process, and says nothing. */
function ask(): Map<string, Ended> {
  const program = join(aFolder(), 'asker.cjs')
  const bundle = ['--bundle', '--platform=node', '--external:libsql', '--log-level=error', `--outfile=${program}`]
  execFileSync(process.execPath, [join(root, 'node_modules/esbuild/bin/esbuild'), join(__dirname, 'memory-asker.ts'), ...bundle], { cwd: root })
  const env = { ...process.env, NODE_PATH: join(root, 'node_modules') }
  const said = execFileSync(process.execPath, ['--max-old-space-size=512', program], { env, encoding: 'utf8' })
  return new Map(said.trim().split('\n').map((line) => JSON.parse(line) as Ended).map((ended) => [ended.name, ended]))
}

let ended: Map<string, Ended>
beforeAll(() => {
  ended = ask()
})

const BUDGET = 'would use too much memory: a question may hold 256 MB'

test.each([
  ['a $map of ranges', `$range ${BUDGET}`],
  ['a $map in a $map', BUDGET],
  ['a $reduce that doubles an array, and again', `$concatArrays ${BUDGET}`],
  ['a $reduce that doubles a text, and again', `$toUpper ${BUDGET}`],
  ['a $reduce that gathers', `$range ${BUDGET}`],
  ['a $zip', `$zip ${BUDGET}`],
  ['a $split', `$split ${BUDGET}`],
  ['a $regexFindAll', `$regexFindAll ${BUDGET}`],
  ['a $push of everything', `$group ${BUDGET}`],
  ['a $mergeObjects of everything', `$group ${BUDGET}`],
  ['an $addToSet of everything', `$group ${BUDGET}`],
  ['groups without end', `$group ${BUDGET}`],
  ['groups of what their first rows made', `$group ${BUDGET}`],
  ['unwinds of unwinds, sorted', `$sort ${BUDGET}`],
  ['unwinds of unwinds, sampled', `$sample ${BUDGET}`],
  ['unwinds of unwinds, in buckets', `$bucketAuto ${BUDGET}`],
  ['unwinds of unwinds, answered', `the answer ${BUDGET}`],
  ['a $lookup of everything', `$lookup ${BUDGET}`],
  ['a $lookup of everything, unwound', `$lookup ${BUDGET}`],
  ['a row that names itself, projected', `$project ${BUDGET}`],
  ['a row that names itself, extended', `$addFields ${BUDGET}`],
  ['a row that names itself, grouped by', 'BSONObjectTooLarge: a value to be told from others is larger than 4 MB'],
  ['a row that names itself, followed', `the path to 'a' ${BUDGET}`],
  ['a row that names itself, sorted', 'BSONObjectTooLarge: a row before $sort is larger than 64 MB'],
  ['a row that names itself, looked up', 'BSONObjectTooLarge: a row before $lookup is larger than 64 MB'],
  ['a row that names itself, in a refusal', 'an array too long to show'],
  ['an $expr', `$range ${BUDGET}`],
])('%s is refused before it takes all memory', (name, why) => {
  expect(ended.get(name)).toMatchObject({ code: 'DATABASE_REQUEST_FAILED', message: expect.stringContaining(why) as string })
  expect(ended.get(name)?.megabytes).toBeLessThan(800)
})

test.each([
  ['much garbage in a $filter', 10_000],
  ['much garbage in a $map', 10_000],
  ['much garbage in a $reduce', 10_000],
  ['much garbage in an $expr', 1000],
  ['much garbage in rows', 500],
  ['much garbage in groups', 1000],
  ['much garbage in a $mergeObjects', 500],
  ['much garbage before a sort with a limit', 3],
  ['much garbage in a $lookup', 1000],
  ['large documents', 50],
  ['large documents, looked up and unwound', 2500],
  ['a hundred thousand groups', 100_000],
])('%s is lawful', (name, answer) => {
  expect(ended.get(name)).toMatchObject({ answer })
})
