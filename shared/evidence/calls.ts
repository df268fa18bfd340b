import { change, question } from '../call'
import { Moment } from '../calendar'
import { Id } from '../ids'
import { line, paragraphs } from '../text'
import * as z from '../z'
import { Evidence, EvidenceKind } from './evidence'

const Path = z.string().check(z.maxLength(300))

export const evidenceCalls = {
  'evidence.requestUpload': change({
    says: 'Get a slot to send one file to. Nobody chooses a path.',
    asks: 'registered',
    input: z.strictObject({ kind: EvidenceKind, name: line(120), size: z.number().check(z.int(), z.gte(1)) }),
    output: z.strictObject({ evidenceId: Id, cloudPath: Path, expiresAt: Moment }),
    errors: ['evidence/too-large', 'evidence/too-many', 'content/refused'],
  }),
  'evidence.confirm': change({
    says: 'The file is there: check owner, size, real type; seal the original, make the public copy, hand it to the content check.',
    asks: 'registered',
    input: z.strictObject({ evidenceId: Id, fileId: z.string().check(z.maxLength(400)) }),
    output: Evidence,
    errors: ['evidence/not-found', 'evidence/missing-file', 'evidence/size-differs', 'evidence/too-large', 'evidence/wrong-type', 'evidence/broken-file'],
  }),
  'evidence.writeNote': change({
    says: 'Evidence in words: a call at a time, what the shop said.',
    asks: 'registered', input: z.strictObject({ kind: EvidenceKind, note: paragraphs(1000) }), output: Evidence,
    errors: ['content/refused', 'evidence/too-many'],
  }),
  'evidence.remove': change({
    says: 'Take a piece of evidence back, with its files.',
    asks: 'registered', input: z.strictObject({ evidenceId: Id }), output: z.strictObject({}), errors: ['evidence/not-found'],
  }),
  'evidence.open': question({
    says: 'A link that opens the file for ten minutes: the sealed original for its owner, the public copy for whoever may read the case.',
    asks: 'registered',
    input: z.strictObject({ evidenceId: Id, layer: z.enum(['original', 'public']) }),
    output: z.strictObject({ url: z.string(), expiresAt: Moment }),
    errors: ['evidence/not-found', 'evidence/not-yours', 'evidence/not-confirmed', 'evidence/not-shown-yet'],
  }),
}
