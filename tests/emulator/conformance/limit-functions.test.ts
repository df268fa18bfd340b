import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Emulator } from '../../../emulator'
import { start } from '../fixtures/start'
import { conformance, refusalOf } from './conformance'
import { called, person } from './probe'

const kilobyte = 1024
const text = (length: number) => 'x'.repeat(length)

let threads: Emulator | undefined
/** Where functions run in threads, started by the first check that wants it. */
const inThreads = async () => (threads ??= await start({ runtime: 'worker', workers: 2, timers: false, functions: join(__dirname, '../fixtures/threads') }))
afterAll(() => threads?.close())

/** What is said when a function has this config.json. */
async function refusalOfConfig(config: string, name = 'sample'): Promise<string> {
  const functions = mkdtempSync(join(tmpdir(), 'functions-'))
  mkdirSync(join(functions, name))
  writeFileSync(join(functions, name, 'index.js'), 'exports.main = () => 1')
  writeFileSync(join(functions, name, 'config.json'), config)
  try {
    const emulator = await start({ functions })
    await emulator.close()
    return 'accepted'
  } catch (error) {
    return (error as Error).message
  } finally {
    rmSync(functions, { recursive: true })
  }
}

conformance('Functions: limits', ({ supports, refuses }) => {
  supports('limit: event', 'is 100 KB of JSON', async setting => {
    const frame = JSON.stringify({ sdk: setting.cloud.version, tool: 'echo', text: '' }).length
    const length = 100 * kilobyte - frame
    expect((await called(setting, { tool: 'echo', text: text(length) })).value.text).toHaveLength(length)
    expect((await refusalOf(called(setting, { tool: 'echo', text: text(length + 1) }))).errMsg).toContain('100 KB')
  })

  supports('limit: event', 'counts bytes, of which a Chinese character has three', async setting => {
    expect((await refusalOf(called(setting, { tool: 'echo', text: '汉'.repeat(34 * kilobyte) }))).errMsg).toContain('100 KB')
  })

  supports('limit: result', 'is 1 MB of JSON', async setting => {
    expect(await called(setting, { tool: 'raw', of: 'answer', length: 1024 * kilobyte - 2 })).toHaveLength(1024 * kilobyte - 2)
    expect((await refusalOf(called(setting, { tool: 'raw', of: 'answer', length: 1024 * kilobyte - 1 }))).errMsg).toContain('1MB')
  })

  supports('limit: depth of calls', 'is 16: two functions that call each other without end are refused by name', async setting => {
    expect((await refusalOf(person(setting)('withoutEnd'))).errMsg).toContain('functions call one another more than 16 deep')
    expect(Math.max(...setting.emulator.log.slice(-17).map(({ source }) => source.split(',').length))).toBe(17)
  })

  supports('limit: time', 'ends an endless loop and a promise that never settles', async () => {
    const emulator = await inThreads()
    for (const busy of [true, false]) await expect(emulator.invoke('endless', { busy })).rejects.toMatchObject({ code: 'FUNCTIONS_TIME_LIMIT_EXCEEDED', message: 'Invoking task timed out after 1 seconds' })
  })

  supports('limit: memory', 'ends a run that needs more than memorySize, on the heap or in Buffers', async () => {
    const emulator = await inThreads()
    await expect(emulator.invoke('buffers', { keep: true })).rejects.toMatchObject({ code: 'FUNCTIONS_MEMORY_LIMIT_EXCEEDED' })
    expect(await emulator.invoke('buffers', { keep: false })).toBe(0)
  })

  supports('limit: time', 'is 3 s unless config.json says otherwise, 60 s at most', async () => {
    expect(await refusalOfConfig('{"timeout":60}')).toBe('accepted')
    expect(await refusalOfConfig('{"timeout":61}')).toContain('timeout 要是 1 到 60 之间的整数')
    expect(await refusalOfConfig('{"timeout":"3"}')).toContain('现在是 "3"')
  })

  supports('limit: memory', 'is 256 MB unless config.json says otherwise', async () => {
    expect(await refusalOfConfig('{"memorySize":512}')).toBe('accepted')
    expect(await refusalOfConfig('{"memorySize":16}')).toContain('memorySize')
  })

  refuses('config.json', 'a second timer, at the start and in a sentence', async () => {
    const timer = (name: string) => ({ name, type: 'timer', config: '0 0 3 * * * *' })
    expect(await refusalOfConfig(JSON.stringify({ triggers: [timer('one')] }))).toBe('accepted')
    expect(await refusalOfConfig(JSON.stringify({ triggers: [timer('one'), timer('two')] }))).toContain('一个云函数只能有一个定时触发器，现在有 2 个')
  })

  refuses('config.json', 'what is no JSON, no timer, no list of interfaces, no cron of seven fields', async () => {
    expect(await refusalOfConfig('{ "timeout": 3, }')).toContain('不是 JSON')
    expect(await refusalOfConfig('[]')).toContain('JSON 对象')
    expect(await refusalOfConfig('{"triggers":[{"name":"a","type":"http","config":""}]}')).toContain('只能是 timer')
    expect(await refusalOfConfig('{"triggers":[{"name":"1","type":"timer","config":"0 0 3 * * * *"}]}')).toContain('以字母开头')
    expect(await refusalOfConfig('{"permissions":{"openapi":"security.msgSecCheck"}}')).toContain('permissions')
    expect(await refusalOfConfig('{"triggers":[{"name":"a","type":"timer","config":"0 0 3 * * *"}]}')).toContain('有 6 段')
    expect(await refusalOfConfig('{"triggers":[{"name":"a","type":"timer","config":"0 0 24 * * * *"}]}')).toContain('“小时”写的是 24')
  })

  refuses('config.json', 'a function whose name the cloud does not take', async () => {
    expect(await refusalOfConfig('{}', '函数')).toContain('名字要以字母开头')
  })
})
