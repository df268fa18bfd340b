import { View } from '@tarojs/components'
import { useRef } from 'react'
import { remember } from '../../../cloud'
import { NicknameField, Stored, useMe, useNewcomer } from '../../../features/person'
import { back, useParams, useOnward } from '../../../route'
import { Button, EmptyState, Notice, Page } from '../../../ui'
import { sayFailure } from '../../../words'
import { agreesTo } from '../../../words/person/newcomer'
import * as say from '../../../words/person/register'
import style from './register.module.scss'

export default function RegisterPage() {
  const me = useMe()
  const hasJustRegistered = useRef(false)
  const { back: cameFrom } = useParams()
  const onward = useOnward()

  const leave = () => {
    hasJustRegistered.current = true
    onward(() => back(cameFrom))
  }

  return me.value?.person && !hasJustRegistered.current ? <KnownAlready onLeave={leave} /> : <Register onDone={leave} />
}

const KnownAlready = ({ onLeave }: { readonly onLeave: () => void }) => (
  <Page>
    <EmptyState icon="me" title={say.knownTitle} detail={say.knownDetail} action={<Button kind="primary" onPress={onLeave}>{say.goOn}</Button>} />
  </Page>
)

/** One field and one tap, below what is stored. */
function Register({ onDone }: { readonly onDone: () => void }) {
  const newcomer = useNewcomer()
  const register = async () => {
    const known = await newcomer.register()
    if (!known) return
    onDone()
    remember('person.me', {}, known)
  }

  return (
    <Page action={<Button kind="primary" isFull openType="agreePrivacyAuthorization" isBusy={newcomer.isBusy} onPress={() => void register()}>{say.begin}</Button>}>
      <View className={style.lead}>{say.lead}</View>
      <View className={style.quiet}>{say.detail}</View>
      {newcomer.failure && <Notice tone="danger" title={say.failed}>{say.kept(sayFailure(newcomer.failure))}</Notice>}
      <NicknameField newcomer={newcomer} agreement={agreesTo(say.begin)} />
      <Stored />
    </Page>
  )
}
