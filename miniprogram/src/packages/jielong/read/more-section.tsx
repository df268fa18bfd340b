import { View } from '@tarojs/components'
import type { GroupView } from '@shouhou/shared/group'
import type { JielongView } from '@shouhou/shared/jielong'
import { useState } from 'react'
import { ReportSheet } from '../../../features/moderation'
import { go } from '../../../route'
import { Cell, Section } from '../../../ui'
import { sayCount } from '../../../words'
import { Archiving } from './archiving'
import { Closing } from './closing'
import type { Place } from './place'

export interface MoreProps {
  readonly place: Place
  readonly jielong: JielongView
  readonly group: GroupView | undefined
}

const LEADERS: readonly (string | null)[] = ['owner', 'admin', 'organiser']

/** What is rarely wanted: the group, what happened, reporting, closing, merging. */
export function MoreSection({ place, jielong, group }: MoreProps) {
  const [isReporting, setReporting] = useState(false)
  const { groupId, groupName, jielongId, isMine, kind, state, lines } = jielong
  const mayReport = !isMine && (group?.can.includes('moderation.report') ?? false)
  const mayClose = isMine || LEADERS.includes(group?.role ?? null)
  const mayImport = state !== 'archived' && (group?.can.includes('jielong.import') ?? false)
  const mayMerge = kind === 'fault' && state !== 'archived' && (group?.can.includes('jielong.merge') ?? false)

  return (
    <View>
      <Section isList>
        <Cell icon="group" title="到群里看看" detail={groupName} onPress={() => go('group', { groupId })} />
        <Cell icon="image" title="做一张海报" detail="带小程序码的图片，可以存下来贴到别处" onPress={() => go('jielongPoster', { groupId, jielongId })} />
        {mayImport && <Cell icon="message" title="粘贴群里的文字接龙" detail="先看谁的条目掉了，再存进来" onPress={() => go('pasteJielong', { groupId, jielongId })} />}
        {lines > 0 && <Cell icon="me" title={`群里贴来的 ${sayCount(lines)} 条`} detail="看看有没有您的，一人认领一条" onPress={() => go('jielongText', { groupId, jielongId })} />}
        <Cell icon="copy" title="复制成文字接龙" detail="贴到群里，大家能接着写" onPress={() => go('jielongText', { groupId, jielongId })} />
        <Cell icon="history" title="发生过什么" detail="开始、结束、合并，每一步都在" onPress={() => go('jielongHistory', { groupId, jielongId })} />
        {mayMerge && <Cell icon="link" title="和另一个接龙合并" detail="说的是同一个故障，放在一起数" onPress={() => go('mergeJielong', { groupId, jielongId })} />}
        {mayClose && <Closing place={place} jielong={jielong} />}
        {mayReport && <Cell icon="flag" title="举报这个接龙" detail="交给管理员看，不会告诉别人是谁举报的" onPress={() => setReporting(true)} />}
      </Section>
      {mayClose && <Archiving place={place} jielong={jielong} />}
      <ReportSheet subject={{ noun: 'jielong', id: jielongId }} groupId={groupId} isOpen={isReporting} onClose={() => setReporting(false)} />
    </View>
  )
}
