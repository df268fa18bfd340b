import { View } from '@tarojs/components'
import type { GroupView } from '@shouhou/shared/group'
import type { JielongView } from '@shouhou/shared/jielong'
import { useState } from 'react'
import { remember, useChange } from '../../../cloud'
import { ReportSheet } from '../../../features/moderation'
import { isLate } from '../../../features/jielong'
import { go } from '../../../route'
import { Cell, confirm, Notice, Section, toast } from '../../../ui'
import { sayFailure } from '../../../words'

interface MoreProps { readonly jielong: JielongView; readonly group: GroupView | undefined }

const LEADERS: readonly (string | null)[] = ['owner', 'admin', 'organiser']

/** What is rarely wanted: the group, reporting, closing. */
export function MoreSection({ jielong, group }: MoreProps) {
  const [isReporting, setReporting] = useState(false)
  const { groupId, groupName, jielongId, isMine } = jielong
  const mayReport = !isMine && (group?.can.includes('moderation.report') ?? false)
  const mayClose = isMine || LEADERS.includes(group?.role ?? null)

  return (
    <View>
      <Section isList>
        <Cell icon="group" title="到群里看看" detail={groupName} onPress={() => go('group', { groupId })} />
        {mayClose && <Closing jielong={jielong} />}
        {mayReport && <Cell icon="flag" title="举报这个接龙" detail="交给管理员看，不会告诉别人是谁举报的" onPress={() => setReporting(true)} />}
      </Section>
      <ReportSheet subject={{ noun: 'jielong', id: jielongId }} groupId={groupId} isOpen={isReporting} onClose={() => setReporting(false)} />
    </View>
  )
}

const closeQuestion = { title: '结束这个接龙？', consequence: '不再收新的人，已经加入的都留着，名单和数字还能看。以后可以重新打开。', verb: '结束', isDanger: true }
const reopenQuestion = { title: '重新打开？', consequence: '同型号同故障的人又可以加入，原来的名单接着排。', verb: '打开' }

function Closing({ jielong }: { readonly jielong: JielongView }) {
  const { groupId, jielongId, state } = jielong
  const closing = useChange('jielong.close')
  const reopening = useChange('jielong.reopen')
  const isOpen = state === 'open'
  const failure = closing.error ?? reopening.error

  const turn = async () => {
    if (!(await confirm(isOpen ? closeQuestion : reopenQuestion))) return
    const reply = await (isOpen ? closing : reopening).run({ groupId, jielongId })
    if (!reply?.ok) return
    remember('jielong.read', { groupId, jielongId }, reply.value)
    toast(isOpen ? '接龙已结束' : '接龙重新打开了')
  }

  if (!isOpen && isLate(jielong, Date.now())) return null
  return (
    <View>
      {failure && <Notice tone="danger">{sayFailure(failure)}</Notice>}
      <Cell icon={isOpen ? 'lock' : 'undo'} title={isOpen ? '结束接龙' : '重新打开接龙'} isDanger={isOpen} onPress={() => void turn()} />
    </View>
  )
}
