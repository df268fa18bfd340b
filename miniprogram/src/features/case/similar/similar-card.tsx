import { View } from '@tarojs/components'
import { go } from '../../../route'
import { Badge, Button, Card, Cell, Section } from '../../../ui'
import { sayAgo } from '../../../words'
import * as say from '../../../words/case/similar'
import { saySeats } from '../../../words/jielong/standing'
import { isFull } from '../../jielong'
import type { CaseForm } from '../form/case-form'
import { sayDevice, sayFault, sayWhy } from '../words'
import { canJoin, isOfSameFault, joiningOf, type Joining } from './joining'
import style from './similar.module.scss'
import { likelyCode, type Similar } from './use-similar'

export interface SimilarCardProps {
  readonly similar: Similar | undefined
  readonly form: CaseForm
  readonly joining: Joining | null
  readonly onJoin: (joining: Joining | null) => void
}

type Offered = Similar['jielongs'][number]

const CASES_SHOWN = 3

/** Who has the same, and a 接龙 to count together in. Nothing is joined by itself. */
export function SimilarCard({ similar, form, joining, onJoin }: SimilarCardProps) {
  if (!similar || similar.jielongs.length + similar.cases.length === 0) return null
  const code = likelyCode(form)
  const isMeant = ({ jielong }: Offered) => jielong.jielongId === joining?.jielongId || isOfSameFault(jielong, code)
  const meant = similar.jielongs.filter(isMeant)
  const others = similar.jielongs.filter(offered => !isMeant(offered))

  return (
    <>
      {meant.length + similar.cases.length > 0 && <Alike similar={similar} meant={meant} form={form} joining={joining} onJoin={onJoin} />}
      <OtherJielongs others={others} />
    </>
  )
}

interface AlikeProps extends Omit<SimilarCardProps, 'similar'> { readonly similar: Similar; readonly meant: readonly Offered[] }

function Alike({ similar, meant, form, joining, onJoin }: AlikeProps) {
  return (
    <Section title={titleOf(similar, likelyCode(form) !== undefined)} {...(meant.length > 0 ? { detail: say.joiningCounts } : {})} isBare>
      {meant.map(offered => (
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

const titleOf = ({ people }: Similar, isFaultKnown: boolean): string => {
  if (people > 0) return say.peopleWithTheSame(people)
  return isFaultKnown ? say.somethingClose : say.casesOfModel
}

/** For another fault, or for one that nobody has named yet: to be looked at, not to be joined from here. */
const OtherJielongs = ({ others }: { readonly others: readonly Offered[] }) =>
  others.length === 0 ? null : (
    <Section title={say.otherJielongs} isList>
      {others.map(({ jielong: { groupId, jielongId, title, people, faultCode } }) => (
        <Cell
          key={jielongId} icon="jielong" title={title} detail={[faultCode && sayFault(faultCode), say.peopleIn(people)].filter(Boolean).join(' · ')}
          onPress={() => go('jielong', { groupId, jielongId })}
        />
      ))}
    </Section>
  )

interface OfferedProps {
  readonly offered: Offered
  readonly canJoin: boolean
  readonly isChosen: boolean
  readonly onJoin: (joining: Joining | null) => void
}

function OfferedJielong({ offered: { jielong, why }, canJoin: isOpen, isChosen, onJoin }: OfferedProps) {
  const { groupId, jielongId, title, people, faultCode, isJoined } = jielong

  return (
    <Card>
      <View className={style.title}>{title}</View>
      <View className={style.why}>{`${say.peopleIn(people)} · ${sayWhy(why, faultCode)}`}</View>
      {isJoined && <Badge tone="success">{say.inAlready}</Badge>}
      {isOpen && isFull(jielong) && <View className={style.why}>{say.joiningWaits(saySeats(jielong))}</View>}
      {!isJoined && !isOpen && !isChosen && <View className={style.why}>{whyNot(jielong)}</View>}
      <View className={style.actions}>
        <Button isSmall label={say.lookAt(title)} onPress={() => go('jielong', { groupId, jielongId })}>{say.look}</Button>
        {isOpen && !isChosen && <Button kind="primary" isSmall onPress={() => onJoin(joiningOf(jielong))}>{isFull(jielong) ? say.wait : say.join}</Button>}
        {isChosen && <Button isSmall icon="chosen" label={say.takeBack} onPress={() => onJoin(null)}>{say.joinsWithIt}</Button>}
      </View>
    </Card>
  )
}

const whyNot = ({ state, faultCode }: Offered['jielong']): string =>
  state === 'open' && faultCode !== null ? say.otherFault(sayFault(faultCode)) : say.over
