import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import esbuild from 'esbuild'
import { build } from '../scripts/build/index.mjs'
import { dist, repository } from '../scripts/build/stamp.mjs'

/** Every bench: a folder here with a `main.ts`. */
export const BENCHES = {
  jielong: 'joins and boards of a 接龙 at any size, beside two obvious designs',
  emulator: 'documents, calls, memory and start of the emulator, beside the storage library alone',
}

const here = path.join(repository, 'bench')
const built = path.join(dist, 'bench')

const common = { bundle: true, platform: 'node', target: 'node20', format: 'cjs', charset: 'utf8', legalComments: 'none', logLevel: 'error', absWorkingDir: repository }

const bundle = (entry, outfile) =>
  esbuild.build({ ...common, entryPoints: [entry], outfile, external: ['libsql'], loader: { '.html': 'text', '.css': 'text' } })

const namesIn = (folder) => (existsSync(folder) ? readdirSync(folder) : [])

/** Functions of the bench's own; those in `obvious` stand beside the product's built ones, byte for byte as they are deployed. */
async function layFunctions(name) {
  const folder = path.join(built, name, 'functions')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  if (existsSync(path.join(here, name, 'obvious'))) {
    await build('functions')
    cpSync(path.join(dist, 'cloudfunctions'), folder, { recursive: true })
  }
  for (const source of ['obvious', 'functions'].map((each) => path.join(here, name, each))) {
    for (const own of namesIn(source).filter((each) => existsSync(path.join(source, each, 'index.ts')))) {
      await bundle(path.join(source, own, 'index.ts'), path.join(folder, own, 'index.js'))
      const config = path.join(dist, 'cloudfunctions/api/config.json')
      if (source.endsWith('obvious')) cpSync(config, path.join(folder, own, 'config.json'))
      else writeFileSync(path.join(folder, own, 'config.json'), '{}')
    }
  }
  return folder
}

/** What the bench runs in processes of their own: a file each. */
async function layPrograms(name) {
  const source = path.join(here, name, 'program')
  const folder = path.join(built, name, 'programs')
  for (const each of namesIn(source)) await bundle(path.join(source, each), path.join(folder, each.replace(/\.ts$/, '.cjs')))
  return folder
}

/** Builds what the bench runs; answers its `run` and where things lie. */
export async function prepare(name) {
  const functions = await layFunctions(name)
  const programs = await layPrograms(name)
  const outfile = path.join(built, `${name}.cjs`)
  await bundle(path.join(here, name, 'main.ts'), outfile)
  const { run } = (await import(pathToFileURL(outfile).href)).default
  return { run, places: { root: repository, functions, programs, results: path.join(here, 'results') } }
}
