import { goTo, pages, useAddress } from '../../route'
import { Pressable } from '../../ui'
import * as say from '../../words/unsent/unsent'
import { countUnsent, unsent } from './unsent'
import style from './unsent.module.scss'

/** While the network is gone: how much waits on this device, and the way there. */
export function UnsentLine() {
  const here = useAddress()
  const count = countUnsent(unsent())
  if (count === 0 || here.startsWith(pages.unsent)) return null

  return <Pressable role="link" className={style.line} onPress={() => goTo(pages.unsent)}>{say.waiting(count)}</Pressable>
}
