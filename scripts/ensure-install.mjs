import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const repository = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const OLDEST_NODE = '20.19.0'

function checkNode() {
  if (process.versions.node.localeCompare(OLDEST_NODE, 'en', { numeric: true }) >= 0) return
  console.error(`这里需要 Node.js ${OLDEST_NODE} 或更新的版本，现在是 ${process.versions.node}。请到 nodejs.org 安装后再试。`)
  console.error(`This needs Node.js ${OLDEST_NODE} or newer; you have ${process.versions.node}. Please install it from nodejs.org and try again.`)
  process.exit(1)
}

const hashOf = (file) => createHash('sha256').update(readFileSync(file)).digest('hex')

const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages

/** npm's own record of what it installed, against the lock file; packages for other platforms may be missing. */
function agrees(lock, record) {
  const installed = packagesOf(record)
  return Object.entries(packagesOf(lock))
    .filter(([place]) => place.includes('node_modules/'))
    .every(([place, { version, optional, devOptional, peer }]) => (installed[place] ? installed[place].version === version : Boolean(optional || devOptional || peer)))
}

/** Times of files say nothing: a checkout touches the lock file, and npm writes it after its record. */
export function isInstalled(folder) {
  const [lock, record, stamp] = ['package-lock.json', 'node_modules/.package-lock.json', 'node_modules/.installed-from'].map((file) => path.join(folder, file))
  if (!existsSync(record)) return false
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hashOf(lock)) return true
  if (!agrees(lock, record)) return false
  writeFileSync(stamp, hashOf(lock))
  return true
}

function runNpm(folder) {
  const npm = process.env.npm_execpath
  const [command, ...first] = npm?.endsWith('.js') ? [process.execPath, npm] : [process.platform === 'win32' ? 'npm.cmd' : 'npm']
  const options = ['ci', '--ignore-scripts', '--no-fund', '--no-audit', '--loglevel=error']
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_config_(workspace|prefix|local_prefix)/i.test(name)))
  return spawnSync(command, [...first, ...options], { cwd: folder, env, stdio: 'inherit', shell: command.endsWith('.cmd') }).status
}

/** Installs what the folder's lock file names, unless it is there already. */
export function ensureInstall(folder = repository, about = '依赖（大约一分钟，只需这一次）') {
  checkNode()
  if (isInstalled(folder)) return
  console.log(`正在安装${about}…`)
  const startedAt = Date.now()
  if (runNpm(folder) !== 0) {
    console.error('依赖没有装好，上面是 npm 的说明。多半是网络断了，再运行一次就会接着来。')
    process.exit(1)
  }
  writeFileSync(path.join(folder, 'node_modules/.installed-from'), hashOf(path.join(folder, 'package-lock.json')))
  console.log(`装好了，用了 ${Math.round((Date.now() - startedAt) / 1000)} 秒。`)
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) ensureInstall()
