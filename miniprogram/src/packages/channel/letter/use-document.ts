import type { Letter } from '@shouhou/shared/channel'
import { useRef, useState } from 'react'
import { call } from '../../../cloud'
import { putFile, takeFile } from '../../../device'
import { toast } from '../../../ui'
import { sayFailure } from '../../../words'
import * as say from '../../../words/channel/letter'
import { documentOf } from '../../../features/channel'

/** Has the letter set as a document, puts it on the device, and opens it. Nothing of it stays in the cloud. */
export function useDocument(letter: Letter) {
  const [isBusy, setBusy] = useState(false)
  const isUnderWay = useRef(false)

  const bring = async (): Promise<string> => {
    const reply = await call('channel.document', documentOf(letter))
    if (!reply.ok) return sayFailure(reply.error)
    const file = await putFile({ name: reply.value.name, data: reply.value.base64, encoding: 'base64' })
    if (!file) return say.notWritten
    await takeFile(file)
    return ''
  }
  const save = async () => {
    if (isUnderWay.current) return
    isUnderWay.current = true
    setBusy(true)
    const problem = await bring()
    if (problem) toast(problem)
    setBusy(false)
    isUnderWay.current = false
  }

  return { save, isBusy }
}
