import type { GroupView } from '@shouhou/shared/group'
import { useState } from 'react'
import { ReportSheet } from '../../../features/moderation'
import { go } from '../../../route'
import { Cell, Section } from '../../../ui'
import { sayCount } from '../../../words'

/** Ways on from here, as far as this person may go. */
export function Doors({ group }: { readonly group: GroupView }) {
  const { groupId, can, members, role } = group
  const [isReporting, setReporting] = useState(false)
  const mayReport = can.includes('moderation.report') && role !== 'owner'

  return (
    <Section isList>
      {can.includes('template.read') && <Cell icon="template" title="证据模板和话术" detail="群里的标准模板，和大家分享的" onPress={() => go('templates', { groupId })} />}
      <Cell icon="me" title="成员" value={`${sayCount(members)} 人`} onPress={() => go('members', { groupId })} />
      {can.includes('moderation.decide') && <Cell icon="history" title="处理记录" detail="举报、隐藏、恢复，每一步都在" onPress={() => go('history', { groupId })} />}
      {can.includes('export.see-ledger') && <Cell icon="export" title="导出案例" detail="表格和导出台账" onPress={() => go('exports', { groupId })} />}
      {role !== null && <Cell icon="settings" title="群设置" detail={can.includes('group.change') ? '群资料、邀请码、移交、退出' : '邀请码、退出'} onPress={() => go('groupSettings', { groupId })} />}
      {mayReport && <Cell icon="report" title="举报这个群" detail="群名、简介或群规有问题，由平台来看" onPress={() => setReporting(true)} />}
      <ReportSheet subject={{ noun: 'group', id: groupId }} groupId={groupId} isOpen={isReporting} onClose={() => setReporting(false)} />
    </Section>
  )
}
