import type { GroupRow } from '@shouhou/shared/group'
import { useChange, usePages } from '../../../cloud'
import { GroupChoice } from '../../../features/membership'
import { EmptyState, Notice, Sheet, toast } from '../../../ui'
import { sayFailure } from '../../../words'
import * as say from '../../../words/template/manage'

export interface ShareSheetProps {
  readonly templateId: string
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly onShared: () => void
}

export const ShareSheet = ({ isOpen, onClose, ...facts }: ShareSheetProps) => (
  <Sheet title={say.shareWhere} isOpen={isOpen} onClose={onClose}>{isOpen && <Sharing {...facts} />}</Sheet>
)

function Sharing({ templateId, onShared }: Pick<ShareSheetProps, 'templateId' | 'onShared'>) {
  const groups = usePages('group.listMine', {})
  const sharing = useChange('template.share')
  const share = async ({ groupId, name }: GroupRow) => {
    const reply = await sharing.run({ groupId, templateId })
    if (!reply?.ok) return
    toast(say.shared(name))
    onShared()
  }

  return (
    <>
      {sharing.error && <Notice tone="danger">{sayFailure(sharing.error)}</Notice>}
      <GroupChoice
        groups={groups} action="template.share" onChoose={group => void share(group)}
        empty={<EmptyState icon="group" title={say.noGroup} detail={say.noGroupDetail} />}
      />
    </>
  )
}
