import type { Emulator } from 'wechat-cloud-emulator'
import type { Failure, Result } from '@shouhou/shared'
import type { CallName } from '@shouhou/shared/calls'
import { ask, type Input, type Output } from './ask'

interface Options {
  /** The idempotency key; without one a change gets a new one of its own, and null sends none. */
  key?: string | null
}

/** Somebody who uses the product. `lin` is always the same person, everywhere in one test file. */
export interface Person {
  name: string
  openid: string
  call<Name extends CallName>(name: Name, input: Input<Name>, options?: Options): Promise<Result<Output<Name>>>
  /** As `call`, but a no fails the test; answers the value. */
  mustCall<Name extends CallName>(name: Name, input: Input<Name>, options?: Options): Promise<Output<Name>>
  /** As `call`, but a yes fails the test; answers the error. */
  mustFail<Name extends CallName>(name: Name, input: Input<Name>, options?: Options): Promise<Failure>
  /** With a nickname, registered if that has not happened yet. */
  registered(): Promise<Person>
  /** What this person is called by others. */
  personId(): Promise<string>
}

/** Each waits six seconds. */
const TRIES = 20

/** The SDK turns an openid of digits alone into a number; WeChat's own always have letters. */
export const openidOf = (name: string): string => `o-${name.replace(/[^\w-]/g, (letter) => letter.codePointAt(0)?.toString(36) ?? '')}`

export function person(name: string, emulator: () => Emulator): Person {
  const openid = openidOf(name)
  const me: Person = {
    name,
    openid,
    call: (call, input, options) => ask(emulator(), openid, { name: call, input, ...options }),
    async mustCall(call, input, options) {
      let reply = await me.call(call, input, options)
      // With the same key the mini-program asks again, while the first request is still on its way: for long on a slow machine.
      for (let tries = 0; tries < TRIES && !reply.ok && reply.error.code === 'call/still-running' && options?.key; tries += 1) reply = await me.call(call, input, options)
      if (!reply.ok) throw new Error(`${name} asked ${call} and was told ${JSON.stringify(reply.error)}`)
      return reply.value
    },
    async mustFail(call, input, options) {
      const reply = await me.call(call, input, options)
      if (reply.ok) throw new Error(`${name} asked ${call} and got it, which nobody expected`)
      return reply.error
    },
    async registered() {
      const known = await me.mustCall('person.me', {})
      if (known.person === null) await me.mustCall('person.register', { nickname: name, agreed: true })
      return me
    },
    async personId() {
      await me.registered()
      const known = await me.mustCall('person.me', {})
      return known.person?.personId ?? ''
    },
  }
  return me
}
