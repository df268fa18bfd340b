import { View } from '@tarojs/components'
import type { Entry, JielongView } from '@shouhou/shared/jielong'
import { sayCompleteness } from '../../../features/jielong'
import { go } from '../../../route'
import { Button, Cell, confirm, Notice, Sheet } from '../../../ui'
import { sayAgo, sayDate, sayFailure } from '../../../words'
import style from './read.module.scss'
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
  const { myEntry, groupId, jielongId } = jielong
  return (
    <View>
      {joining.failure && <Notice tone="danger" title="没有办成">{sayFailure(joining.failure)}</Notice>}
      {myEntry ? <Seated entry={myEntry} joining={joining} /> : <NotSeated mayJoin={mayJoin} shut={shut} isTold={joining.failure !== undefined} onFile={() => go('fileCase', { groupId, jielongId })} />}
      <CaseChoice joining={joining} />
    </View>
  )
}

function Seated({ entry, joining }: { readonly entry: Entry; readonly joining: Joining }) {
  const askAndLeave = async () => {
    const isSure = await confirm({
      title: '退出这个接龙？',
      consequence: `人数会少一个，第 ${entry.seat} 位不再给您留着；以后再加入，要排到最后。您的案例还在。`,
      verb: '退出', isDanger: true,
    })
    if (isSure) await joining.leave()
  }

  return (
    <View className={style.mine}>
      <View className={style.seat}>
        {`您是第 ${entry.seat} 位`}
        <View className={style.quiet}>{`${sayDate(entry.joinedAt)}加入 · ${sayCompleteness(entry.completeness)}`}</View>
      </View>
      <Button isSmall onPress={() => void askAndLeave()}>退出</Button>
    </View>
  )
}

interface NotSeatedProps {
  readonly mayJoin: boolean
  readonly shut: string
  /** The failure above says why already. */
  readonly isTold: boolean
  readonly onFile: () => void
}

function NotSeated({ mayJoin, shut, isTold, onFile }: NotSeatedProps) {
  if (shut) return isTold ? null : <Notice tone="warn">{shut}</Notice>
  if (!mayJoin) return null
  return (
    <Notice action={<Button isSmall icon="report" onPress={onFile}>报一个新案例加入</Button>}>
      用您在这个群里报过的案例加入。还没有报过的，先花几分钟报一个，提交时就一起加入。
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
