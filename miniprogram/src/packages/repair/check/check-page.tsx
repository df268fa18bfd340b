import { dayOf } from '@shouhou/shared'
import { CHECKLIST, type PickUp } from '@shouhou/shared/repair'
import { View } from '@tarojs/components'
import { useChange } from '../../../cloud'
import { checkFormOf, checksOf, emptyCheck, failedIn, keepFile, RepairForm, seenIn, useRepairForm, withResult, type CheckForm, type OfRepairProps } from '../../../features/repair'
import { address, back, useOnward } from '../../../route'
import { Section, toast } from '../../../ui'
import { sayDevice } from '../../../words/case/case'
import * as say from '../../../words/repair/check'
import { CheckEnd } from './check-end'
import { CheckRow } from './check-row'
import style from './check.module.scss'

export interface CheckPageProps extends OfRepairProps { readonly pickUp: PickUp }

/** Everything that can be looked at without tools, what was repaired first. */
export function CheckPage({ file, repair, refresh, freshness }: CheckPageProps) {
  const { caseId, repairId, revision, checks } = repair
  const state = useRepairForm<CheckForm>(`repair-check:${repairId}`, checks.length > 0 ? checkFormOf(checks) : emptyCheck)
  const checking = useChange('repair.check')
  const onward = useOnward()
  const { form, set } = state
  const groups = CHECKLIST(sayDevice(file.report), file.report.faultCode)
  const items = groups.flatMap(group => group.items)
  const failed = failedIn(form, items)
  // What was made evidence of before would stand there twice.
  const asEvidence = failed.length > 0 && (form.asEvidence ?? checks.length === 0)

  const save = async () => {
    if (seenIn(form, items) === 0) return toast(say.nothing)
    const reply = await checking.run({ caseId, repairId, revision, checks: checksOf(form, items), asEvidence })
    if (!reply) return
    if (!reply.ok) {
      state.show({})
      if (reply.error.code === 'repair/changed-meanwhile') await refresh()
      return
    }
    state.finish()
    keepFile(reply.value)
    toast(say.pressSaved)
    onward(() => back(address('repair', { caseId, repairId })))
  }

  return (
    <RepairForm state={state} isBusy={checking.isBusy} failure={checking.error} freshness={freshness} onSave={() => void save()}>
      <View className={style.quiet}>{say.why}</View>
      {groups.map(group => (
        <Section key={group.title} title={group.title}>
          {group.items.map(item => (
            <CheckRow
              key={item} item={item} result={form.results[item]} note={form.notes[item] ?? ''}
              onResult={result => set(withResult(form, item, result))} onNote={note => set({ notes: { ...form.notes, [item]: note } })}
            />
          ))}
        </Section>
      ))}
      <CheckEnd
        file={file} repair={repair} today={dayOf(Date.now())} seen={seenIn(form, items)} all={items.length} failed={failed.length}
        asEvidence={asEvidence} isAgain={checks.length > 0} onAsEvidence={chosen => set({ asEvidence: chosen })}
      />
    </RepairForm>
  )
}
