import { View } from '@tarojs/components'
import type { CaseView } from '@shouhou/shared/case'
import { completeness, kindsOfPieces } from '@shouhou/shared/evidence'
import { Button, Notice, Place, Section } from '../../../ui'
import { sayFailure } from '../../../words'
import * as say from '../../../words/case/read'
import { whyMissing } from '../../../words/evidence/kinds'
import { CompletenessMeter, EvidenceEditor, EvidenceGallery, pieceOf, placeOfCase, useGone, useRemovals, useSending } from '../../evidence'
import style from './read.module.scss'
import { useAdding } from './use-adding'

export interface CaseEvidenceProps {
  readonly found: CaseView
  readonly isEditing: boolean
  readonly onEdit: (isEditing: boolean) => void
  readonly onChanged: (changed: CaseView) => void
  /** Asks for the case again, after something was taken out of it. */
  readonly onRemoved: () => void
}

export const EVIDENCE_PLACE = 'case-evidence'

/** How complete, then what is there; for its author with the ways to add and to take back. */
export function CaseEvidence({ found, isEditing, onEdit, onChanged, onRemoved }: CaseEvidenceProps) {
  const { isMine, groupId, caseId } = found
  const adding = useAdding(found, onChanged)
  // Here and not beside the editor: what is under way goes on when that is closed.
  const sending = useSending(adding.add, placeOfCase(groupId, caseId))
  const removals = useRemovals()
  useGone(id => {
    if (found.evidence.some(({ evidenceId }) => evidenceId === id)) onRemoved()
  })
  const evidence = found.evidence.filter(({ evidenceId }) => !removals.some(removal => removal.evidenceId === evidenceId))
  const underWay = sending.files.filter(({ state }) => state === 'sending').length
  const isEditorOpen = isEditing || sending.files.length > underWay

  return (
    <>
      <Place name={EVIDENCE_PLACE}>
        <Section title={say.evidence} aside={isMine && <Button isSmall icon={isEditing ? 'check' : 'edit'} onPress={() => onEdit(!isEditing)}>{isEditing ? say.doneEditing : say.editEvidence}</Button>}>
          <CompletenessMeter kinds={kindsOfPieces(evidence)} />
          {isMine && <Missing kinds={kindsOfPieces(evidence)} />}
          {isMine && <View className={style.layers}>{say.layers}</View>}
          {!isMine && evidence.length === 0 && <View className={style.quiet}>{say.noEvidence}</View>}
        </Section>
      </Place>
      {underWay > 0 && <Notice>{say.underWay(underWay)}</Notice>}
      {adding.error && (
        <Notice tone="danger" action={<Button isSmall isBusy={adding.isBusy} onPress={adding.retry}>{say.putAgain}</Button>}>{say.notPutIn(sayFailure(adding.error))}</Notice>
      )}
      {isMine && isEditorOpen
        ? <EvidenceEditor pieces={found.evidence.map(pieceOf)} sending={sending} onAdded={adding.add} />
        : <EvidenceGallery evidence={evidence} />}
    </>
  )
}

/** Why each missing piece matters. */
const Missing = ({ kinds }: { readonly kinds: ReturnType<typeof kindsOfPieces> }) => (
  <>
    {completeness(kinds).missing.map(kind => <View key={kind} className={style.missing}>{whyMissing[kind]}</View>)}
  </>
)
