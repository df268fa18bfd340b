import path from 'node:path'
import esbuild from 'esbuild'
import { dist, repository } from './stamp.mjs'

export async function buildEmulator() {
  await esbuild.build({
    entryPoints: [path.join(repository, 'emulator/main.ts')],
    outdir: path.join(dist, 'emulator'),
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'error',
    loader: { '.html': 'text', '.css': 'text' },
    // Its binary lives in node_modules, beside the package that loads it.
    external: ['libsql'],
    absWorkingDir: repository,
  })
}
