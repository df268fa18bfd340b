import { linkTo } from './links'
import type { EvidencePiece } from './evidence-piece'

/** Those pieces of an old draft that the cloud still keeps; what nobody filed is cleared away after a while. */
export async function stillThere(pieces: readonly EvidencePiece[]): Promise<EvidencePiece[]> {
  const kept = await Promise.all(pieces.map(async piece => {
    if (piece.medium === 'note') return [piece]
    const link = await linkTo(piece.evidenceId, 'original')
    return link.ok || link.error.code !== 'evidence/not-found' ? [piece] : []
  }))
  return kept.flat()
}
