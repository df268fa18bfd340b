import { View } from '@tarojs/components'
import { Answered, useAnswer, useChange } from '../../../cloud'
import { useGroupOfChat, useOpenedChat } from '../../../features/group'
import { KIND_WORDS } from '../../../features/jielong'
import { go } from '../../../route'
import { Badge, Button, Card, Notice, Page, Section } from '../../../ui'
import { sayCount, sayFailure, words } from '../../../words'
import style from './read.module.scss'

export interface VisitorPageProps {
  readonly groupId: string
  readonly jielongId: string
  readonly code: string | undefined
  readonly onJoined: () => Promise<void>
}

/** Somebody from outside: how many there are, and the way into the group, by the link's code or from the chat that it is bound to. */
export function VisitorPage({ groupId, jielongId, code, onJoined }: VisitorPageProps) {
  const card = useAnswer('jielong.card', { groupId, jielongId })
  const group = useAnswer('group.card', { groupId })
  const joining = useChange('group.join')

  const cloudId = useOpenedChat()
  const isOfChat = useGroupOfChat(cloudId).value?.groupId === groupId
  const invitation = code ? { code } : isOfChat && cloudId !== undefined ? { cloudId } : undefined

  const join = async () => {
    if (!invitation) return go('joinGroup', { groupId })
    const reply = await joining.run({ groupId, ...invitation })
    if (reply?.ok) await onJoined()
  }

  return (
    <Page action={<Button kind="primary" isFull icon="invite" isBusy={joining.isBusy} onPress={() => void join()}>{invitation ? '加入这个群' : '用邀请码加入这个群'}</Button>}>
      {joining.error && <Notice tone="danger" title="没有加入">{sayFailure(joining.error)}</Notice>}
      <Answered answer={card}>
        {({ kind, people, title, groupName, state }) => (
          <Card>
            <View className={style.figureLine}>
              <View className={style.figure}>{`${sayCount(people)} 人`}</View>
              <View className={style.same}>{KIND_WORDS[kind].counted}</View>
              {state !== 'open' && <Badge>{state === 'closed' ? '已结束' : '已归档'}</Badge>}
            </View>
            <View className={style.title}>{title}</View>
            <View className={style.quiet}>{`在“${groupName}”里。加入这个群，就能看到都是什么情况，也能把自己数进去。`}</View>
          </Card>
        )}
      </Answered>
      {group.value && (
        <Section title={`群规则 · ${words.groupKind[group.value.kind]}`}>
          <View className={style.rules}>{group.value.rules}</View>
          <View className={style.quiet}>{`已有 ${sayCount(group.value.members)} 人。加入就是同意遵守这些规则。`}</View>
        </Section>
      )}
    </Page>
  )
}
