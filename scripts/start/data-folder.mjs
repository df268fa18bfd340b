import { accessSync, constants, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const MARK = 'demo.json'
// What the emulator and this script put there: nothing else is ever removed.
const OURS = [/^database\.sqlite([.-]\w+)*$/, /^files$/, /^secret(\.new)?$/, /^replacement(-\d+)?$/, /^emulator\.json(\.new)?$/, /^running\.json$/, /^demo\.json$/]
/** These say who runs, and are nothing that anybody would miss. */
const NOTES = ['running.json', 'emulator.json', 'emulator.json.new']

const isOurs = (name) => OURS.some((pattern) => pattern.test(name))
const readJson = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null)

/** `empty`, `kept` (somebody's data), or `half-seeded`: an earlier start was interrupted while it made the demo. */
export function stateOf(folder) {
  if (!existsSync(folder)) return 'empty'
  if (readJson(path.join(folder, MARK))?.isFinished === false) return 'half-seeded'
  return readdirSync(folder).some((name) => isOurs(name) && !NOTES.includes(name)) ? 'kept' : 'empty'
}

export const isSeeded = (folder) => readJson(path.join(folder, MARK))?.isFinished === true

/** Null when the folder can be used (it is made when it is not there); otherwise a sentence about it. */
export function troubleWithFolder(folder) {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK)
    return null
  } catch ({ code }) {
    if (code === 'EEXIST' || code === 'ENOTDIR') return `--data ${folder}：那里是一个文件，不是文件夹。换一个名字就好。`
    return `--data ${folder}：这个文件夹不能用（${code}）。换一个您可以写的地方，比如 --data ./data。`
  }
}

/** Removes what an interrupted demo left, and leaves every other file alone. */
export function wipe(folder) {
  for (const name of readdirSync(folder).filter(isOurs).filter((each) => each !== MARK)) rmSync(path.join(folder, name), { recursive: true, force: true })
  // Last: while it is there, an interrupted wipe is done again.
  rmSync(path.join(folder, MARK), { force: true })
}

export function markSeeding(folder, isFinished) {
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, MARK), `${JSON.stringify({ isFinished })}\n`)
}

const isAlive = (pid) => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

const answers = (url) => fetch(`${url}/healthz`, { signal: AbortSignal.timeout(1000) }).then(({ ok }) => ok, () => false)

/** The address of another start that uses this folder right now: two of them would overwrite each other. */
export async function whoUses(folder) {
  const running = readJson(path.join(folder, 'running.json'))
  return running && isAlive(running.pid) && (await answers(running.url)) ? running.url : null
}

export function markRunning(folder, { pid, url }) {
  writeFileSync(path.join(folder, 'running.json'), `${JSON.stringify({ pid, url })}\n`)
}
