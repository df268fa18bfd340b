import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import vm from 'node:vm'
import { builtWeapp } from '../support/places'
import { compile, filesOf, packageSizes, readAppJson } from './build'

const MB = 1024 * 1024
// Ours comes minified; the compiler asks whether it should do it again.
const ALREADY_DONE = ['JS_COMPRESS_OPEN']

const before = readdirSync(process.cwd())
const compiled = compile()

/** What the compiler says of a copy of the build in which one file is changed. */
function compileBroken(file: string, change: (text: string) => string): ReturnType<typeof compile> {
  const folder = mkdtempSync(path.join(tmpdir(), 'broken-'))
  try {
    cpSync(builtWeapp, folder, { recursive: true })
    writeFileSync(path.join(folder, file), change(readFileSync(path.join(folder, file), 'utf8')))
    return compile(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

test("WeChat's own compiler takes the build", () => {
  expect(compiled.error).toBeUndefined()
})

test('the compiler leaves no cache of its own where the tests run', () => {
  expect(readdirSync(process.cwd()).filter((name) => /^[0-9a-f]{32}$/.test(name) && !before.includes(name))).toEqual([])
})

test('the same compiler refuses a page that is not there', () => {
  expect(compileBroken('app.json', (text) => text.replace('pages/home/index', 'pages/nowhere/index')).error).toMatch(/nowhere/)
})

test('its quality checks find nothing', () => {
  const quality = compiled.error === undefined ? compiled.quality : []
  expect(quality.length).toBeGreaterThan(5)
  expect(quality.filter(({ name, success }) => !success && !ALREADY_DONE.includes(name))).toEqual([])
})

test('the main package stays below 800 kB and each other one below 2 MB', () => {
  const sizes = packageSizes(compiled.error === undefined ? compiled.files : {})
  const { main = 0, ...others } = sizes
  expect(main).toBeGreaterThan(100 * 1024)
  expect(main).toBeLessThanOrEqual(800 * 1024)
  expect(Object.entries(others).filter(([, bytes]) => bytes > 2 * MB)).toEqual([])
})

test('every page that the app names has its script, settings and template', () => {
  const { pages, subPackages } = readAppJson()
  const all = [...pages, ...subPackages.flatMap(({ root, pages: inside }) => inside.map((page) => path.posix.join(root, page)))]
  const there = new Set(['.js', '.json', '.wxml'].flatMap(filesOf))
  expect(all.flatMap((page) => ['.js', '.json', '.wxml'].map((ending) => `${page}${ending}`)).filter((file) => !there.has(file))).toEqual([])
})

test('what people open next is fetched ahead, what only few need is not', () => {
  const { pages, subPackages, preloadRule } = readAppJson()
  const roots = subPackages.map(({ root }) => root.replace(/\/$/, ''))
  const all = [...pages, ...subPackages.flatMap(({ root, pages: inside }) => inside.map((page) => path.posix.join(root, page)))]
  const ahead = Object.values(preloadRule).flatMap(({ packages }) => packages)
  expect(ahead.filter((name) => !roots.includes(name))).toEqual([])
  expect(Object.keys(preloadRule).filter((page) => !all.includes(page))).toEqual([])
  expect(ahead).toEqual(expect.arrayContaining(['packages/jielong', 'packages/case', 'packages/template']))
  expect(ahead).not.toContain('packages/admin')
})

test.each(filesOf('.js'))('%s can be parsed by an old phone too', (file) => {
  const text = readFileSync(path.join(builtWeapp, file), 'utf8')
  expect(() => new vm.Script(text, { filename: file })).not.toThrow()
  // JSCore before iOS 16.4 cannot parse a look-behind: the whole file is dead there.
  expect(text).not.toMatch(/\(\?<[!=]/)
})
