import { change } from '../../cloud'
import { toast } from '../../ui'
import { sayFailure } from '../../words'

/** Takes a piece back, with its files. What is gone already counts as taken back. */
export async function removeEvidence(evidenceId: string): Promise<boolean> {
  const reply = await change('evidence.remove', { evidenceId })
  if (reply.ok || reply.error.code === 'evidence/not-found') return true
  toast(sayFailure(reply.error))
  return false
}
