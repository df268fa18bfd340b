import type { IdempotencyKey, Result } from '@shouhou/shared'
import { calls, type CallName, type Calls } from '@shouhou/shared/calls'
import type { Actor, Place } from './actor'
import type { PersonDoc } from './documents'
import { idOf } from './digest'
import { world, type World } from './world'
import type { infer as Infer } from '@shouhou/shared/z'

type Asks<Name extends CallName> = (typeof calls)[Name]['asks']

/** Who asks, narrowed to what admission has already proved. */
type KnownActor<Name extends CallName> = Asks<Name> extends 'signed-in' | { isForStrangers: true } ? Actor : Actor & { person: PersonDoc }

export interface Question<Name extends CallName> {
  input: Calls[Name]['input']
  actor: KnownActor<Name>
  /** The group that the input names, when the call is about one. */
  place: Asks<Name> extends { action: string } ? Place : null
  /** Epoch ms. */
  now: number
  /** An id that a repeated request makes again: two of them can never make two things. */
  newId: (prefix: string, part?: string) => string
}

export type UseCase<Name extends CallName> = (question: Question<Name>, world: World) => Promise<Result<Calls[Name]['output']>>

type Run = (question: Question<CallName>, world: World) => Promise<Result<unknown>>

export interface Answer {
  name: CallName
  run: Run
  /** What a repeated request gets where the first answer is not to be kept, being large or private: the same as it is now. */
  again: Run | null
}

/** One call of the contract and how it is answered. */
export const answer = <Name extends CallName>(name: Name, useCase: UseCase<Name>, again: ((question: Question<Name>) => Promise<Result<unknown>>) | null = null): Answer => ({
  name,
  run: useCase as unknown as Run,
  again: again as unknown as Run | null,
})

interface Asked { input: unknown; actor: Actor; place: Place | null; now: number; key: Infer<typeof IdempotencyKey> | null }

export const ask = (found: Answer, { input, actor, place, now, key }: Asked, run: Run = found.run): Promise<Result<unknown>> => {
  const newId = (prefix: string, part = ''): string => idOf(prefix, actor.personId, found.name, key ?? '', part)
  return run({ input, actor, place, now, newId } as unknown as Question<CallName>, world)
}
