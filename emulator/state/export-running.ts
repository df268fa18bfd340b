import { rmSync } from 'node:fs'
import { checkTarget, exportState } from './export-state'
import type { Running } from './running'
import type { Counts } from './snapshot-format'

/** Exports a copy of one moment that the running emulator makes of its state; it goes on meanwhile. */
export async function exportRunning({ url, consoleToken }: Running, to: string): Promise<Counts> {
  checkTarget(to)
  const headers = { authorization: `Bearer ${consoleToken}`, 'content-type': 'application/json' }
  const reply = await fetch(`${url}/emulator/snapshot`, { method: 'POST', headers, body: '{}' })
  const { folder, message } = (await reply.json()) as { folder?: string; message?: string }
  if (folder === undefined) throw new Error(`正在运行的模拟器（${url}）没有给出它的数据：${message ?? reply.status}`)
  try {
    return await exportState(folder, to)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
