import type { Failure } from '@shouhou/shared'
import type { Report } from '@shouhou/shared/case'
import { Button, Notice } from '../../../ui'
import { sayFailure } from '../../../words'

export interface CaseLineProps {
  readonly report: Report | null
  readonly isAsked: boolean
  readonly failure: Failure | undefined
  readonly onOpen: () => void
}

/** Which of my cases fills it in. */
export function CaseLine({ report, isAsked, failure, onOpen }: CaseLineProps) {
  if (report) return <Notice tone="success" action={<Button isSmall onPress={onOpen}>换一个案例</Button>}>{`已用您的案例填好：${report.model}，${report.fault}`}</Notice>
  if (failure) return <Notice tone="danger" action={<Button isSmall onPress={onOpen}>换一个案例</Button>}>{`没有读到案例。${sayFailure(failure)}`}</Notice>
  if (isAsked) return <Notice>正在读您的案例。</Notice>
  return (
    <Notice action={<Button kind="primary" isSmall icon="edit" onPress={onOpen}>用我的案例填</Button>}>
      选一个您的案例，型号、日期、故障会自动填好，剩下的空格再手写。
    </Notice>
  )
}
