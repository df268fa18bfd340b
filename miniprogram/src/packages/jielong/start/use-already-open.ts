import type { JielongRow } from '@shouhou/shared/jielong'
import { useEffect, useState } from 'react'
import { useAnswer, type Input } from '../../../cloud'
import type { StartForm } from './start-form'

const TYPING_MS = 600

type Question = Input<'jielong.findSimilar'>

/** The open 接龙 of this group for the same model and fault, found while one still writes. */
export function useAlreadyOpen(groupId: string, { kind, brand, model, faultCode }: StartForm): JielongRow | undefined {
  const [question, setQuestion] = useState<Question | null>(null)
  useEffect(() => {
    const isReady = kind === 'fault' && brand.trim() !== '' && model.trim() !== '' && faultCode !== undefined
    const timer = setTimeout(() => setQuestion(isReady ? { groupId, brand: brand.trim(), model: model.trim(), faultCode } : null), TYPING_MS)
    return () => clearTimeout(timer)
  }, [groupId, kind, brand, model, faultCode])

  const similar = useAnswer('jielong.findSimilar', question).value
  return similar?.jielongs.find(({ jielong, why }) => jielong.state === 'open' && why.length === 2)?.jielong
}
