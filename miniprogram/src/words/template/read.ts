import type { TemplateKind } from '@shouhou/shared/template'

export const notFound = '没有找到这个模板'
export const noAddress = '请从模板列表进入。'
export const gone = '可能已被作者删除，或者没有分享到您在的群。'

export const hidden = '已被管理员隐藏'
export const hiddenDetail = (reason: string): string => `原因：${reason}。群里其他人看不到，您自己还能用。`
export const refused = '没有通过内容检查'
export const refusedDetail = '群里其他人看不到。改一改再保存，会重新检查。'
export const checking = '正在做内容检查，通过后群里的人就能看到。'

export const bodyTitle: Record<TemplateKind, string> = { script: '发出去的话', evidence: '说明' }
export const stillOpen = (names: readonly string[], isFilled: boolean): string =>
  `${isFilled ? `还有 ${names.length} 样要您自己写` : `还空着 ${names.length} 样`}：${names.join('、')}。发出去之前，写在 ＿＿＿ 的地方。`

export const otherCase = '换一个案例'
export const filledFrom = ({ model, fault }: { readonly model: string; readonly fault: string }): string => `已用您的案例填好：${model}，${fault}`
export const caseUnread = (why: string): string => `没有读到案例。${why}`
export const readingCase = '正在读您的案例。'
export const fillIn = '用我的案例填'
export const fillInDetail = '选一个您的案例，型号、日期、故障会自动填好，剩下的空格再手写。'

export const checklist = (ticked: number, of: number): string => `核对清单（${ticked} / ${of}）`
export const checklistDetail = '勾选只记在这台手机上，别人看不到。'
export const clearTicks = '清空勾选'

export const fields = '要记下的'
export const keptIn = (field: string): string => `记在案例的“${field}”里`

export const sources = '依据'
export const leansOn = '依据'

export const copyAll = '连依据一起复制'
export const copyBody = '只复制正文'
export const copy = '复制到聊天'
export const fileWith = '用它报案例'
export const copied = (blanks: number): string => (blanks > 0 ? `已复制，可以粘贴到聊天里。还有 ${blanks} 处空着，发之前补上` : '已复制，可以粘贴到聊天里')
