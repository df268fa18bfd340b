import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const repository = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')
export const dist = path.join(repository, 'dist')

const SKIPPED = new Set(['node_modules', 'dist', 'README.md'])
// What starts with a dot is a tool's cache.
const isSkipped = (name) => SKIPPED.has(name) || name.startsWith('.')

function filesOf(place) {
  const entries = readdirSync(place, { withFileTypes: true }).filter((entry) => !isSkipped(entry.name))
  return entries.flatMap((entry) => (entry.isDirectory() ? filesOf(path.join(place, entry.name)) : [path.join(place, entry.name)]))
}

function expand(input) {
  const place = path.join(repository, input)
  if (!existsSync(place)) return []
  return statSync(place).isDirectory() ? filesOf(place) : [place]
}

/** One hash over names and bytes of everything that the inputs (files or folders) hold. */
export function hashInputs(inputs) {
  const hash = createHash('sha256')
  for (const file of inputs.flatMap(expand).sort()) {
    hash.update(`${path.relative(repository, file)}\0`).update(readFileSync(file)).update('\0')
  }
  return hash.digest('hex')
}

const fileOf = (name) => path.join(dist, '.stamps', name)

export const isStamped = (name, hash) => existsSync(fileOf(name)) && readFileSync(fileOf(name), 'utf8') === hash

export function removeStamp(name) {
  rmSync(fileOf(name), { force: true })
}

export function writeStamp(name, hash) {
  mkdirSync(path.dirname(fileOf(name)), { recursive: true })
  writeFileSync(fileOf(name), hash)
}
