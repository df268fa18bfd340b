import { cpSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import esbuild from 'esbuild'
import { build } from '../scripts/build/index.mjs'
import { dist, repository } from '../scripts/build/stamp.mjs'

/** Every bench: a folder here with a `main.ts`. */
export const BENCHES = {
  jielong: 'joins and boards of a 接龙 at any size, beside two obvious designs',
}

const here = path.join(repository, 'bench')
const built = path.join(dist, 'bench')

const common = { bundle: true, platform: 'node', target: 'node20', format: 'cjs', charset: 'utf8', legalComments: 'none', logLevel: 'error', absWorkingDir: repository }

/** Functions of the bench's own, beside the product's built ones, byte for byte as they are deployed. */
async function layFunctions(name) {
  const folder = path.join(built, 'functions')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  cpSync(path.join(dist, 'cloudfunctions'), folder, { recursive: true })
  const own = path.join(here, name, 'obvious')
  const names = readdirSync(own).filter((each) => existsSync(path.join(own, each, 'index.ts')))
  for (const each of names) {
    await esbuild.build({ ...common, entryPoints: [path.join(own, each, 'index.ts')], outfile: path.join(folder, each, 'index.js') })
    cpSync(path.join(dist, 'cloudfunctions/api/config.json'), path.join(folder, each, 'config.json'))
  }
  return folder
}

/** Builds what the bench runs; answers its `run` and where things lie. */
export async function prepare(name) {
  await build('functions')
  const functions = await layFunctions(name)
  const outfile = path.join(built, `${name}.cjs`)
  await esbuild.build({ ...common, entryPoints: [path.join(here, name, 'main.ts')], outfile, external: ['libsql'], loader: { '.html': 'text', '.css': 'text' } })
  const { run } = (await import(pathToFileURL(outfile).href)).default
  return { run, places: { root: repository, functions, results: path.join(here, 'results') } }
}
