import { View } from '@tarojs/components'
import type { CaseView } from '@shouhou/shared/case'
import { completeness, kindsOfPieces } from '@shouhou/shared/evidence'
import type { GroupView } from '@shouhou/shared/group'
import { useEffect } from 'react'
import { useAnswer } from '../../../cloud'
import { go } from '../../../route'
import { aria, Button, Icon, Notice, Page, Section } from '../../../ui'
import { leadToTop } from '../../../ui/lead-to'
import * as say from '../../../words/case/filing'
import { CompletenessMeter } from '../../evidence'
import { InviteButton } from '../invite-button'
import { sayDevice, sayFault } from '../words'
import style from './filed-page.module.scss'
import { NextJielong } from './next-jielong'
import type { Filed } from './use-filing'

export interface FiledPageProps {
  readonly group: GroupView
  readonly done: Filed
  readonly onAgain: () => void
}

const TITLE = 'case-filed'

/** It is filed: where it counts now, and what makes it stronger. */
export function FiledPage({ group, done, onAgain }: FiledPageProps) {
  const { caseId, report } = done
  const filed = useAnswer('case.read', { groupId: group.groupId, caseId }).value
  useEffect(() => leadToTop(TITLE), [])
  const open = () => go('readCase', { groupId: group.groupId, caseId })

  return (
    <Page action={<Button kind="primary" isFull onPress={open}>{say.seeMyCase}</Button>}>
      <View className={style.top}>
        <View className={style.mark}><Icon name="chosen" size="huge" /></View>
        <View id={TITLE} className={style.title} {...aria({ role: 'heading' })}>{say.filed}</View>
        <View className={style.quiet}>{say.filedInto(sayDevice(report), sayFault(report.faultCode), group.name)}</View>
      </View>
      {filed?.review.check === 'waiting' && <Notice>{say.beingChecked}</Notice>}
      <NextJielong group={group} done={done} />
      {filed && <NextEvidence evidence={filed.evidence} onAdd={open} />}
      <Section title={say.seeRights}>
        <View className={style.quiet}>{say.seeRightsDetail}</View>
        <View className={style.actions}><Button isSmall icon="rules" onPress={() => go('assess', { caseId, groupId: group.groupId })}>{say.seeRightsVerb}</Button></View>
      </Section>
      <Section title={say.findOthers}>
        <View className={style.quiet}>{say.findOthersDetail}</View>
        <View className={style.actions}>
          <InviteButton group={group} />
          <Button isSmall icon="add" onPress={onAgain}>{say.oneMore}</Button>
        </View>
      </Section>
    </Page>
  )
}

interface NextEvidenceProps { readonly evidence: CaseView['evidence']; readonly onAdd: () => void }

/** What is still missing of the 三件套, and why it matters. */
function NextEvidence({ evidence, onAdd }: NextEvidenceProps) {
  const kinds = kindsOfPieces(evidence)
  if (completeness(kinds).missing.length === 0) return null

  return (
    <Section title={say.nextIsEvidence}>
      <CompletenessMeter kinds={kinds} note={say.evidenceLater} />
      <View className={style.actions}><Button isSmall icon="add" onPress={onAdd}>{say.addEvidence}</Button></View>
    </Section>
  )
}
