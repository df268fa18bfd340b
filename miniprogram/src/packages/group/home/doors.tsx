import type { GroupView } from '@shouhou/shared/group'
import { useState } from 'react'
import { ReportSheet } from '../../../features/moderation'
import { go } from '../../../route'
import { Cell, Section } from '../../../ui'
import * as say from '../../../words/group/home'

/** Ways on from here, as far as this person may go. */
export function Doors({ group }: { readonly group: GroupView }) {
  const { groupId, can, members, role } = group
  const [isReporting, setReporting] = useState(false)
  const mayReport = can.includes('moderation.report') && role !== 'owner'

  return (
    <Section isList>
      {can.includes('template.read') && <Cell icon="template" title={say.templates} detail={say.templatesDetail} onPress={() => go('templates', { groupId })} />}
      {can.includes('knowledge.read') && <Cell icon="book" title={say.articles} detail={say.articlesDetail} onPress={() => go('articles', { groupId })} />}
      <Cell icon="me" title={say.members} value={say.people(members)} onPress={() => go('members', { groupId })} />
      {can.includes('moderation.decide') && <Cell icon="history" title={say.history} detail={say.historyDetail} onPress={() => go('history', { groupId })} />}
      {can.includes('export.see-ledger') && <Cell icon="export" title={say.exports} detail={say.exportsDetail} onPress={() => go('exports', { groupId })} />}
      {role !== null && <Cell icon="settings" title={say.settings} detail={say.settingsDetail(can.includes('group.change'))} onPress={() => go('groupSettings', { groupId })} />}
      {mayReport && <Cell icon="report" title={say.report} detail={say.reportDetail} onPress={() => setReporting(true)} />}
      <ReportSheet subject={{ noun: 'group', id: groupId }} groupId={groupId} isOpen={isReporting} onClose={() => setReporting(false)} />
    </Section>
  )
}
