import { ok } from '@shouhou/shared'
import type { CallName } from '@shouhou/shared/calls'
import { answer, type Answer, type UseCase } from '../../cloud/answer'
import { findMyCase } from '../case/my-case'
import { caseFileOf } from './case-file-of'

/** Every change that answers the file of a case. */
type FileChange = Extract<CallName, 'rights.keep' | `repair.${string}` | `channel.${string}`>

/** A change to what only the author reads: its answer is not kept for a repeated request, who asks again reads the file as it is now. */
export const answerWithFile = <Name extends Exclude<FileChange, 'repair.prices' | 'channel.guard' | 'channel.document'>>(name: Name, useCase: UseCase<Name>): Answer =>
  answer<Name>(name, useCase, async ({ input, actor, now }) => {
    const mine = await findMyCase({ caseId: input.caseId }, actor.personId)
    return mine.ok ? ok(await caseFileOf(mine.value, now)) : mine
  })
