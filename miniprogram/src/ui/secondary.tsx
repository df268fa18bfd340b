import { useState, type ReactNode } from 'react'
import * as say from '../words/ui/controls'
import { Button } from './button'
import { useLargeType } from './use-large-type'

export interface SecondaryProps {
  readonly children: ReactNode
  /** What stands behind it, where 更多 says too little. */
  readonly label?: string
}

/** What is not the main thing here. In 长辈模式 it waits behind one button, so that there is less to choose from. */
export function Secondary({ children, label = say.more }: SecondaryProps) {
  const { isLarge } = useLargeType()
  const [isOpen, setOpen] = useState(false)
  if (!isLarge) return <>{children}</>

  return (
    <>
      <Button isFull kind="plain" icon={isOpen ? 'up' : 'down'} isExpanded={isOpen} onPress={() => setOpen(!isOpen)}>{isOpen ? say.less : label}</Button>
      {isOpen && children}
    </>
  )
}
