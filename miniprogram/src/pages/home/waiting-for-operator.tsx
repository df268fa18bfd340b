import { useAnswer } from '../../cloud'
import { go } from '../../route'
import { Cell, Section } from '../../ui'
import { sayCount } from '../../words'

/** What waits for the platform's operator, in no group of theirs. */
export function WaitingForOperator() {
  const groups = useAnswer('group.listWaiting', {}).value
  const reported = useAnswer('moderation.groupQueue', {}).value
  const toVerify = groups?.items.length ?? 0
  const toDecide = reported?.items.length ?? 0
  if (toVerify === 0 && toDecide === 0) return null

  return (
    <Section title="等您处理" isList>
      {toVerify > 0 && (
        <Cell icon="seal" title={`${sayCount(toVerify)}${groups?.next ? '+' : ''} 个群等待认证`} detail="官方售后群和第三方监督群的申请" onPress={() => go('verify')} />
      )}
      {toDecide > 0 && (
        <Cell icon="shield" title={`${sayCount(toDecide)}${reported?.next ? '+' : ''} 条群资料或昵称待处理`} detail="被举报的，和内容检查拿不准的" onPress={() => go('queue')} />
      )}
    </Section>
  )
}
