import { View } from '@tarojs/components'
import { useState } from 'react'
import type { GroupCard } from '@shouhou/shared/group'
import type { JielongCard } from '@shouhou/shared/jielong'
import { Answered, useAnswer, usePullToRefresh } from '../../../cloud'
import { kindName, LongText } from '../../../features/group'
import { NicknameField, Stored, useEntering } from '../../../features/person'
import { useOnward } from '../../../route'
import { Badge, Button, Card, leadToPlace, Notice, Page, Section } from '../../../ui'
import { sayCount, sayFailure } from '../../../words'
import { KIND_WORDS } from '../../../words/jielong/standing'
import * as say from '../../../words/jielong/visitor'
import { agreesToBoth } from '../../../words/person/newcomer'
import { goOn } from './go-on'
import { INVITE_CODE, InviteCodeField, sayWrong } from './invite-code-field'
import style from './read.module.scss'
import { useInvitation } from './use-invitation'

export interface VisitorPageProps {
  readonly groupId: string
  readonly jielongId: string
  readonly code: string | undefined
  readonly onJoined: () => Promise<void>
}

const isClosedDoor = (verification: GroupCard['verification']): verification is 'waiting' | 'refused' => verification === 'waiting' || verification === 'refused'

/** Somebody from outside: how many there are, in whose group, and one tap into it; a nickname on the way where there is none yet. */
export function VisitorPage({ groupId, jielongId, code, onJoined }: VisitorPageProps) {
  const card = useAnswer('jielong.card', { groupId, jielongId })
  const [typed, setTyped] = useState('')
  const { group, invitation, refusal, answer } = useInvitation(groupId, { linked: code, typed })
  const [isCodeAsked, setCodeAsked] = useState(false)
  usePullToRefresh(card.refresh, answer.refresh)
  const onward = useOnward()
  const entering = useEntering({
    groupId, invitation: invitation ?? {},
    onEntered: async entered => {
      if (!(await goOn({ groupId, jielongId }, entered, onward))) await onJoined()
    },
  })

  const { newcomer, failure } = entering
  const isShut = group !== undefined && isClosedDoor(group.verification)
  const verb = card.value && verbFor(card.value, newcomer !== undefined)
  const askForCode = () => {
    setCodeAsked(true)
    leadToPlace(INVITE_CODE)
  }
  const action = verb && group && !isShut && (
    <Button kind="primary" isFull openType={newcomer && 'agreePrivacyAuthorization'} isBusy={entering.isBusy} onPress={() => (invitation ? void entering.enter() : askForCode())}>
      {verb}
    </Button>
  )

  return (
    <Page action={action || undefined}>
      {failure && <Notice tone="danger" title={entering.isHalfWay ? say.onlyRegistered : say.failed}>{say.again(sayFailure(failure))}</Notice>}
      <Answered answer={card}>{jielong => <Figure jielong={jielong} group={group} />}</Answered>
      {card.value && <Answered answer={answer}>{() => null}</Answered>}
      {group && isClosedDoor(group.verification) && <Notice tone="warn">{say.notOpenYet[group.verification]}</Notice>}
      {group && !isShut && (typed !== '' || !invitation) && (
        <InviteCodeField isReplaced={refusal === 'linked'} typed={typed} error={refusal === 'typed' || (isCodeAsked && !invitation) ? sayWrong(typed) : undefined} onChange={setTyped} />
      )}
      {newcomer && !isShut && verb && <NicknameField newcomer={newcomer} agreement={agreesToBoth(verb)} />}
      {group && <Rules group={group} agreement={!newcomer && !isShut && verb ? say.rulesAgreed(verb) : ''} />}
      {newcomer && !isShut && <Stored />}
    </Page>
  )
}

const verbFor = ({ state, kind }: JielongCard, isNew: boolean): string => {
  if (state !== 'open') return isNew ? say.lookNew : say.look
  return isNew ? say.joinNew[kind] : say.join[kind]
}

/** The number first, of what, and whose. */
function Figure({ jielong: { kind, people, title, state, groupName }, group }: { readonly jielong: JielongCard; readonly group: GroupCard | undefined }) {
  return (
    <Card>
      <View className={style.figureLine}>
        <View className={style.figure}>{say.people(sayCount(people))}</View>
        <View className={style.same}>{KIND_WORDS[kind].counted}</View>
        {state !== 'open' && <Badge>{say.state[state]}</Badge>}
      </View>
      <View className={style.title}>{title}</View>
      <View className={style.quiet}>{say.inGroup(groupName)}</View>
      {group && <View className={style.quiet}>{say.groupOf(kindName(group), sayCount(group.members))}</View>}
      <View className={style.quiet}>{state === 'open' ? say.next[kind] : say.shut[state]}</View>
    </Card>
  )
}

const Rules = ({ group: { rules }, agreement }: { readonly group: GroupCard; readonly agreement: string }) => (
  <Section title={say.rules}>
    {rules ? <LongText>{rules}</LongText> : <View>{say.rulesWaiting}</View>}
    {agreement !== '' && <View className={style.quiet}>{agreement}</View>}
  </Section>
)
