import type { Asked } from '@shouhou/shared/home'
import { go } from '../../route'
import { Cell, type IconName } from '../../ui'
import * as say from '../../words/home/asked'

interface Row { readonly icon: IconName; readonly title: string; readonly detail?: string; readonly open: () => void }

const toJielong = ({ groupId, jielongId }: { readonly groupId: string; readonly jielongId: string }) => () => go('jielong', { groupId, jielongId })

function rowOf(asked: Asked): Row {
  switch (asked.what) {
    case 'decide': return { icon: 'shield', title: say.decide(asked.count), detail: asked.groupName, open: () => go('queue', { groupId: asked.groupId }) }
    case 'verify': return { icon: 'seal', title: say.verify(asked.count), detail: say.verifyDetail, open: () => go('verify') }
    case 'decide-platform': return { icon: 'shield', title: say.decidePlatform(asked.count), open: () => go('queue') }
    case 'case-hidden': return { icon: 'hide', title: say.caseHidden(asked.model), detail: say.hiddenDetail(asked.reason), open: () => go('readCase', { groupId: asked.groupId, caseId: asked.caseId }) }
    case 'entry-hidden': return { icon: 'hide', title: say.entryHidden(asked.title), detail: say.hiddenDetail(asked.reason), open: toJielong(asked) }
    case 'line-released': return { icon: 'undo', title: say.lineReleased(asked.name), detail: asked.title, open: toJielong(asked) }
    case 'moved-up': return { icon: 'chosen', title: say.movedUp, detail: asked.title, open: toJielong(asked) }
    case 'evidence-missing': return { icon: 'receipt', title: say.evidenceMissing(asked.missing), detail: say.evidenceMissingDetail(asked.title), open: () => go('readCase', { groupId: asked.groupId, caseId: asked.caseId }) }
  }
}

export function AskedRow({ asked }: { readonly asked: Asked }) {
  const { icon, title, detail, open } = rowOf(asked)
  return <Cell icon={icon} title={title} {...(detail === undefined ? {} : { detail })} onPress={open} />
}
