import { View } from '@tarojs/components'
import { useState } from 'react'
import { canSignOut, signOut, useAnswer, usePullToRefresh } from '../../cloud'
import { RequirePerson, type KnownPerson } from '../../features/person'
import { go } from '../../route'
import { Avatar, Button, Cell, Notice, Page, Section, Switch, confirm, useLargeType } from '../../ui'
import { sayDate } from '../../words'
import style from './me.module.scss'
import { Rename } from './rename'

export default function MePage() {
  return <RequirePerson>{person => <Me person={person} />}</RequirePerson>
}

function Me({ person }: { readonly person: KnownPerson }) {
  const { isLarge, setLarge } = useLargeType()
  const me = useAnswer('person.me', {})
  usePullToRefresh(me.refresh)

  return (
    <Page>
      <Who person={person} />
      <Section isList>
        <Cell icon="document" title="我的案例" onPress={() => go('cases')} />
        <Cell icon="jielong" title="我的接龙" onPress={() => go('jielongs')} />
        <Cell icon="template" title="我的模板和话术" onPress={() => go('templates')} />
        {me.value?.isOperator && <Cell icon="seal" title="待处理" detail="等待认证的群，被举报的群资料" onPress={() => go('verify')} />}
      </Section>
      <Section title="显示">
        <Switch label="长辈模式" hint="字更大，按钮更大" isOn={isLarge} onChange={setLarge} />
      </Section>
      {canSignOut && <Button isFull icon="leave" onPress={() => void askToLeave()}>退出登录</Button>}
    </Page>
  )
}

function Who({ person: { nickname, review, registeredAt } }: { readonly person: KnownPerson }) {
  const [isRenaming, setRenaming] = useState(false)

  return (
    <>
      <View className={style.who}>
        <Avatar name={nickname} isLarge />
        <View className={style.words}>
          <View className={style.name}>{nickname}</View>
          <View className={style.since}>{`${sayDate(registeredAt)}登记`}</View>
        </View>
        <Button icon="edit" isSmall onPress={() => setRenaming(true)}>改名</Button>
      </View>
      {review.check === 'waiting' && <Notice>昵称正在检查，检查完之前别人看到的是“群友”。</Notice>}
      {review.check === 'refused' && <Notice tone="warn">这个昵称没有通过检查，别人看到的是“群友”。请换一个。</Notice>}
      <Rename isOpen={isRenaming} nickname={nickname} onClose={() => setRenaming(false)} />
    </>
  )
}

async function askToLeave() {
  const isSure = await confirm({ title: '退出登录', consequence: '没有提交的草稿会留在这台设备上，下次登录还在。', verb: '退出' })
  if (isSure) await signOut()
}
