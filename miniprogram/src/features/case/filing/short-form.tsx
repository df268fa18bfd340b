import { View } from '@tarojs/components'
import type { GroupView } from '@shouhou/shared/group'
import type { JielongView } from '@shouhou/shared/jielong'
import { Answered } from '../../../cloud'
import { go } from '../../../route'
import { Button, Card, ChoiceChips, EmptyState, Notice, Page, useLargeType } from '../../../ui'
import * as say from '../../../words/case/filing'
import * as sayForm from '../../../words/case/form'
import { whyShut } from '../../../words/jielong/standing'
import { Wishes } from '../form/demand-step'
import { FaultSentence } from '../form/fault-sentence'
import { FaultSince } from '../form/fault-step'
import { Folded } from '../form/folded'
import { firstWrongStep } from '../form/form-steps'
import type { FormErrors } from '../form/form-errors'
import { BoughtOn } from '../form/machine-step'
import { leadToField, Place } from '../form/place'
import { impactChoices } from '../words'
import { FailedToFile } from './failed-to-file'
import { Resumed } from './resumed'
import { ShortHead } from './short-head'
import type { FilingWork } from './use-filing-form'

export interface ShortFormProps {
  readonly group: GroupView
  readonly work: FilingWork
  readonly onOther: () => void
}

/** Into a 接龙: what is asked of everybody in it is known already, so one sentence and two choices are left. */
export function ShortForm({ group, work, onOther }: ShortFormProps) {
  const { draft: { joining }, laid: { jielong } } = work
  const { value, error } = jielong
  if (value?.isJoined) return <InAlready jielong={value} />
  if (value && whyShut(value, Date.now()) !== '') return <NoMore title={say.shut} detail={say.shutDetail} onOther={onOther} />
  if (error?.code === 'jielong/not-found') return <NoMore title={say.gone} detail={say.goneDetail} onOther={onOther} />
  if (!joining) return <Page><Answered answer={jielong}>{() => null}</Answered></Page>

  return <OnePage group={group} work={work} onOther={onOther} />
}

const InAlready = ({ jielong: { groupId, jielongId } }: { readonly jielong: JielongView }) => (
  <Page>
    <EmptyState
      icon="jielong" title={say.inAlready} detail={say.inAlreadyDetail}
      action={<Button kind="primary" isFull onPress={() => go('jielong', { groupId, jielongId })}>{say.lookAtJielong}</Button>}
    />
  </Page>
)

interface NoMoreProps { readonly title: string; readonly detail: string; readonly onOther: () => void }

const NoMore = ({ title, detail, onOther }: NoMoreProps) => (
  <Page><EmptyState icon="jielong" title={title} detail={detail} action={<Button kind="primary" isFull onPress={onOther}>{say.fileAnyway}</Button>} /></Page>
)

const SHOWN = ['fault', 'impact', 'wishes', 'faultSince', 'boughtOn'] as const

function OnePage({ group, work, onOther }: ShortFormProps) {
  const { draft, write, errors, set, filing, submit } = work
  const { form, joining } = draft
  const step = { form, errors, set }

  const writeAll = (at: number) => write(before => ({ ...before, isWhole: true, step: at }))
  const show = (found: FormErrors | undefined) => {
    const first = found && SHOWN.find(field => found[field])
    if (first) leadToField(first)
    // What is wrong cannot be seen here: it stands in one of the four steps.
    else if (found && firstWrongStep(found) >= 0) writeAll(firstWrongStep(found))
  }
  const send = async (sent = draft) => show(await submit(sent))

  const wrong = SHOWN.filter(field => errors[field]).length
  const verb = joining?.mayWait ? say.submitAndWait : say.submitAndJoin
  return (
    <Page action={<Button kind="primary" isFull isBusy={filing.isBusy} onPress={() => void send()}>{verb}</Button>}>
      <View>
        <Resumed work={work} />
        {wrong > 0 && <Notice tone="danger">{say.toMendHere(wrong)}</Notice>}
        <FailedToFile failure={filing.failure} onAlone={() => void send({ ...draft, joining: null })} />
      </View>
      {joining && <ShortHead group={group} joining={joining} jielong={work.laid.jielong.value} />}
      <Card>
        <FaultSentence {...step} label={say.oneSentence} />
        <Place of="impact">
          <ChoiceChips label={sayForm.impact} isRequired value={form.impact} choices={impactChoices} error={errors.impact} onChange={impact => set({ impact })} />
        </Place>
        <Wishes {...step} />
      </Card>
      <When {...step} />
      <View>
        <Notice>{say.restLater}</Notice>
        <Button kind="plain" isFull onPress={() => writeAll(0)}>{say.otherMachine}</Button>
        <Button kind="plain" isFull onPress={onOther}>{say.reportOther}</Button>
      </View>
    </Page>
  )
}

type WhenProps = Pick<FilingWork, 'errors' | 'set'> & Pick<FilingWork['draft'], 'form'>

function When(step: WhenProps) {
  const { isLarge } = useLargeType()
  const days = <Card><FaultSince {...step} /><BoughtOn {...step} /></Card>
  return isLarge ? <Folded verb={say.whenOptional} fields={['faultSince', 'boughtOn']} form={step.form} errors={step.errors}>{days}</Folded> : days
}
