import type { Sharing } from '@shouhou/shared/case'
import { Answered, useAnswer } from '../../cloud'
import { Notice, Section } from '../../ui'
import * as say from '../../words/consent/sharing'
import { WatchdogSwitch } from './watchdog-switch'

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
    <Section isBare title={say.whether} detail={say.mayBeLeft}>
      {error && <Notice tone="danger">{error}</Notice>}
      <Answered answer={watchdogs}>
        {list => (list.length === 0 ? <Notice>{say.noneVerified}</Notice> : (
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
