import { View } from '@tarojs/components'
import { go } from '../../../route'
import { Badge, Button, Card, Cell, Section } from '../../../ui'
import { sayAgo, sayCount } from '../../../words'
import type { CaseForm } from '../form/case-form'
import { sayDevice, sayFault, sayWhy } from '../words'
import { canJoin, joiningOf, type Joining } from './joining'
import style from './similar.module.scss'
import type { Similar } from './use-similar'

export interface SimilarCardProps {
  readonly similar: Similar | undefined
  readonly form: CaseForm
  readonly joining: Joining | null
  readonly onJoin: (joining: Joining | null) => void
}

const CASES_SHOWN = 3

/** Who has the same, and a 接龙 to count together in. Nothing is joined by itself. */
export function SimilarCard({ similar, form, joining, onJoin }: SimilarCardProps) {
  if (!similar || similar.jielongs.length + similar.cases.length === 0) return null
  const title = similar.people > 0 ? `${sayCount(similar.people)} 人报过同样的问题` : '群里有相近的情况'

  return (
    <Section title={title} detail="加入接龙会把您也数进去，案例照常提交。" isBare>
      {similar.jielongs.map(offered => (
        <OfferedJielong
          key={offered.jielong.jielongId} offered={offered} canJoin={canJoin(offered, form)}
          isChosen={joining?.jielongId === offered.jielong.jielongId} onJoin={onJoin}
        />
      ))}
      {similar.cases.length > 0 && (
        <Card isFlush>
          {similar.cases.slice(0, CASES_SHOWN).map(({ case: one, why }) => (
            <Cell
              key={one.caseId} title={one.fault} value={sayAgo(one.filedAt, Date.now())}
              detail={`${sayDevice(one)} · ${sayWhy(why, one.faultCode)}`}
              onPress={() => go('readCase', { groupId: one.groupId, caseId: one.caseId })}
            />
          ))}
        </Card>
      )}
    </Section>
  )
}

interface OfferedProps {
  readonly offered: Similar['jielongs'][number]
  readonly canJoin: boolean
  readonly isChosen: boolean
  readonly onJoin: (joining: Joining | null) => void
}

function OfferedJielong({ offered: { jielong, why }, canJoin: isOpen, isChosen, onJoin }: OfferedProps) {
  const { groupId, jielongId, title, people, faultCode, isJoined } = jielong

  return (
    <Card>
      <View className={style.title}>{title}</View>
      <View className={style.why}>{`${sayCount(people)} 人参加 · ${sayWhy(why, faultCode)}`}</View>
      {isJoined && <Badge tone="success">您已参加</Badge>}
      {!isJoined && !isOpen && !isChosen && <View className={style.why}>{whyNot(jielong, faultCode)}</View>}
      <View className={style.actions}>
        <Button isSmall label={`看看接龙：${title}`} onPress={() => go('jielong', { groupId, jielongId })}>看看</Button>
        {isOpen && !isChosen && <Button kind="primary" isSmall onPress={() => onJoin(joiningOf(jielong))}>加入这个接龙</Button>}
        {isChosen && <Button isSmall icon="chosen" label="不加入这个接龙" onPress={() => onJoin(null)}>提交时加入，点按取消</Button>}
      </View>
    </Card>
  )
}

const whyNot = ({ state, capacity, people }: Similar['jielongs'][number]['jielong'], code: Joining['faultCode']): string => {
  if (state === 'closed') return '已经结束'
  if (capacity !== null && people >= capacity) return '名额已满'
  return `收的是“${sayFault(code)}”，和您选的类型或型号不同`
}
