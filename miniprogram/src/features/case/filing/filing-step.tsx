import type { GroupView } from '@shouhou/shared/group'
import { kindsOfPieces } from '@shouhou/shared/evidence'
import { Card, Notice } from '../../../ui'
import * as say from '../../../words/case/filing'
import { SharingChoice } from '../../consent'
import { CompletenessMeter, EvidenceEditor, useRemovals, withoutRemoved, type useSending } from '../../evidence'
import type { Draft } from '../../../drafts'
import type { CaseForm } from '../form/case-form'
import { DemandStep } from '../form/demand-step'
import { FaultStep } from '../form/fault-step'
import type { FormErrors } from '../form/form-errors'
import type { FormStep } from '../form/form-steps'
import { MachineStep } from '../form/machine-step'
import { Place } from '../form/place'
import { SimilarCard } from '../similar/similar-card'
import { useSimilar } from '../similar/use-similar'
import type { Joining } from '../similar/joining'
import type { FilingDraft } from './filing-draft'
import { FilingSummary } from './filing-summary'

export interface FilingStepProps {
  readonly step: FormStep
  readonly group: GroupView
  readonly draft: FilingDraft
  readonly errors: FormErrors
  readonly set: (changes: Partial<CaseForm>) => void
  readonly write: Draft<FilingDraft>['write']
  readonly open: (step: number) => void
  readonly sending: ReturnType<typeof useSending>
}

export function FilingStep(props: FilingStepProps) {
  const { step, draft, errors, set } = props
  if (step === 'machine') return <MachineStep form={draft.form} errors={errors} set={set} />
  if (step === 'fault') return <FaultOfFiling {...props} />
  return step === 'evidence' ? <EvidenceOfFiling {...props} /> : <DemandOfFiling {...props} />
}

function FaultOfFiling({ group, draft, errors, set, write }: FilingStepProps) {
  const similar = useSimilar(group.groupId, draft.form)
  const join = (joining: Joining | null) =>
    write(before => ({ ...before, joining, form: joining ? { ...before.form, faultCode: joining.faultCode } : before.form }))

  return (
    <FaultStep
      form={draft.form} errors={errors} set={set}
      similar={<SimilarCard similar={similar} form={draft.form} joining={draft.joining} onJoin={join} />}
    />
  )
}

function EvidenceOfFiling({ draft: { evidence }, errors, write, sending }: FilingStepProps) {
  const kept = withoutRemoved(evidence, useRemovals())
  return (
    <>
      <Card><CompletenessMeter kinds={kindsOfPieces(kept)} note={say.evidenceNote} /></Card>
      {errors.evidence && <Place of="evidence"><Notice tone="danger">{say.lostEvidence(errors.evidence)}</Notice></Place>}
      <EvidenceEditor
        // Nobody else looks at a draft: whether it is checked yet matters later.
        pieces={evidence.map(piece => ({ ...piece, isChecked: true }))} sending={sending}
        onAdded={piece => write(before => ({ ...before, evidence: [...before.evidence, piece] }))}
      />
    </>
  )
}

const DemandOfFiling = ({ group, draft, errors, set, write, open, sending }: FilingStepProps) => (
  <>
    <DemandStep
      form={draft.form} errors={errors} set={set}
      sharing={<Place of="sharing"><SharingChoice sharing={draft.sharing} error={errors.sharing} onChange={sharing => write(before => ({ ...before, sharing }))} /></Place>}
    />
    <FilingSummary group={group} draft={draft} files={sending.files} onOpen={open} />
  </>
)
