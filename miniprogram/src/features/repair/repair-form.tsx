import type { Failure } from '@shouhou/shared'
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Button, confirm, Notice, Page, Place } from '../../ui'
import { sayAgo, sayFailure } from '../../words'
import * as say from '../../words/repair/form'
import style from './repair.module.scss'
import { STANDING, type FormState } from './use-repair-form'

export interface RepairFormProps {
  readonly state: Pick<FormState<object>, 'errors' | 'restoredFrom' | 'isOther' | 'keepMine' | 'beginAgain'>
  readonly verb?: string
  readonly isBusy: boolean
  /** What no field is to blame for. */
  readonly failure: Failure | undefined
  readonly onSave: () => void
  /** Whether what is shown is as it is now. */
  readonly freshness: ReactNode
  readonly children: ReactNode
}

/** What a form about a repair has around its fields: how it stands, and the one button. */
export function RepairForm({ state, verb = say.save, isBusy, failure, onSave, freshness, children }: RepairFormProps) {
  const wrong = Object.keys(state.errors).length
  return (
    <Page action={<Button kind="primary" isFull isBusy={isBusy} onPress={onSave}>{verb}</Button>}>
      <Place name={STANDING}>
        {freshness}
        {wrong > 0 && <Notice tone="danger">{say.wrong(wrong)}</Notice>}
        {failure && wrong === 0 && <Notice tone="danger" title={say.notSaved}>{say.kept(sayFailure(failure))}</Notice>}
        <Standing state={state} />
      </Place>
      {children}
    </Page>
  )
}

function Standing({ state: { restoredFrom, isOther, keepMine, beginAgain } }: Pick<RepairFormProps, 'state'>) {
  const takeLatest = async () => {
    if (await confirm({ title: say.takeLatestTitle, consequence: say.takeLatestConsequence, verb: say.takeLatestVerb, isDanger: true })) beginAgain()
  }
  const startAgain = async () => {
    if (await confirm({ title: say.startAgainTitle, consequence: say.startAgainConsequence, verb: say.startAgainVerb, isDanger: true })) beginAgain()
  }
  const both = (
    <View className={style.both}>
      <Button isSmall onPress={keepMine}>{say.keepMine}</Button>
      <Button isSmall onPress={() => void takeLatest()}>{say.takeLatest}</Button>
    </View>
  )
  if (isOther) return (
    <Notice tone="warn" title={say.isOther} action={both}>
      {say.isOtherDetail}
    </Notice>
  )
  return restoredFrom === undefined ? null : (
    <Notice action={<Button isSmall onPress={() => void startAgain()}>{say.startAgain}</Button>}>{say.resumed(sayAgo(restoredFrom, Date.now()))}</Notice>
  )
}
