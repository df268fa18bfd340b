import type { CaseFile } from '@shouhou/shared/case-file'
import { go } from '../../../route'
import { Card, Cell } from '../../../ui'
import { inBrief } from '../../../words/channel/page'

/** Which case this is about. */
export const CaseLine = ({ file: { groupId, caseId, report: { brand, model, fault } } }: { readonly file: CaseFile }) => (
  <Card isFlush><Cell icon="report" title={`${brand} ${model}`} detail={inBrief(fault)} onPress={() => go('readCase', { groupId, caseId })} /></Card>
)
