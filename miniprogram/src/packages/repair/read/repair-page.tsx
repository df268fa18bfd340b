import { dayOf } from '@shouhou/shared'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { AskForWechat } from '../../../features/reminder'
import { Asks, StayCard, type OfRepairProps } from '../../../features/repair'
import { go } from '../../../route'
import { Button, Notice, Page } from '../../../ui'
import * as say from '../../../words/repair/read'
import { More } from './more'
import { NoteSheet } from './note-sheet'
import { Notes } from './notes'
import { PickUpFacts } from './pick-up-facts'
import { SlipFacts } from './slip-facts'

/** One repair: how long, what may be asked, what was said, what came of it. */
export function RepairPage({ file, repair, freshness }: OfRepairProps) {
  const [isWriting, setWriting] = useState(false)
  const today = dayOf(Date.now())
  const write = () => setWriting(true)

  return (
    <Page action={<Action repair={repair} onWrite={write} />}>
      <View>
        {freshness}
        <StayCard repair={repair} today={today} />
        {repair.isRework && <Notice>{say.isRework}</Notice>}
      </View>
      <View><Asks file={file} repair={repair} today={today} /></View>
      <View>{repair.pickUp === null && <AskForWechat />}</View>
      {repair.pickUp && <PickUpFacts file={file} repair={repair} pickUp={repair.pickUp} today={today} />}
      <Notes file={file} repair={repair} today={today} onWrite={write} />
      <SlipFacts repair={repair} />
      <More repair={repair} />
      {isWriting && <NoteSheet file={file} repair={repair} today={today} onClose={() => setWriting(false)} />}
    </Page>
  )
}

function Action({ repair: { caseId, repairId, pickUp, checks }, onWrite }: Pick<OfRepairProps, 'repair'> & { readonly onWrite: () => void }) {
  if (pickUp === null) return (
    <>
      <Button isFull icon="edit" onPress={onWrite}>{say.addNote}</Button>
      <Button kind="primary" isFull icon="chosen" onPress={() => go('pickUp', { caseId, repairId })}>{say.pickUp}</Button>
    </>
  )
  if (checks.length === 0) return <Button kind="primary" isFull icon="rules" onPress={() => go('repairCheck', { caseId, repairId })}>{say.check}</Button>
  return <Button isFull icon="add" onPress={() => go('repairSlip', { caseId })}>{say.again}</Button>
}
