import { execFileSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { callsAsMarkdown } from '../scripts/calls/markdown'
import { repository } from './support/places'

const git = (...words: string[]): string[] => execFileSync('git', words, { cwd: repository, encoding: 'utf8' }).split('\0').filter(Boolean)

const committed = git('ls-files', '-z')
const isText = (file: string): boolean => /\.(ts|tsx|mjs|cjs|js|json|md|scss|html|yml|txt|csv)$|(^|\/)(run|\.npmrc|\.gitignore)$/.test(file)
const read = (file: string): string => readFileSync(path.join(repository, file), 'utf8')

/** Files that are there and whose text has it. Spelled in pieces, or this file would find itself. */
function filesWith(pattern: RegExp): string[] {
  return committed.filter((file) => isText(file) && statSync(path.join(repository, file), { throwIfNoEntry: false })?.isFile()).filter((file) => pattern.test(read(file)))
}

test('no file names a place that only one machine has', () => {
  expect(filesWith(new RegExp(`(?<![\\w.])/(${['work', 'root', 'home', 'Users'].join('|')})/[\\w.]|[A-Z]:\\\\+Users`))).toEqual([])
})

test('no file names a package registry, lock files included', () => {
  expect(filesWith(new RegExp(`https?://[\\w.-]*(${'regis'}try|npm${'mirror'})[\\w.-]*/`))).toEqual([])
})

test('nothing that is built, installed or stored is committed', () => {
  expect(committed.filter((file) => /(^|\/)(dist|node_modules|data|\.taro-cache|\.cache)\//.test(file))).toEqual([])
  expect(git('ls-files', '-z', '--cached', '--ignored', '--exclude-standard')).toEqual([])
})

test('no committed file is larger than the lock file may be', () => {
  const isLarge = (file: string) => (statSync(path.join(repository, file), { throwIfNoEntry: false })?.size ?? 0) > 500 * 1024
  expect(committed.filter((file) => isLarge(file) && path.basename(file) !== 'package-lock.json')).toEqual([])
})

test('docs/calls.md says what may be asked today; `npm run calls -- --markdown` writes it', () => {
  expect(read('docs/calls.md')).toBe(callsAsMarkdown())
})

interface LockedPackage { version?: string; link?: boolean; dependencies?: Record<string, string>; optionalDependencies?: Record<string, string> }

/** As Node looks for it: in the package's own node_modules, then in those further out. */
function isLocked(packages: Record<string, LockedPackage>, place: string, name: string): boolean {
  const found = packages[path.posix.join(place, 'node_modules', name)]
  if (found) return Boolean(found.version ?? found.link)
  return place !== '' && isLocked(packages, place.includes('/node_modules/') ? place.slice(0, place.lastIndexOf('/node_modules/')) : '', name)
}

// What is added to a tree that stands may lack the parts for other machines: then nobody else can install it.
test.each(['package-lock.json', 'tests/weapp/package-lock.json'])('%s names every part for every platform', (file) => {
  const { packages } = JSON.parse(read(file)) as { packages: Record<string, LockedPackage> }
  const missing = Object.entries(packages).flatMap(([place, { dependencies, optionalDependencies }]) =>
    Object.keys({ ...dependencies, ...optionalDependencies }).filter((name) => !isLocked(packages, place, name)).map((name) => `${place} wants ${name}`))
  expect(missing).toEqual([])
})
