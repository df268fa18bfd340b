import { View } from '@tarojs/components'
import { Card, Place, Section, TextInput } from '../../ui'
import * as say from '../../words/person/newcomer'
import style from './person.module.scss'
import { NICKNAME, type Newcomer } from './use-newcomer'

/** The one thing that somebody new fills in. */
export const NicknameField = ({ newcomer: { nickname, type, wrong } }: { readonly newcomer: Newcomer }) => (
  <Card>
    <Place name={NICKNAME}>
      <TextInput
        label={say.nickname} isRequired value={nickname} maxLength={60} placeholder={say.nicknamePlaceholder}
        hint={say.nicknameHint} error={wrong} onChange={type}
      />
    </Place>
  </Card>
)

/** What is stored and why, and what the button below means: read before it is pressed. */
export const Stored = ({ agreement }: { readonly agreement: string }) => (
  <Section title={say.storedTitle}>
    {say.stored.map(([what, why]) => (
      <View key={what} className={style.item}>
        <View>{what}</View>
        <View className={style.quiet}>{why}</View>
      </View>
    ))}
    <View className={style.agreement}>{`${say.neverWithout}${agreement}`}</View>
  </Section>
)
