import type { Emulator } from 'wechat-cloud-emulator'
import type { Evidence, EvidenceKind } from '@shouhou/shared/evidence'
import type { Cloud } from './emulated'
import type { Person } from './person'
import { until } from './until'

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

/** Waits for WeChat's answer about a piece of evidence, which comes through `inbox` when it comes, and for all that follows from it. */
export async function checked(cloud: Pick<Cloud, 'documents'>, evidenceId: string, suggest: keyof typeof STATES): Promise<void> {
  const [check, isHeld] = STATES[suggest]
  await until(`WeChat says ${suggest} about ${evidenceId}`, async () => {
    const [found] = await cloud.documents('evidence', { _id: evidenceId, 'review.check': check, 'review.isHeld': isHeld })
    return found !== undefined && (await cloud.documents('media_answers', { _id: found['traceId'] })).length === 0
  })
}
