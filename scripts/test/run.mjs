import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { dist, repository } from '../build/stamp.mjs'

const resolve = createRequire(import.meta.url).resolve

export const MOST_LINES = 30

const inColour = /\u001B\[[0-9;]*m/g

/** Runs a tool from node_modules with what it prints shown as it comes; resolves with its exit code, and with its last lines where they are wanted. */
function runTool(file, words, { env = {}, keepsLines = false } = {}) {
  const output = keepsLines ? 'pipe' : 'inherit'
  const child = spawn(process.execPath, [file, ...words], { cwd: repository, stdio: ['inherit', output, output], env: { ...process.env, ...env } })
  let text = ''
  const keep = (from, to) => from?.on('data', (chunk) => {
    to.write(chunk)
    text += chunk
  })
  keep(child.stdout, process.stdout)
  keep(child.stderr, process.stderr)
  return new Promise((done, reject) => {
    child.once('error', reject)
    child.once('close', (code) => done({ code: code ?? 1, lines: text.trim().split('\n').slice(-MOST_LINES) }))
  })
}

/** What a failure is called, and the lines that tell what it was: for the end of the output, which is all that some keep of it. */
const asStep = (name, { code, lines }) => (code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, failures: [{ name, lines }] })

const program = (name, file) => path.join(path.dirname(resolve(`${name}/package.json`)), 'bin', file)

// Beside the older TypeScript, whose parts the linter and the builds use.
export const runTypes = async () => asStep('types', await runTool(program('typescript-7', 'tsc'), ['-b'], { keepsLines: true }))

export async function runLint() {
  const words = asStep('lint', await runTool(program('eslint', 'eslint.js'), ['.', '--max-warnings', '0'], { keepsLines: true }))
  const promises = asStep('lint: promises', await runTool(program('oxlint', 'oxlint'), ['--type-aware'], { keepsLines: true }))
  return { passed: words.passed + promises.passed, failed: words.failed + promises.failed, failures: [words, promises].flatMap(({ failures = [] }) => failures) }
}

const firstLines = (message) => message.replaceAll(inColour, '').split('\n').filter((line) => line.trim() !== '').slice(0, MOST_LINES)

/** Of one test file: each test that failed, or that it did not load, or that something went wrong after its tests. */
function failuresOf({ name: file, status, message, assertionResults }) {
  if (status !== 'failed') return []
  const name = path.relative(repository, file)
  const failed = assertionResults.filter((test) => test.status === 'failed')
  if (failed.length === 0) return [{ name, lines: firstLines(message) }]
  return failed.map((test) => ({ name: `${name} › ${test.fullName}`, lines: firstLines(test.failureMessages.join('\n')) }))
}

/** Tests that this machine cannot run, whose names say why. */
const notRunOf = ({ name: file, assertionResults }) =>
  assertionResults.filter((test) => test.status === 'pending').map((test) => `${path.relative(repository, file)} › ${test.fullName}`)

/** One project of jest.config.mjs. A suite that does not even load counts as one failure. */
export async function runJest(project) {
  const outputFile = path.join(dist, 'test', `${project}.json`)
  mkdirSync(path.dirname(outputFile), { recursive: true })
  rmSync(outputFile, { force: true })
  const { code } = await runTool(program('jest', 'jest.js'), ['--selectProjects', project, '--json', `--outputFile=${outputFile}`, '--silent=false'], { env: { NODE_OPTIONS: '' } })
  if (!existsSync(outputFile)) return { passed: 0, failed: 1, failures: [{ name: project, lines: ['jest itself failed, or was ended: see above'] }] }
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites, testResults } = JSON.parse(readFileSync(outputFile, 'utf8'))
  const failed = numFailedTests + numRuntimeErrorTestSuites
  return { passed: numPassedTests, failed: code !== 0 && failed === 0 ? 1 : failed, failures: testResults.flatMap(failuresOf), notRun: testResults.flatMap(notRunOf) }
}
