// node compile.mjs <folder of a build>: WeChat's own compiler, without WeChat. Prints what it found as JSON.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const repository = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')
const build = path.resolve(process.argv[2] ?? path.join(repository, 'dist/weapp'))
const require = createRequire(import.meta.url)

// The compiler writes progress to stdout; the answer goes there alone.
console.log = console.info = console.warn = () => {}

const ci = require('miniprogram-ci')
const whiteList = require('miniprogram-ci/dist/utils/white_ext_list.js')
const extensions = { MiniProgramWhiteList: new Set(whiteList.MiniProgramWhiteList), GameWhiteList: new Set(whiteList.GameWhiteList) }
const attributes = { appType: 0, isMiniGame: false, platform: false, setting: { MaxCodeSize: 2, MaxSubpackageSubCodeSize: 2, MaxSubpackageFullCodeSize: 20, NavigateMiniprogramLimit: 10, MaxTabbarCount: 5, MinTabbarCount: 2, MaxTabbarIconSize: 40 } }

/** A project folder with nothing but the build: the compiler looks at every file it finds. */
function copyBuild() {
  const folder = mkdtempSync(path.join(tmpdir(), 'weapp-'))
  cpSync(build, path.join(folder, 'weapp'), { recursive: true })
  const config = JSON.parse(readFileSync(path.join(repository, 'project.config.json'), 'utf8'))
  writeFileSync(path.join(folder, 'project.config.json'), JSON.stringify({ ...config, miniprogramRoot: 'weapp/', srcMiniprogramRoot: 'weapp/', cloudfunctionRoot: undefined }))
  return folder
}

/** The only two questions that it would ask WeChat. */
function stayOffline(project) {
  project.attr = async () => attributes
  project.getWhiteExtList = async () => extensions
  whiteList.getWhiteExtList = async () => extensions
  return project
}

const folder = copyBuild()
// The compiler keeps a cache folder, named by a hash, in the folder where it runs.
process.chdir(folder)
try {
  const project = stayOffline(new ci.Project({ appid: 'wxemulator00000000', type: 'miniProgram', projectPath: folder, privateKey: 'made-up' }))
  const { setting } = project
  const compiled = await ci.getCompiledResult({ project, version: '0.0.0', desc: '', setting, onProgressUpdate: () => {} })
  const quality = await ci.checkCodeQuality(project)
  const files = Object.entries(compiled).map(([name, content]) => [name, Buffer.byteLength(content)])
  process.stdout.write(JSON.stringify({ files: Object.fromEntries(files), quality }))
} catch (error) {
  process.stdout.write(JSON.stringify({ error: error.message ?? String(error) }))
} finally {
  process.chdir(tmpdir())
  rmSync(folder, { recursive: true, force: true })
}
process.exit(0)
