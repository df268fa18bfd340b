import type { EvidenceKind, Medium } from './evidence'

export const EVIDENCE_KIND_LABELS: Record<EvidenceKind, string> = {
  purchase: '购买凭证',
  fault: '故障证据',
  contact: '沟通记录',
  thirdParty: '第三方证据',
}

export const MEDIUM_LABELS: Record<Medium, string> = {
  photo: '照片',
  video: '视频',
  audio: '录音',
  document: '文件',
  note: '文字',
}
