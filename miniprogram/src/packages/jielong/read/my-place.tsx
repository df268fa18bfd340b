import { View } from '@tarojs/components'
import type { JielongView } from '@shouhou/shared/jielong'
import { Notice } from '../../../ui'
import { sayFailure } from '../../../words'
import * as say from '../../../words/jielong/my-place'
import { CaseChoice } from './case-choice'
import { HowToJoin } from './how-to-join'
import { MyEntry } from './my-entry'
import { useMovedUp } from './use-moved-up'
import type { Joining } from './use-joining'

export interface MyPlaceProps {
  readonly jielong: JielongView
  readonly joining: Joining
  readonly mayJoin: boolean
  /** Nobody joins any more, as the number above says. */
  readonly isShut: boolean
}

/** My own place before everybody else's; otherwise what it takes to get one. */
export function MyPlace({ jielong, joining, mayJoin, isShut }: MyPlaceProps) {
  const { myEntry, kind } = jielong
  const hasMovedUp = useMovedUp(myEntry)

  return (
    <View>
      <View>
        {joining.failure && <Notice tone="danger" title={say.notDone}>{sayFailure(joining.failure)}</Notice>}
        {hasMovedUp && <Notice tone="success" title={say.movedUp}>{say.movedUpDetail}</Notice>}
      </View>
      <View>
        {myEntry
          ? <MyEntry jielong={jielong} entry={myEntry} joining={joining} isShut={isShut} />
          : !isShut && mayJoin && kind === 'fault' && <HowToJoin jielong={jielong} />}
      </View>
      <CaseChoice joining={joining} />
    </View>
  )
}
