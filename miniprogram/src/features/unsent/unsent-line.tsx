import { useState } from 'react'
import { pages, useAddress } from '../../route'
import { Pressable, Sheet } from '../../ui'
import * as say from '../../words/unsent/unsent'
import { countUnsent, unsent } from './unsent'
import style from './unsent.module.scss'
import { UnsentList } from './unsent-list'

/** While the network is gone: how much waits on this device, and the way there. In a sheet: another page might have to be fetched. */
export function UnsentLine() {
  const [isOpen, setOpen] = useState(false)
  const here = useAddress()
  const count = countUnsent(unsent())
  if ((count === 0 && !isOpen) || here.startsWith(pages.unsent)) return null

  return (
    <>
      <Pressable className={style.line} onPress={() => setOpen(true)}>{say.waiting(count)}</Pressable>
      <Sheet title={say.title} isOpen={isOpen} onClose={() => setOpen(false)}>
        {isOpen && <UnsentList onLeave={() => setOpen(false)} />}
      </Sheet>
    </>
  )
}
