import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import esbuild from 'esbuild'
import { writeDeclarations } from './declarations.mjs'
import { replace } from './replace.mjs'
import { dist, repository } from './stamp.mjs'

const source = path.join(repository, 'emulator')
const target = path.join(dist, 'emulator')

async function bundle(name, options = {}) {
  const { outputFiles } = await esbuild.build({
    entryPoints: [path.join(source, `${name}.ts`)],
    bundle: true,
    write: false,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'error',
    // Its binary lives in node_modules, beside the package that loads it.
    external: ['libsql'],
    absWorkingDir: repository,
    ...options,
  })
  replace(path.join(target, `${name}.js`), outputFiles[0].text)
}

/** What is built is a package: with what `publishConfig` says in place of what holds for the sources. */
function writePackage() {
  const { private: _, devDependencies: __, publishConfig, ...own } = JSON.parse(readFileSync(path.join(source, 'package.json'), 'utf8'))
  writeFileSync(path.join(target, 'package.json'), `${JSON.stringify({ ...own, ...publishConfig }, null, 2)}\n`)
  for (const name of ['README.md', 'examples']) cpSync(path.join(source, name), path.join(target, name), { recursive: true })
}

export async function buildEmulator() {
  await bundle('main', { banner: { js: '#!/usr/bin/env node' } })
  await bundle('index')
  writeDeclarations(path.join(source, 'index.ts'), path.join(target, 'types'))
  // The console's page is read from beside the bundle, as it is from beside its source.
  const page = path.join(target, 'page')
  rmSync(page, { recursive: true, force: true })
  cpSync(path.join(source, 'console/page'), page, { recursive: true })
  writePackage()
}
