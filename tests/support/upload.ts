import type { Emulator } from '@shouhou/emulator'
import type { Evidence, EvidenceKind } from '@shouhou/shared/evidence'
import type { Cloud } from './emulated'
import type { Person } from './person'

/** Sends bytes as `wx.cloud.uploadFile` does, by this person; answers the file id, or throws what the storage says. */
export async function send(emulator: Emulator, person: Person, { cloudPath, bytes }: { cloudPath: string; bytes: Uint8Array }): Promise<string> {
  const token = emulator.signIn({ openid: person.openid, nickname: person.name })
  const reply = await fetch(`${emulator.url}/storage/${cloudPath}`, { method: 'PUT', headers: { authorization: `Bearer ${token}` }, body: Buffer.from(bytes) })
  const answer = (await reply.json()) as { fileID?: string; errMsg?: string }
  if (answer.fileID === undefined) throw new Error(`${reply.status} ${answer.errMsg ?? ''}`)
  return answer.fileID
}

/** A file in its slot, not confirmed yet. `size` is what was announced, the real one unless given. */
export async function aSentFile(emulator: Emulator, person: Person, file: { bytes: Uint8Array; name?: string; kind?: EvidenceKind; size?: number }): Promise<{ evidenceId: string; fileId: string }> {
  const { bytes, name = '绿线.jpg', kind = 'fault', size = bytes.length } = file
  const { evidenceId, cloudPath } = await person.mustCall('evidence.requestUpload', { kind, name, size })
  return { evidenceId, fileId: await send(emulator, person, { cloudPath, bytes }) }
}

export async function aConfirmedFile(emulator: Emulator, person: Person, file: Parameters<typeof aSentFile>[2]): Promise<Evidence> {
  return person.mustCall('evidence.confirm', await aSentFile(emulator, person, file))
}

const STATES = { pass: ['passed', false], review: ['waiting', true], risky: ['refused', false] } as const

/** For what hangs; a busy machine takes its time. Less than a test may take, or nobody would read what it waited for. */
const PATIENCE_MS = 100_000

/** Waits for WeChat's answer about a piece of evidence, which comes through `inbox` when it comes. */
export async function checked(cloud: Pick<Cloud, 'documents'>, evidenceId: string, suggest: keyof typeof STATES): Promise<void> {
  const [check, isHeld] = STATES[suggest]
  const giveUpAt = performance.now() + PATIENCE_MS
  while (performance.now() < giveUpAt) {
    const found = await cloud.documents('evidence', { _id: evidenceId, 'review.check': check, 'review.isHeld': isHeld })
    if (found.length > 0) return
    await new Promise((resolve) => { setTimeout(resolve, 20) })
  }
  throw new Error(`WeChat never said ${suggest} about ${evidenceId}`)
}
