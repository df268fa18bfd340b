import { useRef, useState } from 'react'
import { call, type ReadyFile } from '../../../cloud'
import { canTake, needsOwnTap, putFile, takeFile } from '../../../device'
import { sayFailure } from '../../../words'
import * as say from '../../../words/reminder/dates'

/** All dates ahead as one calendar file: made, and where WeChat wants a tap of its own for it, ready to be taken by the next. */
export function useCalendar() {
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState('')
  const [ready, setReady] = useState<ReadyFile>()
  const isUnderWay = useRef(false)

  const bring = async (): Promise<string> => {
    const reply = await call('reminder.calendar', { caseId: null })
    if (!reply.ok) return sayFailure(reply.error)
    const file = await putFile({ name: reply.value.name, data: reply.value.text, encoding: 'utf8' })
    if (!file) return say.notWritten
    if (!canTake(file.name)) return say.cannotSend
    if (needsOwnTap(file.name)) setReady(file)
    else await takeFile(file)
    return ''
  }
  const make = async () => {
    if (isUnderWay.current) return
    isUnderWay.current = true
    setBusy(true)
    setProblem('')
    setProblem(await bring())
    setBusy(false)
    isUnderWay.current = false
  }

  return { make, isBusy, problem, ready }
}

export type Calendar = ReturnType<typeof useCalendar>
