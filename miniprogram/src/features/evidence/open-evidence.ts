import { toast } from '../../ui'
import { sayFailure } from '../../words'
import type { EvidencePiece } from './evidence-piece'
import { linkTo, type Layer } from './links'
import { openFile } from './open-file'
import { showPhoto } from './show-photo'

/** Shows a picture in full, plays, or opens the document; says so when it cannot. */
export async function openEvidence({ evidenceId, medium }: Pick<EvidencePiece, 'evidenceId' | 'medium'>, layer: Layer): Promise<void> {
  const link = linkTo(evidenceId, layer)
  const found = medium === 'photo' ? await link : await openFile(link, medium)
  if (!found.ok) return toast(sayFailure(found.error))
  if (medium === 'photo') await showPhoto(found.value)
}
