import { View } from '@tarojs/components'
import type { Article } from '@shouhou/shared/knowledge'
import type { GroupRow } from '@shouhou/shared/group'
import { may } from '@shouhou/shared/permission'
import { useState } from 'react'
import { remember, useAnswer, useChange, usePages } from '../../../cloud'
import { GroupChoice } from '../../../features/membership'
import { useMe } from '../../../features/person'
import { Button, Cell, EmptyState, Notice, Sheet } from '../../../ui'
import { sayFailure } from '../../../words'
import * as say from '../../../words/knowledge/read'

export interface PinningProps {
  readonly article: Article
  readonly groupId: string | undefined
}

type Place = Pick<GroupRow, 'groupId' | 'name'>

const mayPin = ({ kind, role, verification }: GroupRow): boolean =>
  may(kind, [role], 'knowledge.pin') && verification !== 'waiting' && verification !== 'refused'

/** For those who may pin in a group of theirs; of the group that led here, it says whether it is pinned. */
export function Pinning({ article: { articleId }, groupId }: PinningProps) {
  const isKnown = Boolean(useMe().value?.person)
  const groups = usePages('group.listMine', isKnown ? {} : null)
  const [isChoosing, setChoosing] = useState(false)
  const { turn, done, isBusy, error } = usePinning(articleId)
  const mine = groups.items.filter(mayPin)
  const here = mine.find(group => group.groupId === groupId)
  const pins = useAnswer('knowledge.pins', here ? { groupId: here.groupId } : null)
  if (mine.length === 0 || (here && !pins.value)) return null

  const isPinned = pins.value?.includes(articleId) ?? false
  const choose = (group: Place) => {
    setChoosing(false)
    void turn(group, true)
  }
  return (
    <View>
      {here && isPinned
        ? <Cell icon="pin" title={say.unpin} detail={say.unpinDetail(here.name)} onPress={() => void turn(here, false)} />
        : <Cell icon="pin" title={say.pin} detail={say.pinDetail} onPress={() => (here ? void turn(here, true) : setChoosing(true))} />}
      {error && <Notice tone="danger">{sayFailure(error)}</Notice>}
      {done && (
        <Notice tone="success" action={<Button isSmall icon="undo" isBusy={isBusy} onPress={() => void turn(done.group, !done.isPinned)}>{done.isPinned ? say.undo : say.putBack}</Button>}>
          {done.isPinned ? say.pinned(done.group.name) : say.unpinned(done.group.name)}
        </Notice>
      )}
      <Sheet title={say.whichGroup} isOpen={isChoosing} onClose={() => setChoosing(false)}>
        {isChoosing && <GroupChoice groups={groups} action="knowledge.pin" onChoose={choose} empty={<EmptyState icon="group" title={say.noGroup} detail={say.noGroupDetail} />} />}
      </Sheet>
    </View>
  )
}

interface Done { readonly group: Place; readonly isPinned: boolean }

/** What was done last can be taken back with one tap. */
function usePinning(articleId: string) {
  const pinning = useChange('knowledge.pin')
  const [done, setDone] = useState<Done>()
  const turn = async (group: Place, isPinned: boolean) => {
    const { groupId } = group
    const reply = await pinning.run({ groupId, articleId, isPinned })
    if (!reply?.ok) return
    remember('knowledge.pins', { groupId }, reply.value)
    setDone({ group, isPinned })
  }

  return { turn, done, isBusy: pinning.isBusy, error: pinning.error }
}
