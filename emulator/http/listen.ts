import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Listening {
  port: number
  /** Stops taking connections and cuts the ones that are left. */
  close(): Promise<void>
}

/** A machine may be slow and busy, and this is no public server. */
const PATIENCE_MS = 10 * 60_000

export async function listen(listener: RequestListener, { port, host }: { port: number; host: string }): Promise<Listening> {
  const server: Server = createServer({ requestTimeout: PATIENCE_MS, headersTimeout: PATIENCE_MS, keepAliveTimeout: 65_000 }, listener)
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
