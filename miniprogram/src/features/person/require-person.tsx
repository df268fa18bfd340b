import { getCurrentInstance } from '@tarojs/taro'
import { useEffect, useRef, type ReactNode } from 'react'
import type { Output } from '../../cloud'
import { Answered } from '../../cloud'
import { Button, EmptyState, Page } from '../../ui'
import { go, OpenedWith, useParams } from '../../route'
import * as say from '../../words/person/require-person'
import { useMe } from './use-me'

export type KnownPerson = NonNullable<Output<'person.me'>['person']>

export interface RequirePersonProps {
  readonly children: ReactNode | ((person: KnownPerson) => ReactNode)
}

// Taro's own additions to the parameters of a page.
const added = ['stamp', '$taroTimestamp']

const hereWithParams = (): string => {
  const { path = '', params = {} } = getCurrentInstance().router ?? {}
  const asked = Object.entries(params).flatMap(([name, value]) => (added.includes(name) || !value ? [] : [`${name}=${encodeURIComponent(value)}`]))
  const page = path.split('?')[0] ?? ''
  return `${page.startsWith('/') ? page : `/${page}`}${asked.length ? `?${asked.join('&')}` : ''}`
}

/** Lets those in who took a nickname; leads the others to it, once, and back. */
export function RequirePerson({ children }: RequirePersonProps) {
  const me = useMe()
  const params = useParams()
  const person = me.value?.person
  const wasLed = useRef(false)
  const isUnknown = me.value !== undefined && person === null

  useEffect(() => {
    if (!isUnknown || wasLed.current) return
    wasLed.current = true
    go('register', { back: hereWithParams() })
  }, [isUnknown])

  if (person) return <OpenedWith.Provider value={params}>{typeof children === 'function' ? children(person) : children}</OpenedWith.Provider>
  return <Page><Answered answer={me}>{() => <AskForNickname />}</Answered></Page>
}

const AskForNickname = () => (
  <EmptyState
    icon="me"
    title={say.title}
    detail={say.detail}
    action={<Button kind="primary" onPress={() => go('register', { back: hereWithParams() })}>{say.take}</Button>}
  />
)
