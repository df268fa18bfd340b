import { cpSync, rmSync } from 'node:fs'
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
    // Its binary lives in node_modules, beside the package that loads it.
    external: ['libsql'],
    absWorkingDir: repository,
  })
  // The console's page is read from beside the bundle, as it is from beside its source.
  const page = path.join(dist, 'emulator/page')
  rmSync(page, { recursive: true, force: true })
  cpSync(path.join(repository, 'emulator/console/page'), page, { recursive: true, filter: (file) => !file.endsWith('tsconfig.json') })
}
