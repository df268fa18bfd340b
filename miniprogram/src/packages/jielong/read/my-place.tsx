import { View } from '@tarojs/components'
import type { JielongView } from '@shouhou/shared/jielong'
import { Notice } from '../../../ui'
import { sayFailure } from '../../../words'
import { CaseChoice } from './case-choice'
import { HowToJoin } from './how-to-join'
import { MyEntry } from './my-entry'
import type { Place } from './place'
import { useMovedUp } from './use-moved-up'
import type { Joining } from './use-joining'

export interface MyPlaceProps {
  readonly place: Place
  readonly jielong: JielongView
  readonly joining: Joining
  readonly mayJoin: boolean
  /** Why nobody joins any more; '' while one can. */
  readonly shut: string
}

/** My own place before everybody else's; otherwise how to get one, or why not. */
export function MyPlace({ place, jielong, joining, mayJoin, shut }: MyPlaceProps) {
  const { myEntry } = jielong
  const hasMovedUp = useMovedUp(myEntry)
  // The failure above says why already.
  const isTold = joining.failure !== undefined

  return (
    <View>
      <View>
        {joining.failure && <Notice tone="danger" title="没有办成">{sayFailure(joining.failure)}</Notice>}
        {hasMovedUp && <Notice tone="success" title="您从候补排上了">有人退出，名额按先后轮到了您。不能来的话请退出，让给下一位。</Notice>}
      </View>
      <View>
        {myEntry
          ? <MyEntry jielong={jielong} entry={myEntry} joining={joining} isShut={shut !== ''} />
          : shut ? !isTold && <Notice tone="warn">{shut}</Notice> : mayJoin && <HowToJoin place={place} jielong={jielong} />}
      </View>
      <CaseChoice joining={joining} />
    </View>
  )
}
