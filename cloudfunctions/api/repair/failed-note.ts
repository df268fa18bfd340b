import { dayOf } from '@shouhou/shared'
import { CHECK_LABELS, PROVIDER_LABELS, type CheckResult } from '@shouhou/shared/repair'
import type { RepairDoc } from '../../cloud/documents'

/** As long as evidence in words may be, less room for the last line. */
const ROOM = 960

export const failedOf = (checks: readonly CheckResult[]): CheckResult[] => checks.filter(({ result }) => result === 'failed')

const linesWithin = (lines: readonly string[], room: number): string[] => {
  const kept: string[] = []
  for (const line of lines) if ([...kept, line].join('\n').length <= room) kept.push(line)
  return kept.length === lines.length ? kept : [...kept, `另有 ${lines.length - kept.length} 项不正常`]
}

/** What failed, on which day after which repair; not where it was repaired, nor anything else that only the author reads. */
export const failedNote = (checks: readonly CheckResult[], { slip, pickUp }: Pick<RepairDoc, 'slip' | 'pickUp'>, now: number): string => {
  const said = `${slip.droppedOffOn} 送修（${PROVIDER_LABELS[slip.provider]}），${pickUp?.pickedUpOn ?? ''} 取回。${dayOf(now)} 检查，下面这些不正常：`
  const lines = failedOf(checks).map(({ item, note }) => `· ${CHECK_LABELS[item]}${note === '' ? '' : `——${note}`}`)
  return [said, ...linesWithin(lines, ROOM - said.length)].join('\n')
}
