import { fail, ok, type Result } from '@shouhou/shared'
import { SIZE_LIMITS, TYPES, type Medium } from '@shouhou/shared/evidence'
import { fileTypeFromBuffer } from 'file-type'

export interface Inspected {
  type: string
  /** Without a dot. */
  extension: string
  medium: Exclude<Medium, 'note'>
}

/** What a file is by its own bytes, whatever its name says; and whether it is small enough for that. */
export const inspectFile = async (bytes: Uint8Array): Promise<Result<Inspected>> => {
  const found = await fileTypeFromBuffer(bytes)
  const medium = found === undefined ? undefined : TYPES[found.mime]
  if (found === undefined || medium === undefined) return fail({ code: 'evidence/wrong-type', found: found?.mime ?? '' })
  const limit = SIZE_LIMITS[medium]
  return bytes.length > limit ? fail({ code: 'evidence/too-large', limit }) : ok({ type: found.mime, extension: found.ext, medium })
}
