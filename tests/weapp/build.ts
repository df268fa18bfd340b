import { execFileSync } from 'node:child_process'
import { readFileSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { builtWeapp } from '../support/places'

interface Check { name: string; success: boolean; text: string }
export type Compiled = { error: string } | { error?: undefined; files: Record<string, number>; quality: Check[] }
interface AppJson { pages: string[]; subPackages: { root: string; pages: string[] }[]; preloadRule: Record<string, { packages: string[] }> }

/** Asks WeChat's compiler what it makes of a build, and what it dislikes. */
export function compile(folder = builtWeapp): Compiled {
  const output = execFileSync(process.execPath, [path.join(__dirname, 'compile.mjs'), folder], { encoding: 'utf8', maxBuffer: 32 * 1024 * 1024, stdio: ['ignore', 'pipe', 'ignore'] })
  return JSON.parse(output) as Compiled
}

export const readAppJson = (): AppJson => JSON.parse(readFileSync(path.join(builtWeapp, 'app.json'), 'utf8')) as AppJson

/** Every file of the build that ends like this, relative to it. */
export const filesOf = (ending: string): string[] =>
  readdirSync(builtWeapp, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith(ending) && statSync(path.join(builtWeapp, file)).isFile())

/** Bytes of the main package and of each subpackage, from the files that a phone downloads. */
export function packageSizes(files: Record<string, number>): Record<string, number> {
  const roots = readAppJson().subPackages.map(({ root }) => `${root.replace(/\/$/, '')}/`)
  const sizes: Record<string, number> = { main: 0, ...Object.fromEntries(roots.map((root) => [root, 0])) }
  for (const [file, bytes] of Object.entries(files)) {
    const owner = roots.find((root) => file.startsWith(root)) ?? 'main'
    sizes[owner] = (sizes[owner] ?? 0) + bytes
  }
  return sizes
}
