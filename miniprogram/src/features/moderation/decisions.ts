export type Verdict = 'keep' | 'hide' | 'restore'

interface DecisionWords {
  readonly title: string
  readonly verb: string
  readonly consequence: string
  readonly reasons: readonly string[]
  readonly isRequired: boolean
  readonly done: string
}

export const DECISIONS: Record<Verdict, DecisionWords> = {
  hide: {
    title: '隐藏这一条', verb: '隐藏', done: '已隐藏', isRequired: true,
    consequence: '别的群友不再看到它，导出时也不带。作者自己还看得到，旁边写着您给的原因。以后可以在处理记录里恢复。',
    reasons: ['这是广告，群里不发', '收费代投诉，群里不允许', '和证据对不上，请核对后改成事实', '有骂人的话，请改一改', '里面有个人信息，请去掉', '内容可能违法，不能发'],
  },
  keep: {
    title: '保留这一条', verb: '保留', done: '已保留', isRequired: false,
    consequence: '举报会清掉；内容检查拿不准的，会给大家看到。',
    reasons: ['内容属实', '说得直接，但没有骂人', '没有个人信息'],
  },
  restore: {
    title: '恢复显示', verb: '恢复', done: '已恢复显示', isRequired: false,
    consequence: '群友会重新看到它，导出时也会带上。',
    reasons: ['作者已经改好', '上次判断有误'],
  },
}
