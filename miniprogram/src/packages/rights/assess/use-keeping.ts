import type { Failure } from '@shouhou/shared'
import type { CaseFile } from '@shouhou/shared/case-file'
import { staysOf } from '@shouhou/shared/repair'
import { answersFrom, changesSince, factsOf, type Fact, type RightsAnswers, type RightsFacts } from '@shouhou/shared/rights'
import { remember, useChange } from '../../../cloud'
import { useDraft } from '../../../drafts'
import { toast } from '../../../ui'
import * as say from '../../../words/rights/assess'
import { useToldBefore } from './use-told-before'

/** What was changed and is not kept yet. */
interface KeepDraft {
  readonly answers: RightsAnswers | null
  /** Of the answers that it began with. */
  readonly revision: number
  readonly asked: readonly Fact[]
}

const untouched: KeepDraft = { answers: null, revision: 0, asked: [] }

export interface KeepingWork {
  readonly facts: RightsFacts
  readonly asked: readonly Fact[]
  readonly tell: (fact: Fact, changes: Partial<RightsFacts>) => void
  /** What I changed here; null while nothing was. */
  readonly changed: RightsAnswers | null
  /** Somebody, on another device perhaps, has kept other answers since. */
  readonly isOld: boolean
  readonly isToKeep: boolean
  readonly isBusy: boolean
  readonly failure: Failure | undefined
  /** Whether one may go on: kept, or without a network, where all of it stays on this device. */
  readonly keep: () => Promise<boolean>
  /** Mine go on top of those that were kept meanwhile. */
  readonly takeMine: () => void
  readonly drop: () => void
  /** The answers were given before there was this case. */
  readonly isFromBefore: boolean
}

export function useKeeping(file: CaseFile, refresh: () => Promise<void>): KeepingWork {
  const { caseId, report, repairs, revision, kept } = file
  const { draft, write, discard } = useDraft<KeepDraft>(`keep-rights:${caseId}`, untouched)
  const keeping = useChange('rights.keep')
  const { before, forget, refuse } = useToldBefore(file)
  const changed = draft.answers ?? before?.answers ?? null
  const asked = draft.answers ? draft.asked : before?.asked ?? draft.asked
  const answers = changed ?? answersFrom(report, file.answers)
  const facts = factsOf(report, answers, staysOf(repairs))
  const isOld = draft.answers !== null && draft.revision !== revision

  const tell = (fact: Fact, changes: Partial<RightsFacts>) => write(now => ({
    ...now,
    revision: now.answers ? now.revision : revision,
    answers: { ...(now.answers ?? answers), ...changes },
    asked: [...(now.answers ? now.asked : asked).filter(one => one !== fact), fact],
  }))
  const keep = async () => {
    const reply = await keeping.run({ caseId, revision: draft.answers ? draft.revision : revision, answers })
    if (!reply) return false
    if (!reply.ok) {
      if (reply.error.code === 'rights/changed-meanwhile') await refresh()
      return reply.error.code === 'call/offline'
    }
    remember('caseFile.read', { caseId }, reply.value)
    discard()
    forget()
    toast(say.kept)
    return true
  }

  const drop = () => {
    discard()
    refuse()
  }

  return {
    facts, asked, tell, changed, isOld, keep,
    isToKeep: !isOld && (changed !== null || kept === null || changesSince(kept, facts) !== null),
    isBusy: keeping.isBusy,
    failure: isOld ? undefined : keeping.error,
    takeMine: () => write(now => ({ ...now, revision })),
    drop,
    isFromBefore: draft.answers === null && before !== undefined,
  }
}
