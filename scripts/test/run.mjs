import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { dist, repository } from '../build/stamp.mjs'

const resolve = createRequire(import.meta.url).resolve

/** Runs a tool from node_modules with what it prints shown as it comes; resolves with its exit code. */
function runTool(file, words, env = {}) {
  const child = spawn(process.execPath, [file, ...words], { cwd: repository, stdio: 'inherit', env: { ...process.env, ...env } })
  return new Promise((done, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => done(code ?? 1))
  })
}

const asStep = (code) => ({ passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 })

export const runTypes = async () => asStep(await runTool(resolve('typescript/bin/tsc'), ['-b']))

export const runLint = async () => asStep(await runTool(path.join(path.dirname(resolve('eslint/package.json')), 'bin/eslint.js'), ['.', '--max-warnings', '0']))

/** One project of jest.config.mjs. A suite that does not even load counts as one failure. */
export async function runJest(project) {
  const outputFile = path.join(dist, 'test', `${project}.json`)
  mkdirSync(path.dirname(outputFile), { recursive: true })
  rmSync(outputFile, { force: true })
  const code = await runTool(path.join(path.dirname(resolve('jest/package.json')), 'bin/jest.js'), ['--selectProjects', project, '--json', `--outputFile=${outputFile}`, '--silent=false'], { NODE_OPTIONS: '' })
  if (!existsSync(outputFile)) return { passed: 0, failed: 1 }
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(outputFile, 'utf8'))
  const failed = numFailedTests + numRuntimeErrorTestSuites
  return { passed: numPassedTests, failed: code !== 0 && failed === 0 ? 1 : failed }
}
