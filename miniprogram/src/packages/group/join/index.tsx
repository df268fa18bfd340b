import type { Failure } from '@shouhou/shared'
import { codeIn } from '@shouhou/shared/group'
import { useState } from 'react'
import { Answered, useAnswer, usePullToRefresh } from '../../../cloud'
import { GroupDoor, useGroupOfChat, useOpenedChat } from '../../../features/group'
import { LetAnybodyIn } from '../../../features/person'
import { useParams } from '../../../route'
import { Page } from '../../../ui'
import { sayFailure } from '../../../words'
import * as say from '../../../words/group/join'
import { CodeForm } from './code-form'
import { JoinDoor } from './join-door'

export default function JoinGroupPage() {
  return <LetAnybodyIn><JoinGroup /></LetAnybodyIn>
}

/** By a code that was typed, by a link that carries one, or from the WeChat chat that the group is bound to. */
function JoinGroup() {
  const { code: linked, groupId } = useParams()
  const [code, setCode] = useState(() => codeIn(linked ?? ''))
  const cloudId = useOpenedChat()
  const ofChat = useGroupOfChat(cloudId).value
  const isOfChat = code === undefined && ofChat != null && (groupId === undefined || groupId === ofChat.groupId)

  if (isOfChat) return <JoinDoor group={ofChat} invitation={{ cloudId }} onOther={undefined} />
  if (code === undefined) return <AskForCode groupId={groupId} linked={linked} onCode={setCode} />
  return <ByCode code={code} onCode={setCode} />
}

interface AskForCodeProps {
  readonly groupId: string | undefined
  readonly linked: string | undefined
  readonly onCode: (code: string) => void
}

/** Whoever came from a card of the group sees it while looking for the code. */
function AskForCode({ groupId, linked, onCode }: AskForCodeProps) {
  const card = useAnswer('group.card', groupId === undefined ? null : { groupId })
  usePullToRefresh(card.refresh)

  return (
    <Page>
      <CodeForm isLinkBroken={linked !== undefined} read={codeIn} onCode={onCode} />
      {card.value && <GroupDoor group={card.value} />}
    </Page>
  )
}

/** Why this code lets nobody in; undefined for what has nothing to do with the code. */
const whyNot = (error: Failure | undefined): string | undefined => {
  if (error?.code === 'group/wrong-code') return say.wrongCode
  return error?.code === 'group/too-many-guesses' ? sayFailure(error) : undefined
}

interface ByCodeProps {
  readonly code: string
  readonly onCode: (code: string | undefined) => void
}

function ByCode({ code, onCode }: ByCodeProps) {
  const card = useAnswer('group.findByCode', { code })
  usePullToRefresh(card.refresh)
  const again = (next: string) => (next === code ? void card.refresh() : onCode(next))

  const why = whyNot(card.error)
  if (why) return <Page><CodeForm wrong={{ code, why }} read={codeIn} onCode={again} /></Page>
  if (!card.value) return <Page><Answered answer={card}>{() => null}</Answered></Page>
  return <JoinDoor group={card.value} invitation={{ code }} onOther={() => onCode(undefined)} />
}
