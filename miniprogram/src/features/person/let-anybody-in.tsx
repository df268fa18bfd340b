import type { ReactNode } from 'react'
import { Answered } from '../../cloud'
import { OpenedWith, useParams } from '../../route'
import { Page } from '../../ui'
import { useMe } from './use-me'

/** Also those who have no nickname yet: what they may see without one, they see at once. Waits until it is known who is here. */
export function LetAnybodyIn({ children }: { readonly children: ReactNode }) {
  const me = useMe()
  const params = useParams()

  if (me.value) return <OpenedWith.Provider value={params}>{children}</OpenedWith.Provider>
  return <Page><Answered answer={me}>{() => null}</Answered></Page>
}
