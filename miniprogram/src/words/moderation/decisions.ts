export type Verdict = 'keep' | 'hide' | 'restore'

export const title: Record<Verdict, string> = { hide: '隐藏这一条', keep: '保留这一条', restore: '恢复显示' }

export const verb: Record<Verdict, string> = { hide: '隐藏', keep: '保留', restore: '恢复' }

export const done: Record<Verdict, string> = { hide: '已隐藏', keep: '已保留', restore: '已恢复显示' }

export const consequence: Record<Verdict, string> = {
  hide: '别的群友不再看到它，导出时也不带。作者自己还看得到，旁边写着您给的原因。以后可以在处理记录里恢复。',
  keep: '举报会清掉；内容检查拿不准的，会给大家看到。',
  restore: '群友会重新看到它，导出时也会带上。',
}

/** Ready to take over, and to write on. */
export const reasons: Record<Verdict, readonly string[]> = {
  hide: ['这是广告，群里不发', '收费代投诉，群里不允许', '和证据对不上，请核对后改成事实', '有骂人的话，请改一改', '里面有个人信息，请去掉', '内容可能违法，不能发'],
  keep: ['内容属实', '说得直接，但没有骂人', '没有个人信息'],
  restore: ['作者已经改好', '上次判断有误'],
}

export const reasonHint: Record<Verdict, string> = {
  hide: '作者会看到这段话，请写清楚是哪里不合适、怎么改。',
  keep: '可以不填。会记在处理记录里。',
  restore: '可以不填。会记在处理记录里。',
}

export const usual = '常用的说法'
export const reason = '原因'
export const reasonMissing = '请写原因，作者会看到'

export const hidden = (label: string): string => `已隐藏${label}`
export const undoDetail = '点错了可以马上恢复显示。举报已经清掉，不会再排进来。'
export const undo = '恢复显示'
