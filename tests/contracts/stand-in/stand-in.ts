import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { startEmulator } from '../../../emulator'
import { createTables } from './tables'

/**
 * A process of its own that answers what a real environment is asked: the emulator for the SDK, and beside it the
 * management of collections. Prints one line of JSON when both listen, and one when its input ends: what was asked of it.
 */
async function run(functions: string): Promise<void> {
  const envId = 'stand-in-1'
  const emulator = await startEmulator({ data: 'memory', functions, runtime: 'inProcess', envId })
  const { TENCENTCLOUD_SECRETID: secretId = '', TENCENTCLOUD_SECRETKEY: secretKey = '' } = emulator.environment
  const tables = createTables({ secretId, secretKey }, envId, emulator.declare)
  const server = createServer((request, response) => void tables.answer(request, response))
  server.listen(0, '127.0.0.1', () => {
    const { port } = server.address() as AddressInfo
    process.stdout.write(`${JSON.stringify({ managementUrl: `http://127.0.0.1:${port}`, environment: emulator.environment })}\n`)
  })
  process.stdin.resume().once('end', () => {
    process.stdout.write(`${JSON.stringify({ ...tables.told(), storedIn: emulator.inspect.collections().filter(({ count }) => count > 0).map(({ name }) => name) })}\n`)
    void emulator.close().then(() => process.exit(0))
  })
}

void run(process.argv[2] ?? '')
