import path from 'node:path'
import { pathToFileURL } from 'node:url'
import esbuild from 'esbuild'
import { dist, repository } from './stamp.mjs'

/** Bundles a TypeScript script of ours and loads it: Node 20 does not read TypeScript. */
export async function loadScript(source) {
  const outfile = path.join(dist, 'scripts', `${source.replaceAll('/', '-').replace(/\.ts$/, '')}.mjs`)
  await esbuild.build({
    entryPoints: [path.join(repository, 'scripts', source)],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    charset: 'utf8',
    logLevel: 'error',
    absWorkingDir: repository,
  })
  return import(pathToFileURL(outfile).href)
}
