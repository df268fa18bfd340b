import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { repository } from '../support/places'
import { startStandIn, type StandIn } from './stand-in/start-stand-in'

interface Assertion { title: string; ancestorTitles: string[]; status: 'passed' | 'failed' | 'pending'; failureMessages: string[] }
interface Report { testResults: { assertionResults: Assertion[]; message: string }[] }

/** What somebody with keys types, and what leads their SDK here: nothing that the platform puts into a function only. */
function variablesOf({ managementUrl, environment }: StandIn): Record<string, string> {
  const own = ['TENCENTCLOUD_SECRETID', 'TENCENTCLOUD_SECRETKEY', 'TCB_CONTEXT_CNFG', 'WX_CONTEXT_KEYS', 'WX_API_TOKEN']
  return { ...Object.fromEntries(own.map((name) => [name, environment[name] ?? ''])), CLOUD_ENV: environment['TCB_ENV'] ?? '', CLOUD_MANAGEMENT_URL: managementUrl }
}

/** The command that stands in docs/release.md, for this side alone. */
async function runAgainst(standIn: StandIn): Promise<Assertion[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'contracts-'))
  const report = path.join(folder, 'report.json')
  const words = ['node_modules/jest/bin/jest.js', 'tests/contracts', '--selectProjects', 'unit', '--runInBand', '--forceExit', '-t', 'on the service', '--json', `--outputFile=${report}`, '--testPathIgnorePatterns', 'real-environment', 'known-differences', 'tencent-signature']
  await new Promise((done) => { spawn(process.execPath, words, { cwd: repository, stdio: 'ignore', env: { ...process.env, ...variablesOf(standIn) } }).once('close', done) })
  const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as Report
  rmSync(folder, { recursive: true })
  return testResults.flatMap(({ assertionResults }) => assertionResults).filter(({ ancestorTitles }) => ancestorTitles.includes('on the service'))
}

// Where a real environment is named, it is the one that is asked.
const here = process.env['CLOUD_ENV'] === undefined ? test : test.skip

here('the suite runs against an environment that CLOUD_ENV and two keys name, and leaves nothing in it', async () => {
  const standIn = await startStandIn()
  const contracts = await runAgainst(standIn)
  const told = await standIn.close()

  const of = (status: Assertion['status']) => contracts.filter((each) => each.status === status)
  expect(of('failed').map(({ title, failureMessages }) => `${title}\n${failureMessages.join('\n')}`)).toEqual([])
  expect(of('passed').length).toBeGreaterThanOrEqual(45)
  expect(of('pending').filter(({ title }) => !/\(only .* can ask\)$|^differs: .*\(https:.*\)$/.test(title))).toEqual([])

  expect(told.refused).toEqual([])
  expect(told.made.length).toBeGreaterThan(5)
  expect(told.made.every((name) => /^contract_[0-9a-f]{8}_/.test(name))).toBe(true)
  expect(told.indexes).toBeGreaterThan(20)
  expect(told.left).toEqual([])
  expect(told.storedIn.filter((name) => !told.made.includes(name))).toEqual([])
})
