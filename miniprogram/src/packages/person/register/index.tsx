import { View } from '@tarojs/components'
import { useRef, useState } from 'react'
import { call, remember, useChange } from '../../../cloud'
import { useMe } from '../../../features/person'
import { back, useParams } from '../../../route'
import { Button, Card, EmptyState, Notice, Page, Switch, TextInput, toast } from '../../../ui'
import { sayFailure } from '../../../words'
import style from './register.module.scss'

const stored = [
  ['昵称', '群里的人靠它认得您。可以随时改。'],
  ['微信给小程序的身份编号', '用来认出是您本人，别人看不到。'],
  ['您自己写下和上传的内容', '案例、证据和接龙。谁能看，由您提交时的选择决定。'],
] as const

export default function RegisterPage() {
  const me = useMe()
  const hasJustRegistered = useRef(false)
  const { back: cameFrom } = useParams()

  const leave = () => {
    hasJustRegistered.current = true
    back(cameFrom)
  }

  return me.value?.person && !hasJustRegistered.current ? <KnownAlready onLeave={leave} /> : <Register onDone={leave} />
}

const KnownAlready = ({ onLeave }: { readonly onLeave: () => void }) => (
  <Page>
    <EmptyState icon="me" title="您已经登记过了" detail="昵称可以在“我的”里修改。" action={<Button kind="primary" onPress={onLeave}>好的</Button>} />
  </Page>
)

function Register({ onDone }: { readonly onDone: () => void }) {
  const [nickname, setNickname] = useState('')
  const [hasAgreed, setAgreed] = useState(false)
  const registering = useChange('person.register')
  const { error } = registering
  const isAboutNickname = error?.code === 'content/refused' || error?.code === 'call/bad-input'
  const isReady = hasAgreed && nickname.trim() !== ''

  /** Registered with another phone meanwhile: they are in, under the name that they gave there. */
  const goOnAsBefore = async () => {
    const known = await call('person.me', {})
    if (!known.ok) return
    toast('您之前登记过，还用原来的昵称')
    onDone()
    remember('person.me', {}, known.value)
  }

  const register = async () => {
    if (!isReady) return
    const reply = await registering.run({ nickname, agreed: true })
    if (reply?.ok === false && reply.error.code === 'person/already-registered') return goOnAsBefore()
    if (!reply?.ok) return
    onDone()
    remember('person.me', {}, reply.value)
  }

  const action = (
    <Button kind="primary" isFull openType="agreePrivacyAuthorization" isBusy={registering.isBusy} isDisabled={!isReady} onPress={() => void register()}>
      同意并开始使用
    </Button>
  )

  return (
    <Page action={action}>
      <View className={style.lead}>起一个昵称</View>
      <View className={style.quiet}>同一个故障的人在这里聚到一起，把证据整理清楚。不需要真名和手机号。</View>
      <Card>
        <TextInput
          label="昵称" isRequired value={nickname} maxLength={60} placeholder="群里的人怎么称呼您"
          hint="会先经过微信的内容检查。" onChange={setNickname}
          error={isAboutNickname ? sayFailure(error) : undefined}
        />
      </Card>
      <Card>
        <View className={style.heading}>我们会保存什么，为什么</View>
        {stored.map(([what, why]) => (
          <View key={what} className={style.item}>
            <View>{what}</View>
            <View className={style.quiet}>{why}</View>
          </View>
        ))}
      </Card>
      <Notice tone="info">没有您的同意，任何内容都不会交给监督群或公开。同意之后也可以随时撤回。</Notice>
      {error && !isAboutNickname && <Notice tone="danger">{sayFailure(error)}</Notice>}
      <Card><Switch label="我已了解，并同意保存以上信息" isOn={hasAgreed} onChange={setAgreed} /></Card>
    </Page>
  )
}
