import type { CaseView } from '@shouhou/shared/case'
import { Answered, useAnswer, useChange } from '../../cloud'
import { confirm, Notice, Section, toast } from '../../ui'
import { sayDate, sayFailure } from '../../words'
import { WatchdogSwitch } from './watchdog-switch'
import { WHAT_IS_SEEN } from './words'

export interface SharingSettingsProps {
  readonly found: CaseView
  readonly onChanged: (changed: CaseView) => void
}

interface Watchdog { readonly watchdogId: string; readonly name: string }

const askBeforeGiving = ({ name }: Watchdog, withIdentifiers: boolean) =>
  confirm({
    title: withIdentifiers ? `把 IMEI 和订单号也给 ${name}？` : `分享给 ${name}？`,
    consequence: withIdentifiers ? '对方的监督员会看到完整的 IMEI 和订单号。随时可以关掉。' : `对方能看到：${WHAT_IS_SEEN}随时可以撤回。`,
    verb: '分享',
  })

const askBeforeWithdrawing = ({ name }: Watchdog) =>
  confirm({
    title: `不再分享给 ${name}？`,
    consequence: '对方从现在起看不到这个案例，以后的导出里也不会有。之前已经导出去的内容收不回来。',
    verb: '撤回', isDanger: true,
  })

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
    toast('已保存')
  }
  const withdraw = async (watchdog: Watchdog) => {
    if (!(await askBeforeWithdrawing(watchdog))) return
    const reply = await withdrawing.run({ caseId, watchdogId: watchdog.watchdogId })
    if (!reply?.ok) return
    onChanged(reply.value)
    toast('已撤回')
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
  const given = sharing.map(one => `${one.watchdogName}（${sayDate(one.givenAt)}起）`).join('、')

  return (
    <Section isBare title="分享给监督群" detail={given ? `现在分享给：${given}` : `还没有分享给任何监督群。分享后对方能看到：${WHAT_IS_SEEN}`}>
      {failure && <Notice tone="danger">{sayFailure(failure)}</Notice>}
      <Answered answer={watchdogs}>{list => <>{watchdogsOf(list, sharing).map(draw)}</>}</Answered>
    </Section>
  )
}

// One that lost its verification is no longer listed; what was given to it must still be there to take back.
const watchdogsOf = (list: readonly { groupId: string; name: string }[], sharing: CaseView['sharing']): readonly Watchdog[] => [
  ...list.map(({ groupId, name }) => ({ watchdogId: groupId, name })),
  ...sharing.filter(({ watchdogId }) => !list.some(({ groupId }) => groupId === watchdogId)).map(({ watchdogId, watchdogName }) => ({ watchdogId, name: watchdogName })),
]
