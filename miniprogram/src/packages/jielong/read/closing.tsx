import { View } from '@tarojs/components'
import type { JielongView } from '@shouhou/shared/jielong'
import { remember, useChange } from '../../../cloud'
import { isLate, type PlaceOfJielong } from '../../../features/jielong'
import { Cell, confirm, Notice, toast } from '../../../ui'
import { sayFailure } from '../../../words'
import * as say from '../../../words/jielong/more'

interface ClosingProps { readonly place: PlaceOfJielong; readonly jielong: JielongView }

/** Ends it, or opens it again; nothing past its deadline, which nobody had to close, nor for an archived one. */
export function Closing({ place, jielong }: ClosingProps) {
  const closing = useChange('jielong.close')
  const reopening = useChange('jielong.reopen')
  const isOpen = jielong.state === 'open'
  const failure = closing.error ?? reopening.error

  const turn = async () => {
    if (!(await confirm(isOpen ? say.closeQuestion : say.reopenQuestion))) return
    const reply = await (isOpen ? closing : reopening).run({ ...place })
    if (!reply?.ok) return
    remember('jielong.read', { ...place }, reply.value)
    toast(isOpen ? say.closed : say.reopened)
  }

  if (jielong.state === 'archived' || (!isOpen && isLate(jielong, Date.now()))) return null
  return (
    <View>
      {failure && <Notice tone="danger">{sayFailure(failure)}</Notice>}
      <Cell icon={isOpen ? 'lock' : 'undo'} title={isOpen ? say.close : say.reopen} onPress={() => void turn()} />
    </View>
  )
}
