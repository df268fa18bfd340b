import { View } from '@tarojs/components'
import type { TemplateView } from '@shouhou/shared/template'
import { useState } from 'react'
import { remember, useAnswer, useChange } from '../../../cloud'
import { ReportSheet } from '../../../features/moderation'
import { back, go, pages } from '../../../route'
import { Cell, confirm, Notice, Section, toast } from '../../../ui'
import { sayFailure } from '../../../words'
import { ShareSheet } from './share-sheet'

export interface ManageProps {
  readonly template: TemplateView
  readonly groupId: string | undefined
  readonly onChanged: () => Promise<void>
}

type Open = 'sharing' | 'reporting'

/** What can be done with it besides using it. */
export function Manage({ template, groupId, onChanged }: ManageProps) {
  const [open, setOpen] = useState<Open>()
  const { templateId, isMine, author } = template
  const isOthers = author !== null && !isMine
  const close = () => setOpen(undefined)
  const shared = () => {
    close()
    void onChanged()
  }

  return (
    <View>
      <Section title="更多" isList>
        {isMine
          ? <Cell icon="edit" title="修改" onPress={() => go('makeTemplate', { templateId, groupId })} />
          : <Cell icon="copy" title="改成我自己的" detail="复制一份，照您的情况改" onPress={() => go('makeTemplate', { from: templateId, groupId })} />}
        {!isOthers && <Cell icon="share" title="分享到我的群" detail="群里的人都能看到、能用" onPress={() => setOpen('sharing')} />}
        {groupId && <Standard template={template} groupId={groupId} />}
        {groupId && isOthers && <Cell icon="flag" title="举报" detail="交给管理员看，不会告诉别人是谁举报的" onPress={() => setOpen('reporting')} />}
        {isMine && <Removing templateId={templateId} isShared={template.isShared} />}
      </Section>
      <ShareSheet templateId={templateId} isOpen={open === 'sharing'} onClose={close} onShared={shared} />
      {groupId && <ReportSheet subject={{ noun: 'template', id: templateId }} groupId={groupId} isOpen={open === 'reporting'} onClose={close} />}
    </View>
  )
}

function Standard({ template, groupId }: { readonly template: TemplateView; readonly groupId: string }) {
  const { templateId, isStandard, isShared, author } = template
  const group = useAnswer('group.read', { groupId })
  const marking = useChange('template.setStandard')
  if (!group.value?.can.includes('template.set-standard') || !(isShared || author === null)) return null

  const turn = async () => {
    const reply = await marking.run({ groupId, templateId, isStandard: !isStandard })
    if (!reply?.ok) return
    remember('template.read', { templateId, groupId }, reply.value)
    toast(isStandard ? '不再是群标准' : '已设为群标准')
  }

  return (
    <View>
      {marking.error && <Notice tone="danger">{sayFailure(marking.error)}</Notice>}
      <Cell
        icon="star" title={isStandard ? '取消群标准' : '设为群标准'}
        detail={isStandard ? '群里会改为没有标准' : '排在群模板最前面，同一种只有一个，原来的会换下来'} onPress={() => void turn()}
      />
    </View>
  )
}

function Removing({ templateId, isShared }: { readonly templateId: string; readonly isShared: boolean }) {
  const removing = useChange('template.remove')
  const remove = async () => {
    const consequence = isShared ? '分享过的群里也会一起消失，不能恢复。' : '删除后不能恢复。'
    if (!(await confirm({ title: '删除这个模板？', consequence, verb: '删除', isDanger: true }))) return
    const reply = await removing.run({ templateId })
    if (!reply?.ok) return
    toast('已删除')
    back(pages.templates)
  }

  return (
    <View>
      {removing.error && <Notice tone="danger">{sayFailure(removing.error)}</Notice>}
      <Cell icon="delete" title="删除" isDanger onPress={() => void remove()} />
    </View>
  )
}
