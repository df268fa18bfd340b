import { View } from '@tarojs/components'
import type { ModerationStep } from '@shouhou/shared/moderation'
import { STEP_TONES, subjectPage } from '../../../features/moderation'
import { go } from '../../../route'
import { Badge, Button, Section } from '../../../ui'
import { Frame, Table, Wide, type Column } from '../../../ui/desk'
import { sayMoment } from '../../../words'
import * as say from '../../../words/moderation/history'
import { sayStep, step as stepLabels } from '../../../words/moderation/steps'
import { subject as labels } from '../../../words/moderation/subjects'
import type { HistoryShown } from './history-list'
import style from './history.module.scss'
import { keyOf } from './restorable'

/** At the desk: every step a row. */
export function HistoryDesk(shown: HistoryShown) {
  const { list, isAlone } = shown
  return (
    <Frame>
      <Wide>
        <Section title={isAlone ? say.ofThis : say.all} detail={say.detail} isBare>
          <Table label={isAlone ? say.ofThis : say.all} columns={columnsOf(shown)} items={list.items} keyOf={one => `${one.at} ${one.step} ${keyOf(one.subject)}`} />
          {list.hasMore && <Button kind="plain" isFull isBusy={list.isLoadingMore} onPress={() => void list.loadMore()}>{say.further}</Button>}
        </Section>
      </Wide>
    </Frame>
  )
}

const columnsOf = (shown: HistoryShown): readonly Column<ModerationStep>[] => [
  { name: say.when, width: '11em', cell: ({ at }) => sayMoment(at) },
  { name: say.what, width: '8em', isShort: true, cell: ({ step }) => <Badge tone={STEP_TONES[step]}>{stepLabels[step]}</Badge> },
  { name: say.about, width: '8em', cell: ({ subject }) => labels[subject.noun] },
  { name: say.text, width: '24%', isBrief: true, cell: ({ excerpt }) => excerpt },
  { name: say.who, cell: sayStep },
  { name: say.more, width: '17em', cell: step => <Doing {...shown} step={step} /> },
]

function Doing({ step, groupId, isAlone, mayRestore, onRestore }: HistoryShown & { readonly step: ModerationStep }) {
  const { subject } = step
  const open = subjectPage(groupId, subject)
  return (
    <View className={style.doing}>
      {open && <Button kind="plain" isSmall label={say.openThis(step.excerpt)} onPress={open}>{say.open}</Button>}
      {!isAlone && <Button kind="plain" isSmall onPress={() => go('history', { groupId, noun: subject.noun, id: subject.id })}>{say.ofThis}</Button>}
      {mayRestore(step) && <Button isSmall icon="undo" onPress={() => onRestore(subject)}>{say.restore}</Button>}
    </View>
  )
}
