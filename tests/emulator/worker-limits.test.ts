import { readDeclarations } from '../../emulator/functions/declaration'
import type { OutputLine } from '../../emulator/functions/function-log'
import type { FunctionCall } from '../../emulator/functions/runtime'
import { createWorkerRuntime } from '../../emulator/functions/worker-runtime'
import { until } from '../support/until'

const declarations = readDeclarations(`${__dirname}/fixtures/threads`)
const clock = new SharedArrayBuffer(8)
const runtime = createWorkerRuntime({ place: { OPERATORS: 'oAnn' }, size: 2, clock, longestBoot: 60 })
const hasty = createWorkerRuntime({ place: {}, size: 1, clock, longestBoot: 1 })
afterAll(() => Promise.all([runtime.close(), hasty.close()]))

function callOf(name: string, event: unknown = {}, heard: OutputLine[] = []): FunctionCall {
  const declaration = declarations.get(name)
  if (!declaration) throw new Error(`no function ${name}`)
  return { declaration, event: JSON.stringify(event), context: { request_id: 'one' }, environment: {}, depth: 0, hear: line => void heard.push(line) }
}

const run = async (...words: Parameters<typeof callOf>): Promise<unknown> => JSON.parse(await runtime.run(callOf(...words)))

const careless = (way: string, heard?: OutputLine[]) => run('careless', { way }, heard)

describe('limits', () => {
  test('a loop that never ends is killed at the time limit, and so is a promise that never settles', async () => {
    await expect(run('endless', { busy: true })).rejects.toMatchObject({ code: 'FUNCTIONS_TIME_LIMIT_EXCEEDED', message: 'Invoking task timed out after 1 seconds' })
    await expect(run('endless')).rejects.toMatchObject({ code: 'FUNCTIONS_TIME_LIMIT_EXCEEDED' })
  })

  test('loading has a limit of its own', async () => {
    await expect(hasty.run(callOf('stuck'))).rejects.toMatchObject({ code: 'FUNCTIONS_EXECUTE_FAIL', message: 'stuck was not loaded after 1 seconds' })
  })

  test.each(['heap', 'buffers'])('more memory than memorySize ends the run of %s, under its own code', async name => {
    await expect(run(name, { keep: true })).rejects.toMatchObject({ code: 'FUNCTIONS_MEMORY_LIMIT_EXCEEDED', message: expect.stringContaining(`Memory limit exceeded: ${name}`) })
  })

  test('memory that is given back does not count', async () => {
    expect(await run('buffers', { keep: false })).toBe(0)
  })
})

describe('ends', () => {
  test.each([
    ['exiting', 'process.exit with 4'],
    ['mainless', 'index.js exports no main'],
  ])('%s says why it cannot be called', async (name, reason) => {
    await expect(run(name)).rejects.toMatchObject({ code: 'FUNCTIONS_EXECUTE_FAIL', message: expect.stringContaining(reason) })
  })

  test.each([
    ['exit', 'process.exit with 3'],
    ['rejectNow', 'nobody caught it'],
    ['circular', 'circular'],
    ['bigint', 'BigInt'],
    ['throwText', 'only text'],
    ['throwObject', 'code: 7'],
  ])('%s fails the run with its reason, and the next run works', async (way, reason) => {
    await expect(careless(way)).rejects.toMatchObject({ code: 'FUNCTIONS_EXECUTE_FAIL', message: expect.stringContaining(reason) })
    expect(await careless('wait')).toBe('done')
  })

  test.each([
    ['throwLater', 'after its answer: Error: thrown later'],
    ['rejectLater', 'after its answer: Error: rejected later'],
  ])('what fails after the answer harms nobody: %s', async (way, line) => {
    const [own, others]: [OutputLine[], OutputLine[]] = [[], []]
    expect(await careless(way, own)).toBeNull()
    expect(await careless('wait', others)).toBe('done')
    expect([own.map(({ level, text }) => [level, text.split('\n')[0]]), others]).toEqual([[['error', line]], []])
  })

  test('a thread that ends after its answer is replaced', async () => {
    const before = (await careless('count')) as number
    await careless('exitLater')
    // A run that it takes along fails; the first run of another thread counts from one.
    await until('another thread counts', async () => (await careless('count').catch(() => before)) === 1)
    expect(await careless('wait')).toBe('done')
  })

  test('nothing is null, and what JSON does not know is left out', async () => {
    expect(await careless('nothing')).toBeNull()
    expect(await careless('symbols')).toEqual({ at: '1970-01-01T00:00:00.000Z', bytes: { type: 'Buffer', data: [97] }, not: null })
  })
})

describe('surroundings', () => {
  test('what is written to the console is heard, with its level, also later', async () => {
    const heard: OutputLine[] = []
    expect(await run('talker', { how: 'later' }, heard)).toBe('one')
    await until('it spoke again', () => heard.length === 5)
    expect(heard.map(({ level, text }) => (text.includes('\n') ? level : `${level} ${text}`))).toEqual(['info loaded', 'log hello you { n: 1 }', 'log', 'error oh', 'warn forgotten'])
  })

  test('of what is written without end only the start is heard', async () => {
    const heard: OutputLine[] = []
    await run('talker', { how: 'much' }, heard)
    expect(heard).toHaveLength(201)
    await run('talker', { how: 'long' }, heard)
    expect(heard.at(-1)?.text).toHaveLength(4000)
  })

  test('what a run leaves in process.env is gone in the next', async () => {
    expect(await careless('environment')).toBe('oAnn')
    expect(await careless('left')).toBeNull()
  })

  test('every way to ask a Date for now follows the clock, and others do not', async () => {
    const day = Date.UTC(2031, 0, 2)
    new Float64Array(clock)[0] = day - Date.now()
    const { isDay, isDate, past, ...nows } = (await careless('dates')) as { isDay: boolean; isDate: boolean; past: number }
    new Float64Array(clock)[0] = 0
    expect([isDay, isDate, past]).toEqual([true, true, 0])
    for (const now of Object.values(nows) as number[]) expect(Math.abs(now - day)).toBeLessThan(60_000)
  })

  test('a run stays in its own thread: state is kept between calls, not shared', async () => {
    const first = (await careless('count')) as number
    expect(await careless('count')).toBe(first + 1)
  })
})
