import { spawnSync } from 'node:child_process'
import { addDays } from '@shouhou/shared'
import { addWorkingDays, nextWorkingDay } from '@shouhou/shared/working-days'

test.each([
  ['2026-11-22', 7, '2026-12-01'],
  ['2026-11-20', 1, '2026-11-23'],
  ['2026-11-23', 1, '2026-11-24'],
  ['2026-11-23', 0, '2026-11-23'],
  // 国庆: 1–7 October are off, Saturday 10 October is worked.
  ['2026-09-30', 1, '2026-10-08'],
  ['2026-09-30', 3, '2026-10-10'],
  ['2026-09-30', 7, '2026-10-15'],
  // Sunday 20 September is worked, 25–27 are 中秋.
  ['2026-09-18', 1, '2026-09-20'],
  ['2026-09-24', 1, '2026-09-28'],
])('from %s, %i working days on: %s', (from, count, to) => {
  expect(addWorkingDays(from, count)).toEqual({ day: to, isGuess: false })
})

test.each([['2026-11-21', '2026-11-23'], ['2026-11-23', '2026-11-23'], ['2026-10-01', '2026-10-08'], ['2026-10-10', '2026-10-10']])('the working day at or after %s is %s', (day, next) => {
  expect(nextWorkingDay(day)).toEqual({ day: next, isGuess: false })
})

test('beyond the published years it counts Monday to Friday and says that it guesses', () => {
  expect(addWorkingDays('2031-09-30', 3)).toEqual({ day: '2031-10-03', isGuess: true })
  expect(nextWorkingDay('2031-10-04')).toEqual({ day: '2031-10-06', isGuess: true })
  expect(nextWorkingDay('2031-10-06')).toEqual({ day: '2031-10-06', isGuess: true })
  expect(addWorkingDays('2031-10-06', 0)).toEqual({ day: '2031-10-06', isGuess: true })
})

test('every year from 2004 to 2026 is known, none before', () => {
  const guessed = Array.from({ length: 27 }, (_, index) => 2000 + index).filter((year) => nextWorkingDay(`${year}-06-15`).isGuess)
  expect(guessed).toEqual([2000, 2001, 2002, 2003])
})

test('a count that crosses into an unknown year is a guess, one that ends before is not', () => {
  let known = '2026-12-01'
  while (!nextWorkingDay(addDays(known, 31)).isGuess) known = addDays(known, 1)
  expect(addWorkingDays(known, 1).isGuess).toBe(false)
  expect(addWorkingDays(known, 40).isGuess).toBe(true)
})

// The time zone of a process is set before it starts.
const COUNTS = `
  const { buildSync } = require('esbuild')
  const { outputFiles } = buildSync({ entryPoints: ['shared/working-days.ts'], bundle: true, write: false, format: 'cjs', platform: 'node' })
  const module_ = { exports: {} }
  new Function('module', outputFiles[0].text)(module_)
  const { addWorkingDays, nextWorkingDay } = module_.exports
  const days = []
  for (let noon = Date.UTC(2026, 0, 1, 12); noon < Date.UTC(2027, 0, 1); noon += 86400000) {
    const day = new Date(noon).toISOString().slice(0, 10)
    days.push(nextWorkingDay(day).day, addWorkingDays(day, 7).day)
  }
  process.stdout.write(days.join())
`
const countedIn = (TZ: string): string[] => {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['-e', COUNTS], { env: { ...process.env, TZ }, encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return stdout.split(',')
}

test('it is the same day in every time zone', () => {
  const [home, ...away] = ['Asia/Shanghai', 'UTC', 'America/New_York', 'Pacific/Kiritimati'].map(countedIn)
  expect(home).toHaveLength(730)
  expect(away.map((days) => days.filter((day, index) => day !== home?.[index]))).toEqual([[], [], []])
})
