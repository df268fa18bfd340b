/** What a draft is, by the first word of its key; one without words here is nothing to send. */
export const drafts: Readonly<Record<string, string>> = {
  'file-case': '还没提交的故障',
  'change-case': '还没保存的案例修改',
  'create-group': '还没建好的群',
  'group-texts': '还没保存的群资料',
  'start-jielong': '还没发布的接龙',
  'sign-jielong': '还没提交的接龙',
  'change-jielong': '还没保存的接龙修改',
  paste: '还没放进接龙的文字',
  template: '还没保存的模板',
  'take-step': '还没记下的投诉进度',
  'correct-step': '还没保存的投诉修改',
  'step-answer': '还没记下的答复',
  'keep-rights': '还没存下的权益回答',
  'repair-slip': '还没保存的送修',
  'repair-note': '还没保存的催修',
  'repair-pick-up': '还没保存的取机',
  'repair-check': '还没保存的检查',
}

export const waiting = (count: number): string => `这台设备上有 ${count} 件还没提交的内容，点开看`
export const files = (count: number): string => `${count} 份没传完的证据`
export const filesDetail = '打开案例或者报故障的页面，接着传。'
export const removals = (count: number): string => `${count} 份证据等着删除`
export const removalsDetail = '连上网络以后就会删除。'
export const saved = (when: string): string => `${when}保存，点开接着写`
export const none = '没有等着提交的内容'
export const noneDetail = '写到一半的内容会自己存在这台设备上，列在这里。'
export const onlyHere = '这些只存在这台设备上，还没有交给任何人。'
export const drop = '丢掉'
export const dropOf = (what: string): string => `丢掉${what}`
export const dropTitle = (what: string): string => `丢掉${what}？`
export const dropConsequence = '写下的内容会清掉，不能恢复。'
export const title = '没提交的内容'
