import { View } from '@tarojs/components'
import { Card, Place, Section, TextInput } from '../../ui'
import * as say from '../../words/person/newcomer'
import style from './person.module.scss'
import { NICKNAME, type Newcomer } from './use-newcomer'

export interface NicknameFieldProps {
  readonly newcomer: Newcomer
  /** What the button below agrees to, read before it is pressed. */
  readonly agreement: string
}

/** The one thing that somebody new fills in, and what they agree to. */
export const NicknameField = ({ newcomer: { nickname, type, wrong }, agreement }: NicknameFieldProps) => (
  <Card>
    <Place name={NICKNAME}>
      <TextInput
        label={say.nickname} isRequired value={nickname} maxLength={60} placeholder={say.nicknamePlaceholder}
        hint={say.nicknameHint} error={wrong} onChange={type}
      />
    </Place>
    <View className={style.agreement}>{agreement}</View>
  </Card>
)

/** What is stored, and why. */
export const Stored = () => (
  <Section title={say.storedTitle}>
    {say.stored.map(([what, why]) => (
      <View key={what} className={style.item}>
        <View className={style.what}>{what}</View>
        <View className={style.quiet}>{why}</View>
      </View>
    ))}
    <View className={style.quiet}>{say.neverWithout}</View>
  </Section>
)
