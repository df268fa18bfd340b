import type { Subject } from '@shouhou/shared/moderation'

/** What can be reported, as people call it. */
export const subject: Record<Subject['noun'], string> = {
  case: '案例', evidence: '证据', jielong: '接龙', entry: '接龙里填的内容', line: '文字接龙的一条', template: '模板', person: '昵称', group: '群资料',
}
