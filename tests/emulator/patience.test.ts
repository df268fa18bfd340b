import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { patientHttp } from '../../emulator/functions/patient-http'

const url = ({ port }: AddressInfo) => `http://127.0.0.1:${port}/`
const silent = http.createServer()
beforeAll(() => new Promise<void>(resolve => void silent.listen(0, '127.0.0.1', resolve)))
afterAll(() => {
  silent.closeAllConnections()
  silent.close()
})

/** When a request that is told 20 ms gives up, in ms. */
function patienceOf(times: number, how: 'option' | 'call'): Promise<number> {
  const startedAt = performance.now()
  return new Promise(resolve => {
    const request = patientHttp(times).request(url(silent.address() as AddressInfo), how === 'option' ? { timeout: 20 } : {})
    if (how === 'call') request.setTimeout(20)
    request.on('error', () => undefined)
    request.once('timeout', () => {
      request.destroy()
      resolve(performance.now() - startedAt)
    })
    request.end()
  })
}

test.each(['option', 'call'] as const)('a request waits so many times longer than it was told by %s', async how => {
  expect(await patienceOf(20, how)).toBeGreaterThan(390)
})
