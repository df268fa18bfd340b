import { View } from '@tarojs/components'
import type { GroupView } from '@shouhou/shared/group'
import type { JielongView } from '@shouhou/shared/jielong'
import { useState } from 'react'
import type { PlaceOfJielong } from '../../../features/jielong'
import { ReportSheet } from '../../../features/moderation'
import { go } from '../../../route'
import { Cell, Section, useLargeType } from '../../../ui'
import * as say from '../../../words/jielong/more'
import { Archiving } from './archiving'
import { Closing } from './closing'
import { Fold } from './fold'

export interface MoreProps {
  readonly place: PlaceOfJielong
  readonly jielong: JielongView
  readonly group: GroupView | undefined
}

const LEADERS: readonly (string | null)[] = ['owner', 'admin', 'organiser']

/** What is rarely wanted, folded away: the group, what happened, reporting, closing, merging. The chat's lines only while they may be mine. */
export function MoreSection({ place, jielong, group }: MoreProps) {
  const [isReporting, setReporting] = useState(false)
  const { isLarge } = useLargeType()
  const { groupId, groupName, jielongId, isMine, myEntry, state, lines } = jielong
  const mayReport = !isMine && (group?.can.includes('moderation.report') ?? false)
  const mayClose = isMine || LEADERS.includes(group?.role ?? null)
  const isWaitingForMe = lines > 0 && !myEntry && state === 'open'
  const toLines = <Cell icon="me" title={say.lines(lines)} detail={say.linesDetail} onPress={() => go('jielongText', { groupId, jielongId })} />

  return (
    <View>
      {isWaitingForMe && <Section isList>{toLines}</Section>}
      <Fold title={say.more}>
        <Cell icon="group" title={say.toGroup} detail={groupName} onPress={() => go('group', { groupId })} />
        {lines > 0 && !isWaitingForMe && toLines}
        {!isLarge && <Passing jielong={jielong} group={group} />}
        {mayClose && <Closing place={place} jielong={jielong} />}
        {mayClose && <Archiving place={place} jielong={jielong} />}
        {mayReport && <Cell icon="flag" title={say.report} detail={say.reportDetail} onPress={() => setReporting(true)} />}
      </Fold>
      <ReportSheet subject={{ noun: 'jielong', id: jielongId }} groupId={groupId} isOpen={isReporting} onClose={() => setReporting(false)} />
    </View>
  )
}

/** Carrying it elsewhere and putting it together with others: too much choice for large type. */
function Passing({ jielong: { groupId, jielongId, kind, state }, group }: Omit<MoreProps, 'place'>) {
  const here = { groupId, jielongId }
  const may = (action: 'jielong.import' | 'jielong.merge') => state !== 'archived' && (group?.can.includes(action) ?? false)
  return (
    <>
      <Cell icon="image" title={say.poster} detail={say.posterDetail} onPress={() => go('jielongPoster', here)} />
      {may('jielong.import') && <Cell icon="message" title={say.paste} detail={say.pasteDetail} onPress={() => go('pasteJielong', here)} />}
      <Cell icon="copy" title={say.asText} detail={say.asTextDetail} onPress={() => go('jielongText', here)} />
      <Cell icon="history" title={say.history} detail={say.historyDetail} onPress={() => go('jielongHistory', here)} />
      {kind === 'fault' && may('jielong.merge') && <Cell icon="link" title={say.merge} detail={say.mergeDetail} onPress={() => go('mergeJielong', here)} />}
    </>
  )
}
