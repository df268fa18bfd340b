import { EVIDENCE_KIND_LABELS, type EvidenceKind } from '@shouhou/shared/evidence'
import { sayAtMost99 } from '../numbers'

export const title = '等您处理'

export const decide = (count: number): string => `${sayAtMost99(count)} 条举报或待查的内容`
export const verify = (count: number): string => `${sayAtMost99(count)} 个群等待认证`
export const verifyDetail = '官方售后群和第三方监督群的申请'
export const decidePlatform = (count: number): string => `${sayAtMost99(count)} 条群资料或昵称待查`

const why = (reason: string): string => (reason === '' ? '没有通过内容检查，改一改就会重新检查' : `原因：${reason}`)
export const caseHidden = (model: string): string => `您的${model}案例，别人现在看不到`
export const entryHidden = (title: string): string => `您在“${title}”里写的，别人现在看不到`
export const hiddenDetail = why

export const lineReleased = (name: string): string => (name === '' ? '您认领的那一行被管理员退回了' : `您认领的“${name}”被管理员退回了`)
export const movedUp = '您从候补转为正式参加了'

export const evidenceMissing = (missing: readonly EvidenceKind[]): string => `还差${missing.map(kind => EVIDENCE_KIND_LABELS[kind]).join('、')}`
export const evidenceMissingDetail = (title: string): string => `“${title}”正在接龙，证据齐了更有分量`
