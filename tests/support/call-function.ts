import type { Emulator } from 'wechat-cloud-emulator'

interface Sdk {
  init(options: { env: string }): void
  callFunction(call: { name: string; data: unknown }): Promise<{ result: unknown }>
}

/** Runs a function as the cloud itself does, with nobody's device behind it. */
export async function callAsCloud(emulator: Emulator, name: string, data: unknown): Promise<unknown> {
  Object.assign(process.env, emulator.environment)
  // The SDK reads the environment when it is loaded.
  const sdk = jest.requireActual<Sdk>('wx-server-sdk')
  sdk.init({ env: emulator.environment.TCB_ENV ?? '' })
  return (await sdk.callFunction({ name, data })).result
}
