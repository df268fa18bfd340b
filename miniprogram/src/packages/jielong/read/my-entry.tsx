import { View } from '@tarojs/components'
import type { Entry, JielongView } from '@shouhou/shared/jielong'
import { sayCompleteness } from '../../../features/jielong'
import { go } from '../../../route'
import { Button, Cell, confirm, Notice, Sheet } from '../../../ui'
import { sayAgo, sayDate, sayFailure } from '../../../words'
import style from './read.module.scss'
import { useFitting } from './use-fitting'
import type { Joining } from './use-joining'

export interface MyEntryProps {
  readonly jielong: JielongView
  readonly joining: Joining
  readonly mayJoin: boolean
  /** Why nobody joins any more; '' while one can. */
  readonly shut: string
}

/** My own seat before everybody else's; otherwise how to get one, or why not. */
export function MyEntry({ jielong, joining, mayJoin, shut }: MyEntryProps) {
  const { myEntry } = jielong
  return (
    <View>
      {joining.failure && <Notice tone="danger" title="没有办成">{sayFailure(joining.failure)}</Notice>}
      {myEntry ? <Seated entry={myEntry} people={jielong.people} joining={joining} /> : <NotSeated jielong={jielong} mayJoin={mayJoin} shut={shut} isTold={joining.failure !== undefined} />}
      <CaseChoice joining={joining} />
    </View>
  )
}

interface SeatedProps { readonly entry: Entry; readonly people: number; readonly joining: Joining }

function Seated({ entry, people, joining }: SeatedProps) {
  const { seat, joinedAt, content } = entry
  // Places are not handed on: once somebody left, there are more of them than people.
  const isBeyond = seat > people
  const askAndLeave = async () => {
    const isSure = await confirm({
      title: '退出这个接龙？',
      consequence: `人数会少一个，您的位置（${seat}）不再留着；以后再加入，要排到最后。您的案例还在。`,
      verb: '退出', isDanger: true,
    })
    if (isSure) await joining.leave()
  }

  return (
    <View className={style.mine}>
      <View className={style.seat}>
        {isBeyond ? `您是第 ${seat} 个加入的` : `您是第 ${seat} 位`}
        <View className={style.quiet}>{[`${sayDate(joinedAt)}加入`, isBeyond && '有人退出过，人数比这少', content?.kind === 'fault' && sayCompleteness(content.completeness)].filter(Boolean).join(' · ')}</View>
      </View>
      <Button isSmall onPress={() => void askAndLeave()}>退出</Button>
    </View>
  )
}

interface NotSeatedProps {
  readonly jielong: JielongView
  readonly mayJoin: boolean
  readonly shut: string
  /** The failure above says why already. */
  readonly isTold: boolean
}

function NotSeated({ jielong, mayJoin, shut, isTold }: NotSeatedProps) {
  if (shut) return isTold ? null : <Notice tone="warn">{shut}</Notice>
  return mayJoin ? <HowToJoin jielong={jielong} /> : null
}

const SHOWN = 20

const clipped = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text)

function HowToJoin({ jielong }: { readonly jielong: JielongView }) {
  const { groupId, jielongId } = jielong
  const fitting = useFitting(jielong)
  const [first, ...others] = fitting ?? []
  if (first) return <Notice>{others.length > 0 ? `您有 ${others.length + 1} 个合适的案例，加入时选一个。` : `会用您的案例“${clipped(first.fault)}”加入。`}</Notice>

  return (
    <Notice action={<Button isSmall icon="report" onPress={() => go('fileCase', { groupId, jielongId })}>报一个新案例加入</Button>}>
      {fitting ? '您还没有在这个群里报过同样的故障。先花几分钟报一个，提交时就一起加入。' : '用您在这个群里报过的案例加入。没有的话先报一个，提交时就一起加入。'}
    </Notice>
  )
}

const CaseChoice = ({ joining }: { readonly joining: Joining }) => (
  <Sheet title="用哪个案例加入" isOpen={joining.choices.length > 0} onClose={joining.dismiss}>
    {joining.choices.map(({ caseId, fault, filedAt, completeness }) => (
      <Cell
        key={caseId} title={fault} detail={`${sayAgo(filedAt, Date.now())}提交 · ${sayCompleteness(completeness)}`}
        onPress={() => void joining.joinWith(caseId)}
      />
    ))}
  </Sheet>
)
