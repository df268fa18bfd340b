import { until } from '../../support/until'
import { conformance, refusalOf } from './conformance'
import { called, person } from './probe'

conformance('Functions: calling', ({ supports, refuses, differs }) => {
  supports('callFunction', 'answers what the function answers', async setting => {
    expect(await called(setting, { tool: 'echo', text: '你好 🌧', list: [1, null, { deep: [true] }] })).toMatchObject({ value: { text: '你好 🌧', list: [1, null, { deep: [true] }] } })
  })

  supports('callFunction', 'sends an empty event when no data is given', async setting => {
    await expect(setting.cloud.callFunction({ name: 'relay' })).resolves.toMatchObject({ result: { source: 'scf,scf' }, errMsg: 'callFunction:ok' })
  })

  supports('callFunction', 'sends what JSON can say: dates as text, no undefined, NaN as null', async setting => {
    const { value } = await called(setting, { tool: 'echo', at: new Date(0), gone: undefined, not: Number.NaN })
    expect([value.at, 'gone' in value, value.not]).toEqual(['1970-01-01T00:00:00.000Z', false, null])
  })

  supports('callFunction', 'answers nothing as null', async setting => {
    expect(await called(setting, { tool: 'raw', of: 'odd', how: 'nothing' })).toBeNull()
  })

  supports('callFunction', 'answers dates as text and bytes as lists of numbers', async setting => {
    expect(await called(setting, { tool: 'raw', of: 'odd', how: 'date' })).toBe('1970-01-01T00:00:00.000Z')
    expect(await called(setting, { tool: 'raw', of: 'odd', how: 'bytes' })).toEqual({ type: 'Buffer', data: [97] })
    expect(await called(setting, { tool: 'raw', of: 'odd', how: 'list' })).toEqual([null, 1])
  })

  supports('callFunction', 'answers a result that is a number or a text as it is', async setting => {
    expect(await called(setting, { tool: 'raw', of: 'answer', length: 3 })).toBe('xxx')
    expect(await called(setting, { tool: 'raw', of: 'odd', how: 'nan' })).toBeNull()
  })

  supports('callFunction', 'keeps the person and lengthens the chain of sources, three functions deep', async setting => {
    const chain = await person(setting, 'oBo0000000')('chain', { left: 2 })
    expect(chain).toEqual(['oBo0000000 wx_client', 'oBo0000000 wx_client,scf', 'oBo0000000 wx_client,scf,scf'])
  })

  supports('callFunction', 'runs forty nested calls of different people at once without mixing them up', async setting => {
    const openids = Array.from({ length: 40 }, (_, at) => `oPerson${at}`)
    const chains = await Promise.all(openids.map(openid => person(setting, openid)('chain', { left: 1 })))
    expect(chains.map(chain => chain[1])).toEqual(openids.map(openid => `${openid} wx_client,scf`))
  })

  refuses('callFunction', 'a function that does not exist, by its name', async ({ cloud }) => {
    expect(await refusalOf(cloud.callFunction({ name: 'nowhere' }))).toMatchObject({ errCode: cloud.version === '3.0.4' ? -501001 : -1, errMsg: expect.stringContaining('nowhere') })
  })

  supports('error: function failed', 'reaches the caller with what was thrown: errCode -1 in 4.0.2, -504002 in 3.0.4', async setting => {
    for (const [how, told] of [['error', 'boom'], ['object', 'thrown as an object']]) {
      expect(await refusalOf(called(setting, { tool: 'raw', of: 'fail', how }))).toMatchObject({ errCode: setting.cloud.version === '3.0.4' ? -504002 : -1, errMsg: expect.stringContaining(told ?? '') })
    }
  })

  refuses('callFunction', 'a result that JSON cannot say, with the reason', async setting => {
    expect((await refusalOf(called(setting, { tool: 'raw', of: 'bigint' }))).errMsg).toContain('BigInt')
  })

  supports('error: process.exit', 'fails the run that asks for it, and no other', async setting => {
    expect((await refusalOf(called(setting, { tool: 'raw', of: 'exit' }))).errMsg).toContain('process.exit with 1')
    expect(await called(setting, { tool: 'echo', still: 'here' })).toMatchObject({ value: { still: 'here' } })
  })

  differs('callFunction', 'refuses what a function still asks after its answer; the cloud would go on with it in the next call', async setting => {
    await person(setting)('leave')
    const record = setting.emulator.log.at(-1)
    await until('it asked', () => (record?.output.length ?? 0) > 0)
    expect(record?.output).toEqual([{ level: 'error', text: expect.stringContaining('no function is running with this token') }])
  })

  supports('init', 'takes DYNAMIC_CURRENT_ENV, the name of the environment, one for each service, and nothing', async setting => {
    for (const how of ['dynamic', 'named', 'parted', 'bare']) expect(await person(setting)('inited', { how })).toBe(how)
  })

  supports('context', 'tells a function its name, its limits and the id of its run', async setting => {
    const context = await person(setting)('context')
    expect(context).toMatchObject({ function_name: 'probe', memory_limit_in_mb: 256, time_limit_in_ms: 20_000, request_id: setting.emulator.log.at(-1)?.requestId })
  })

  supports('process.env', 'gives a function the variables of the environment', async setting => {
    const reply = (await setting.emulator.invoke('toolbox', { tool: 'whoAmI' }, { openid: 'oAnn000000' })) as { value: { operators: string } }
    expect(reply.value.operators).toBe('oAnn000000')
  })
})
