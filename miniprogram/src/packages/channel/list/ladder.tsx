import { dayOf } from '@shouhou/shared'
import type { CaseFile } from '@shouhou/shared/case-file'
import { useState } from 'react'
import { Freshness, type Answer } from '../../../cloud'
import { nextWay, useOwnWords, waysAhead } from '../../../features/channel'
import { Disclaimer } from '../../../features/rights'
import { go } from '../../../route'
import { Button, Page, Section } from '../../../ui'
import * as say from '../../../words/channel/list'
import { CaseLine } from './case-line'
import { MySteps } from './my-steps'
import { WayCard } from './way-card'

export interface LadderProps {
  readonly file: CaseFile
  readonly answer: Answer<CaseFile>
}

/** Where I am and where I can go next: my own steps first, then the ways ahead, the next of them open. */
export function Ladder({ file, answer }: LadderProps) {
  const { words } = useOwnWords(file)
  const today = dayOf(Date.now())
  const ways = waysAhead({ file, words, today })
  const next = nextWay(ways)?.guide
  const [opened, setOpened] = useState<string>()
  const open = opened ?? next?.channel
  const { caseId } = file

  return (
    <Page action={next && <Button kind="primary" isFull icon="forward" onPress={() => go('takeChannel', { caseId, channel: next.channel })}>{say.goOn(next.name)}</Button>}>
      <Freshness answer={answer} />
      <CaseLine file={file} />
      <MySteps file={file} today={today} />
      {ways.length > 0 && (
        <Section title={file.steps.length > 0 ? say.otherWays : say.ways} detail={say.waysDetail} isBare>
          {ways.map(way => (
            <WayCard
              key={way.guide.channel} way={way} isOpen={open === way.guide.channel} isNext={way.guide === next}
              onToggle={() => setOpened(open === way.guide.channel ? '' : way.guide.channel)}
              onTake={() => go('takeChannel', { caseId, channel: way.guide.channel })}
            />
          ))}
        </Section>
      )}
      <Disclaimer />
    </Page>
  )
}
