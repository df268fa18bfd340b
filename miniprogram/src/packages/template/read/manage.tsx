import { View } from '@tarojs/components'
import type { TemplateView } from '@shouhou/shared/template'
import { useState } from 'react'
import { remember, useAnswer, useChange } from '../../../cloud'
import { ReportSheet } from '../../../features/moderation'
import { back, go, pages, useOnward } from '../../../route'
import { Cell, confirm, Notice, Section, toast } from '../../../ui'
import { sayFailure } from '../../../words'
import * as say from '../../../words/template/manage'
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
      <Section title={say.more} isList>
        {isMine
          ? <Cell icon="edit" title={say.change} onPress={() => go('makeTemplate', { templateId, groupId })} />
          : <Cell icon="copy" title={say.makeMine} detail={say.makeMineDetail} onPress={() => go('makeTemplate', { from: templateId, groupId })} />}
        {!isOthers && <Cell icon="share" title={say.share} detail={say.shareDetail} onPress={() => setOpen('sharing')} />}
        {groupId && <Standard template={template} groupId={groupId} />}
        {groupId && isOthers && <Cell icon="flag" title={say.report} detail={say.reportDetail} onPress={() => setOpen('reporting')} />}
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
    toast(isStandard ? say.noLongerStandard : say.nowStandard)
  }

  return (
    <View>
      {marking.error && <Notice tone="danger">{sayFailure(marking.error)}</Notice>}
      <Cell
        icon="star" title={isStandard ? say.takeStandard : say.setStandard}
        detail={isStandard ? say.takeStandardDetail : say.setStandardDetail} onPress={() => void turn()}
      />
    </View>
  )
}

function Removing({ templateId, isShared }: { readonly templateId: string; readonly isShared: boolean }) {
  const removing = useChange('template.remove')
  const onward = useOnward()
  const remove = async () => {
    if (!(await confirm({ title: say.removeTitle, consequence: isShared ? say.removeSharedConsequence : say.removeConsequence, verb: say.remove, isDanger: true }))) return
    const reply = await removing.run({ templateId })
    if (!reply?.ok) return
    toast(say.removed)
    onward(() => back(pages.templates))
  }

  return (
    <View>
      {removing.error && <Notice tone="danger">{sayFailure(removing.error)}</Notice>}
      <Cell icon="delete" title={say.remove} isDanger onPress={() => void remove()} />
    </View>
  )
}
