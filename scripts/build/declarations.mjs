import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

const compilerOptions = { strict: true, target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext }
const imported = /\b(?:from|import\()\s*['"](\.[^'"]+)['"]/g

const sourceOf = (place) => [`${place}.ts`, path.join(place, 'index.ts')].find((file) => existsSync(file))

/**
 * Writes what TypeScript reads of a package: the declarations of its door, and of the files that they name.
 * File by file, which needs no type checker and takes a second; so what those files export says its own type.
 */
export function writeDeclarations(door, target) {
  rmSync(target, { recursive: true, force: true })
  const source = path.dirname(door)
  const written = new Set()
  function write(file) {
    if (written.has(file)) return
    written.add(file)
    const { outputText } = ts.transpileDeclaration(readFileSync(file, 'utf8'), { fileName: file, compilerOptions })
    const place = path.join(target, path.relative(source, file).replace(/\.ts$/, '.d.ts'))
    mkdirSync(path.dirname(place), { recursive: true })
    writeFileSync(place, outputText)
    for (const [, name] of outputText.matchAll(imported)) write(sourceOf(path.resolve(path.dirname(file), name)))
  }
  write(door)
}
