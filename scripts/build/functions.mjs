import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import esbuild from 'esbuild'
import { replace } from './replace.mjs'
import { dist, repository } from './stamp.mjs'

const sources = path.join(repository, 'cloudfunctions')
const output = path.join(dist, 'cloudfunctions')

/** Folders with WeChat's config.json are deployed; the others are what they share. */
export const functionNames = () =>
  readdirSync(sources, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(path.join(sources, entry.name, 'config.json')))
    .map((entry) => entry.name)

async function bundle(name) {
  const result = await esbuild.build({
    entryPoints: [path.join(sources, name, 'index.ts')],
    bundle: true,
    write: false,
    platform: 'node',
    target: 'node18',
    format: 'cjs',
    charset: 'utf8',
    legalComments: 'none',
    // Half the size to load at a cold start; names stay, for stack traces.
    minifyWhitespace: true,
    minifySyntax: true,
    logLevel: 'error',
    absWorkingDir: repository,
  })
  return result.outputFiles[0].text
}

async function buildFunction(name) {
  const folder = path.join(output, name)
  replace(path.join(folder, 'index.js'), await bundle(name))
  replace(path.join(folder, 'config.json'), readFileSync(path.join(sources, name, 'config.json'), 'utf8'))
  replace(path.join(folder, 'package.json'), `${JSON.stringify({ name, version: '1.0.0', main: 'index.js' }, null, 2)}\n`)
}

function removeStale(names) {
  if (!existsSync(output)) return
  for (const name of readdirSync(output)) if (!names.includes(name)) rmSync(path.join(output, name), { recursive: true })
}

export async function buildFunctions() {
  const names = functionNames()
  removeStale(names)
  await Promise.all(names.map(buildFunction))
}
