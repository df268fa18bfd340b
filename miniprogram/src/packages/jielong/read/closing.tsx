import { View } from '@tarojs/components'
import type { JielongView } from '@shouhou/shared/jielong'
import { remember, useChange } from '../../../cloud'
import { isLate } from '../../../features/jielong'
import { Cell, confirm, Notice, toast } from '../../../ui'
import { sayFailure } from '../../../words'
import type { Place } from './place'

const closeQuestion = { title: '结束这个接龙？', consequence: '不再收新的人，已经加入的都留着，名单和数字还能看。以后可以重新打开。', verb: '结束', isDanger: true }
const reopenQuestion = { title: '重新打开？', consequence: '又可以加入，原来的名单接着排。', verb: '打开' }

interface ClosingProps { readonly place: Place; readonly jielong: JielongView }

/** Ends it, or opens it again; nothing past its deadline, which nobody had to close, nor for an archived one. */
export function Closing({ place, jielong }: ClosingProps) {
  const closing = useChange('jielong.close')
  const reopening = useChange('jielong.reopen')
  const isOpen = jielong.state === 'open'
  const failure = closing.error ?? reopening.error

  const turn = async () => {
    if (!(await confirm(isOpen ? closeQuestion : reopenQuestion))) return
    const reply = await (isOpen ? closing : reopening).run({ ...place })
    if (!reply?.ok) return
    remember('jielong.read', { ...place }, reply.value)
    toast(isOpen ? '接龙已结束' : '接龙重新打开了')
  }

  if (jielong.state === 'archived' || (!isOpen && isLate(jielong, Date.now()))) return null
  return (
    <View>
      {failure && <Notice tone="danger">{sayFailure(failure)}</Notice>}
      <Cell icon={isOpen ? 'lock' : 'undo'} title={isOpen ? '结束接龙' : '重新打开接龙'} isDanger={isOpen} onPress={() => void turn()} />
    </View>
  )
}
