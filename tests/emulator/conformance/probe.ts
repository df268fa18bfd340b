import type { Setting } from './conformance'

type Untyped = ReturnType<typeof JSON.parse>

/** Somebody whose calls run a tool of the fixture function `probe`, which uses the same SDK as the check. */
export function person({ emulator, cloud }: Setting, openid = 'oAnn000000', name = 'probe') {
  return async (tool: string, input: Record<string, unknown> = {}): Promise<Untyped> => {
    const { value, failed } = (await emulator.invoke(name, { ...input, sdk: cloud.version, tool }, { openid })) as { value?: unknown; failed?: { errCode: number; errMsg: string } }
    if (failed) throw Object.assign(new Error(failed.errMsg), failed)
    return value
  }
}

/** What `cloud.callFunction` itself answers, asked by a script. */
export const called = async ({ cloud }: Setting, data: Record<string, unknown>): Promise<Untyped> =>
  (await cloud.callFunction({ name: 'probe', data: { sdk: cloud.version, ...data } })).result
