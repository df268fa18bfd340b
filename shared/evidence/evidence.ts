import { Moment } from '../calendar'
import { Id } from '../ids'
import { Review } from '../person/person'
import * as z from '../z'

/** 购买凭证, 故障证据, 沟通记录, 第三方证据. */
export const EVIDENCE_KINDS = ['purchase', 'fault', 'contact', 'thirdParty'] as const
export const EvidenceKind = z.enum(EVIDENCE_KINDS)
export type EvidenceKind = z.infer<typeof EvidenceKind>

/** What the file is, by its own bytes; `note` has no file. */
export const Medium = z.enum(['photo', 'video', 'audio', 'document', 'note'])
export type Medium = z.infer<typeof Medium>

const MB = 1024 * 1024

/** Bytes, by medium. WeChat checks pictures and audio up to 10 MB. */
export const SIZE_LIMITS: Record<Exclude<Medium, 'note'>, number> = { photo: 10 * MB, audio: 10 * MB, video: 20 * MB, document: 10 * MB }
export const EVIDENCE_LIMIT = 30

/** Real types that are taken, by what their bytes say. */
export const TYPES: Record<string, Exclude<Medium, 'note'>> = {
  'image/jpeg': 'photo', 'image/png': 'photo', 'image/webp': 'photo', 'image/heic': 'photo', 'image/heif': 'photo', 'image/gif': 'photo',
  'video/mp4': 'video', 'video/quicktime': 'video',
  'audio/mpeg': 'audio', 'audio/mp4': 'audio', 'audio/x-m4a': 'audio', 'audio/aac': 'audio', 'audio/amr': 'audio', 'audio/wav': 'audio',
  'application/pdf': 'document',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'document',
}

/**
 * A piece of evidence as its owner or another member sees it. `sha256` (hex) and the original are for the owner only;
 * others open the public copy, which carries no EXIF and no place, and exists once the content check has passed.
 */
export const Evidence = z.strictObject({
  evidenceId: Id,
  kind: EvidenceKind,
  medium: Medium,
  name: z.string(),
  note: z.string(),
  size: z.number(),
  addedAt: Moment,
  isMine: z.boolean(),
  hasPublicCopy: z.boolean(),
  sha256: z.nullable(z.string()),
  review: Review,
})
export type Evidence = z.infer<typeof Evidence>
