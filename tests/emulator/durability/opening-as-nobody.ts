import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { aFolder } from './a-folder'
import { root } from './a-program'

/** What opening each of these folders says to somebody who has no special rights. */
export function opening(...folders: string[]): string[] {
  const program = join(aFolder(), 'opener.cjs')
  const bundle = ['--bundle', '--platform=node', '--external:libsql', '--log-level=error', `--outfile=${program}`]
  execFileSync(process.execPath, [join(root, 'node_modules/esbuild/bin/esbuild'), join(__dirname, 'opener.ts'), ...bundle], { cwd: root })
  const env = { ...process.env, NODE_PATH: join(root, 'node_modules') }
  return JSON.parse(execFileSync(process.execPath, [program, ...folders], { env, encoding: 'utf8' })) as string[]
}
