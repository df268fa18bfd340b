import { addDays, type Day } from '@shouhou/shared'
import type { CaseFile } from '@shouhou/shared/case-file'
import { CAUSE_LABELS, PROVIDER_LABELS, RECORD_LABELS, SPARE_LABELS } from '@shouhou/shared/repair'
import { sources as rules } from '@shouhou/shared/rights'
import { View } from '@tarojs/components'
import { Disclaimer, SourceList } from '../../../features/rights'
import { choicesOf, promisedDays, ScriptButton, spareSources, type FormState, type SlipForm } from '../../../features/repair'
import { aria, Card, ChoiceCards, ChoiceChips, DatePicker, Notice, Place, Section, TextArea, TextInput } from '../../../ui'
import { isPrivate } from '../../../words/repair/repair'
import * as say from '../../../words/repair/slip'
import style from './slip.module.scss'

export interface SlipFieldsProps {
  readonly state: Pick<FormState<SlipForm>, 'form' | 'errors' | 'set'>
  readonly file: Pick<CaseFile, 'caseId' | 'groupId'>
  readonly today: Day
  readonly isNew: boolean
}

const providers = choicesOf(PROVIDER_LABELS).map(choice => ({ ...choice, hint: say.providerHints[choice.value] }))
const causes = choicesOf(CAUSE_LABELS)
const records = choicesOf(RECORD_LABELS)
const spares = choicesOf(SPARE_LABELS)
const RECORD = [rules.REPAIR_RECORD, rules.RECORD_CONTENTS]

// Longer than that, and a spare phone may be asked for.
const WITHIN_DAYS = 7

export function SlipFields(props: SlipFieldsProps) {
  const isSelf = props.state.form.provider === 'self'
  return (
    <>
      {props.isNew && <View className={style.quiet}>{isPrivate}</View>}
      <Provider {...props} />
      <Days {...props} />
      {!isSelf && <Record {...props} />}
      <Paper {...props} />
      <Disclaimer />
    </>
  )
}

const Provider = ({ state: { form, errors, set } }: SlipFieldsProps) => (
  <Section title={say.where} isBare>
    <Place name="provider">
      <ChoiceCards label={say.where} value={form.provider || undefined} choices={providers} onChange={provider => set({ provider })} />
      {errors.provider && <View className={style.error} {...aria({ role: 'alert' })}>{errors.provider}</View>}
    </Place>
    <Card>
      <Place name="shop">
        <TextInput label={say.shop} maxLength={60} value={form.shop} error={errors.shop} placeholder={say.shopExample} onChange={shop => set({ shop })} />
      </Place>
    </Card>
  </Section>
)

function Days({ state: { form, errors, set }, today, isNew }: SlipFieldsProps) {
  const planned = promisedDays(form, today)
  const isLong = planned > WITHIN_DAYS
  const sources = spareSources(form, today)
  const isAnswerable = sources.length > 0

  return (
    <Section title={say.days}>
      <Place name="droppedOffOn">
        <DatePicker
          label={say.droppedOffOn} isRequired value={form.droppedOffOn || today} latest={today} error={errors.droppedOffOn}
          hint={say.droppedOffHint} onChange={droppedOffOn => set({ droppedOffOn })}
        />
      </Place>
      <Place name="promisedOn">
        <DatePicker
          label={say.promisedOn} value={form.promisedOn} earliest={form.droppedOffOn || today} latest={addDays(today, 3650)} error={errors.promisedOn}
          hint={say.promisedHint} onChange={promisedOn => set({ promisedOn })}
        />
      </Place>
      {/* Of its own parent: what comes and goes here does not send the fields around it again. */}
      <View>
        {isAnswerable && isLong && (
          <Notice title={say.spareAhead(planned)}>
            {say.spareHint}
            <SourceList sources={sources} />
          </Notice>
        )}
        {isAnswerable && (isLong || !isNew) && (
          <>
            <ChoiceChips label={say.spare} value={form.spare} choices={spares} onChange={spare => set({ spare })} />
            <ChoiceChips label={say.cause} value={form.cause} choices={causes} hint={say.causeHint} onChange={cause => set({ cause })} />
          </>
        )}
      </View>
    </Section>
  )
}

const Record = ({ state: { form, set }, file: { caseId, groupId } }: SlipFieldsProps) => (
  <Section title={say.record}>
    <ChoiceChips label={say.isRecordGiven} value={form.record} choices={records} hint={say.recordWhy} onChange={record => set({ record })} />
    <SourceList sources={RECORD} />
    <ScriptButton script="repair-record" caseId={caseId} groupId={groupId} />
  </Section>
)

const Paper = ({ state: { form, errors, set } }: SlipFieldsProps) => (
  <Section title={say.paper}>
    <Place name="fault">
      <TextArea label={say.fault} maxLength={200} value={form.fault} error={errors.fault} hint={say.faultHint} onChange={fault => set({ fault })} />
    </Place>
    <Place name="slipNumber">
      <TextInput label={say.slipNumber} maxLength={40} value={form.slipNumber} error={errors.slipNumber} hint={say.slipNumberHint} onChange={slipNumber => set({ slipNumber })} />
    </Place>
    <Place name="quoted">
      <TextInput label={say.quote} keyboard="digit" maxLength={12} value={form.quoted} error={errors.quoted} hint={say.quoteHint} onChange={quoted => set({ quoted })} />
    </Place>
    <Place name="progressLink">
      <TextInput
        label={say.progressLink} maxLength={1000} value={form.progressLink} error={errors.progressLink} placeholder="https://"
        hint={say.progressHint} onChange={progressLink => set({ progressLink })}
      />
    </Place>
  </Section>
)
