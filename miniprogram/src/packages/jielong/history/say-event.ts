import type { JielongEvent } from '@shouhou/shared/jielong'

type What = JielongEvent['what']

const DID: Record<Exclude<What, 'merged' | 'unmerged'>, string> = {
  started: '开了这个接龙',
  closed: '结束了接龙',
  reopened: '重新打开了接龙',
  archived: '归档了接龙',
  unarchived: '把接龙放回了列表',
  recounted: '重新数了一遍，把数字改对了',
  imported: '贴进了群里的文字接龙',
  'import-undone': '撤回了贴进来的文字接龙',
  'line-released': '收回了一条认领',
}

const nameOf = ({ other }: JielongEvent): string => (other ? `“${other.title}”` : '另一个接龙')

/** '林晓 把这里和“青禾 X1 绿屏”并到了一起'. Whoever has no name is the app itself. */
export function sayEvent(event: JielongEvent): string {
  const who = event.by?.nickname ?? '系统'
  if (event.what === 'merged') return `${who} 把这里和${nameOf(event)}并到了一起`
  if (event.what === 'unmerged') return `${who} 把这里和${nameOf(event)}拆开了`
  return `${who} ${DID[event.what]}`
}
