import { EVIDENCE_KIND_LABELS, type EvidenceKind } from '@shouhou/shared/evidence'

export const title = (kind: EvidenceKind): string => `${EVIDENCE_KIND_LABELS[kind]}：写一段文字`
export const content = '内容'
export const save = '保存文字'
export const nothingYet = '请先写下内容'

const ofFile = '写清有什么、在哪里。文字说明不算进三件套，有了照片或文件再补上。'
const ofTalk = '写清时间、和谁、说了什么。例如：11 月 3 日下午 2 点给客服打电话，对方说先寄回检测。'
export const hints: Record<EvidenceKind, string> = { purchase: ofFile, fault: ofFile, contact: ofTalk, thirdParty: ofTalk }
