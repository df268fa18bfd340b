import type { Sharing } from '@shouhou/shared/case'
import { Card, Switch } from '../../ui'
import * as say from '../../words/consent/sharing'

export interface WatchdogSwitchProps {
  readonly watchdogId: string
  readonly name: string
  /** Undefined: not shared. */
  readonly sharing: Sharing | undefined
  readonly onChange: (sharing: Sharing | undefined) => void
  readonly isDisabled?: boolean
}

/** Whether one watchdog gets the case, and then whether with what identifies the device. */
export function WatchdogSwitch({ watchdogId, name, sharing, onChange, isDisabled = false }: WatchdogSwitchProps) {
  return (
    <Card>
      <Switch
        label={say.shareWith(name)} isOn={sharing !== undefined} isDisabled={isDisabled}
        onChange={isOn => onChange(isOn ? { watchdogId, withIdentifiers: false } : undefined)}
      />
      {sharing && (
        <Switch
          label={say.identifiersTo(name)} hint={say.identifiersHint} isOn={sharing.withIdentifiers} isDisabled={isDisabled}
          onChange={withIdentifiers => onChange({ watchdogId, withIdentifiers })}
        />
      )}
    </Card>
  )
}
