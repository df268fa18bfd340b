import type { Sharing } from '@shouhou/shared/case'
import { Answered, useAnswer } from '../../cloud'
import { Notice, Section } from '../../ui'
import { WatchdogSwitch } from './watchdog-switch'
import { WHAT_IS_SEEN } from './words'

export interface SharingChoiceProps {
  readonly sharing: readonly Sharing[]
  readonly error: string | undefined
  readonly onChange: (sharing: readonly Sharing[]) => void
}

/** Before filing: which watchdogs get the case. None unless switched on. */
export function SharingChoice({ sharing, error, onChange }: SharingChoiceProps) {
  const watchdogs = useAnswer('group.listWatchdogs', {})
  const choose = (watchdogId: string, chosen: Sharing | undefined) => {
    const others = sharing.filter(one => one.watchdogId !== watchdogId)
    onChange(chosen ? [...others, chosen] : others)
  }

  return (
    <Section isBare title="要不要分享给监督群" detail={`不分享也能提交，案例只在本群可见。分享后对方能看到：${WHAT_IS_SEEN}随时可以撤回。`}>
      {error && <Notice tone="danger">{error}</Notice>}
      <Answered answer={watchdogs}>
        {list => (list.length === 0 ? <Notice>现在还没有认证过的监督群。以后可以在案例里再分享。</Notice> : (
          <>
            {list.map(({ groupId, name }) => (
              <WatchdogSwitch
                key={groupId} watchdogId={groupId} name={name}
                sharing={sharing.find(one => one.watchdogId === groupId)} onChange={chosen => choose(groupId, chosen)}
              />
            ))}
          </>
        ))}
      </Answered>
    </Section>
  )
}
