import type { CaseView } from '@shouhou/shared/case'
import { Answered, useAnswer, useChange } from '../../cloud'
import { confirm, Notice, Section, Skeleton, toast } from '../../ui'
import { sayDate, sayFailure } from '../../words'
import * as say from '../../words/consent/sharing'
import { WatchdogSwitch } from './watchdog-switch'

export interface SharingSettingsProps {
  readonly found: CaseView
  readonly onChanged: (changed: CaseView) => void
}

interface Watchdog { readonly watchdogId: string; readonly name: string }

const askBeforeGiving = ({ name }: Watchdog, withIdentifiers: boolean) =>
  confirm(withIdentifiers
    ? { title: say.giveIdentifiersTitle(name), consequence: say.giveIdentifiersConsequence, verb: say.give }
    : { title: say.giveTitle(name), consequence: say.giveConsequence, verb: say.give })

const askBeforeWithdrawing = ({ name }: Watchdog) =>
  confirm({ title: say.withdrawTitle(name), consequence: say.withdrawConsequence, verb: say.withdraw, isDanger: true })

/** Of a case that was filed: who gets it, given and taken back one by one. */
export function SharingSettings({ found, onChanged }: SharingSettingsProps) {
  const watchdogs = useAnswer('group.listWatchdogs', {})
  const giving = useChange('consent.give')
  const withdrawing = useChange('consent.withdraw')
  const { caseId, sharing } = found

  const give = async (watchdog: Watchdog, withIdentifiers: boolean) => {
    const isLess = sharing.some(one => one.watchdogId === watchdog.watchdogId && one.withIdentifiers)
    if (!isLess && !(await askBeforeGiving(watchdog, withIdentifiers))) return
    const reply = await giving.run({ caseId, watchdogId: watchdog.watchdogId, withIdentifiers })
    if (!reply?.ok) return
    onChanged(reply.value)
    toast(say.given)
  }
  const withdraw = async (watchdog: Watchdog) => {
    if (!(await askBeforeWithdrawing(watchdog))) return
    const reply = await withdrawing.run({ caseId, watchdogId: watchdog.watchdogId })
    if (!reply?.ok) return
    onChanged(reply.value)
    toast(say.withdrawn)
  }

  const failure = giving.error ?? withdrawing.error
  const draw = (watchdog: Watchdog) => {
    const given = sharing.find(one => one.watchdogId === watchdog.watchdogId)
    return (
      <WatchdogSwitch
        key={watchdog.watchdogId} {...watchdog} sharing={given} isDisabled={giving.isBusy || withdrawing.isBusy}
        onChange={chosen => void (chosen ? give(watchdog, chosen.withIdentifiers) : withdraw(watchdog))}
      />
    )
  }
  const given = sharing.map(one => say.since(one.watchdogName, sayDate(one.givenAt))).join('、')

  return (
    <Section isBare title={say.title} detail={given ? say.givenTo(given) : say.toNobody}>
      {failure && <Notice tone="danger">{sayFailure(failure)}</Notice>}
      <Answered answer={watchdogs} waiting={<Skeleton count={1} />}>
        {list => (list.length + sharing.length === 0 ? <Notice>{say.nobodyToShareWith}</Notice> : <>{watchdogsOf(list, sharing).map(draw)}</>)}
      </Answered>
    </Section>
  )
}

// One that lost its verification is no longer listed; what was given to it must still be there to take back.
const watchdogsOf = (list: readonly { groupId: string; name: string }[], sharing: CaseView['sharing']): readonly Watchdog[] => [
  ...list.map(({ groupId, name }) => ({ watchdogId: groupId, name })),
  ...sharing.filter(({ watchdogId }) => !list.some(({ groupId }) => groupId === watchdogId)).map(({ watchdogId, watchdogName }) => ({ watchdogId, name: watchdogName })),
]
