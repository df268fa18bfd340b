import type { Failure } from '@shouhou/shared'
import { useState } from 'react'
import { call, useChange, type Output } from '../../cloud'
import { useDraft } from '../../drafts'
import { leadToPlace, toast } from '../../ui'
import { sayFailure } from '../../words'
import * as say from '../../words/person/newcomer'

export const NICKNAME = 'nickname'

const empty = { nickname: '' }

export interface Newcomer {
  readonly nickname: string
  readonly type: (nickname: string) => void
  /** What to put right about the nickname, beside it. */
  readonly wrong: string | undefined
  /** What the nickname is not to blame for. */
  readonly failure: Failure | undefined
  readonly isBusy: boolean
  /** Who they are now, under this name or the one that they gave with another phone; undefined when it came to nothing. */
  readonly register: () => Promise<Output<'person.me'> | undefined>
}

const isAboutNickname = ({ code }: Failure): boolean => code === 'content/refused' || code === 'call/bad-input'

/** Somebody who takes a nickname; what they typed is kept until they have it. */
export function useNewcomer(): Newcomer {
  const { draft: { nickname }, write, discard } = useDraft('newcomer', empty)
  const [wrong, setWrong] = useState<string>()
  const registering = useChange('person.register')

  const refuse = (why: string) => {
    setWrong(why)
    leadToPlace(NICKNAME)
  }
  const asBefore = async () => {
    const known = await call('person.me', {})
    if (!known.ok) return undefined
    toast(say.knownBefore)
    discard()
    return known.value
  }
  const register = async () => {
    if (nickname.trim() === '') return void refuse(say.nicknameMissing)
    const reply = await registering.run({ nickname, agreed: true })
    if (!reply) return undefined
    if (!reply.ok) {
      if (reply.error.code === 'person/already-registered') return asBefore()
      return void (isAboutNickname(reply.error) && refuse(sayFailure(reply.error)))
    }
    discard()
    return reply.value
  }
  const type = (next: string) => {
    setWrong(undefined)
    write({ nickname: next })
  }

  const failure = registering.error && !isAboutNickname(registering.error) && registering.error.code !== 'person/already-registered' ? registering.error : undefined
  return { nickname, type, wrong, failure, isBusy: registering.isBusy, register }
}
