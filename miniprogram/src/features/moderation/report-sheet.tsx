import type { ReportReason, Subject } from '@shouhou/shared/moderation'
import { useState } from 'react'
import { useChange } from '../../cloud'
import { Button, ChoiceChips, Notice, Sheet, TextArea, toast } from '../../ui'
import { sayFailure } from '../../words'
import * as say from '../../words/moderation/report'
import { reportChoices } from './report-reasons'

export interface ReportSheetProps {
  readonly subject: Subject
  /** The group whose admins will look at it. */
  readonly groupId: string
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** 举报: why, and in a few words what. The admins of the group see it; whoever wrote it does not learn who reported. */
export function ReportSheet({ isOpen, ...facts }: ReportSheetProps) {
  return isOpen ? <OpenReportSheet {...facts} /> : null
}

function OpenReportSheet({ subject, groupId, onClose }: Omit<ReportSheetProps, 'isOpen'>) {
  const [reason, setReason] = useState<ReportReason>()
  const [note, setNote] = useState('')
  const [isReasonMissing, setReasonMissing] = useState(false)
  const report = useChange('moderation.report')

  const send = async () => {
    if (!reason) return setReasonMissing(true)
    const reply = await report.run({ groupId, subject, reason, note })
    if (!reply?.ok) return
    toast(say.sent)
    onClose()
  }

  const choose = (chosen: ReportReason) => {
    setReason(chosen)
    setReasonMissing(false)
  }

  return (
    <Sheet title={say.report} isOpen onClose={onClose} action={<Button kind="primary" isFull isBusy={report.isBusy} onPress={() => void send()}>{say.send}</Button>}>
      <ChoiceChips
        label={say.whatIsWrong}
        isRequired
        choices={reportChoices}
        value={reason}
        onChange={choose}
        error={isReasonMissing ? say.reasonMissing : undefined}
      />
      <TextArea label={say.note} hint={say.noteHint} value={note} onChange={setNote} maxLength={200} />
      {report.error && <Notice tone="danger">{sayFailure(report.error)}</Notice>}
    </Sheet>
  )
}
