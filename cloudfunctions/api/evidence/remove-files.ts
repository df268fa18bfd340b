import type { EvidenceDoc } from '../../cloud/documents'
import { files } from '../../cloud/files'

/** Every file of a piece of evidence, also what was sent to its slot and never confirmed. */
export const removeFilesOf = async ({ incomingPath, originalFileId, publicFileId }: EvidenceDoc): Promise<void> => {
  const incoming = incomingPath === '' ? null : await files.idAt(incomingPath)
  await files.remove([incoming, originalFileId, publicFileId].filter((fileId) => fileId !== null))
}
