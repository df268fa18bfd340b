import { confirmUpload } from './confirm-upload'
import { openEvidence } from './open-evidence'
import { removeEvidence } from './remove-evidence'
import { requestUpload } from './request-upload'
import { writeNote } from './write-note'

export const evidenceAnswers = [requestUpload, confirmUpload, writeNote, removeEvidence, openEvidence]
