import { EVIDENCE_KIND_LABELS, MEDIUM_LABELS, type EvidenceKind, type Medium } from '@shouhou/shared/evidence'

export const add = (kind: EvidenceKind): string => `添加${EVIDENCE_KIND_LABELS[kind]}`
export const addFile = '添加文件'
export const addFileOf = (kind: EvidenceKind): string => `添加${EVIDENCE_KIND_LABELS[kind]}的文件`
export const writeNote = '写文字'
export const writeNoteOf = (kind: EvidenceKind): string => `写一段${EVIDENCE_KIND_LABELS[kind]}的文字`
export const addPhoto = '添加照片'

export const noAlbum = '没有打开相册，请在手机设置里允许微信使用相册'
export const onlySome = (taken: number): string => `一个案例最多 30 份证据，这次放进了前 ${taken} 份`
export const onlyPhotos = '这里只放照片，请换一张'
export const emptyFile = '这个文件是空的，请换一个。'
export const unnamed = '未命名文件'

/** '购买凭证照片 2'. */
export const called = (kind: EvidenceKind, medium: Medium, place: number): string => `${EVIDENCE_KIND_LABELS[kind]}${MEDIUM_LABELS[medium]} ${place}`
export const named = (medium: Medium, name: string): string => `${MEDIUM_LABELS[medium]}：${name}`
export const beingChecked = '检查中'
export const removeNote = '删除这段文字'

/** How far it is with a piece that was taken away. */
export const removal = {
  waiting: (kind: EvidenceKind): string => `已删除一份${EVIDENCE_KIND_LABELS[kind]}。`,
  leaving: (kind: EvidenceKind): string => `正在删除这份${EVIDENCE_KIND_LABELS[kind]}。`,
  offline: (kind: EvidenceKind): string => `没有网络，连上以后就删除这份${EVIDENCE_KIND_LABELS[kind]}。`,
  unsure: (kind: EvidenceKind): string => `还不知道这份${EVIDENCE_KIND_LABELS[kind]}删掉了没有，连上网络后会再删一次。`,
}
export const undo = '撤销'
export const undone = '已放回'

export const inFull = '看大图'
export const photo = '证据照片'
export const close = '关闭'
export const privateInside = '里面像有电话或证件号，大家会看到。建议删掉。'
