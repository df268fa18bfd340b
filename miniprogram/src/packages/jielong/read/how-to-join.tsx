import type { JielongView } from '@shouhou/shared/jielong'
import { isFull } from '../../../features/jielong'
import { go } from '../../../route'
import { Button, Notice } from '../../../ui'
import { sayCount } from '../../../words'
import type { Place } from './place'
import { useFitting } from './use-fitting'

interface HowToJoinProps { readonly place: Place; readonly jielong: JielongView }

/** What joining takes, and that one waits when it is full. */
export function HowToJoin({ place, jielong }: HowToJoinProps) {
  if (jielong.kind === 'fault') return <WithCase place={place} jielong={jielong} />
  return isFull(jielong) ? <Notice>{sayWaiting(jielong)}</Notice> : null
}

const sayWaiting = ({ waiting }: JielongView): string =>
  `名额满了${waiting > 0 ? `，${sayCount(waiting)} 人在候补` : ''}。可以排候补：有人退出，会按先后自动递补。`

const SHOWN = 20

const clipped = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text)

function WithCase({ place, jielong }: HowToJoinProps) {
  const fitting = useFitting(jielong)
  const [first, ...others] = fitting ?? []
  const before = isFull(jielong) ? sayWaiting(jielong) : ''
  const verb = before ? '排候补' : '加入'
  if (first) return <Notice>{`${before}${others.length > 0 ? `您有 ${others.length + 1} 个合适的案例，${verb}时选一个。` : `会用您的案例“${clipped(first.fault)}”${verb}。`}`}</Notice>

  return (
    <Notice action={<Button isSmall icon="report" onPress={() => go('fileCase', { ...place })}>{`报一个新案例${verb}`}</Button>}>
      {`${before}${fitting ? `您还没有在这个群里报过同样的故障。先花几分钟报一个，提交时就一起${verb}。` : `用您在这个群里报过的案例${verb}。没有的话先报一个，提交时就一起${verb}。`}`}
    </Notice>
  )
}
