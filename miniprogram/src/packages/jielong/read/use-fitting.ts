import { useDidShow } from '@tarojs/taro'
import type { CaseRow } from '@shouhou/shared/case'
import type { JielongView } from '@shouhou/shared/jielong'
import { useEffect, useRef, useState } from 'react'
import { findFittingCases } from './find-fitting-cases'

/** Which of my cases would join; undefined until that is known. Looks again as one comes back, perhaps from filing one. */
export function useFitting(jielong: JielongView): readonly CaseRow[] | undefined {
  const [fitting, setFitting] = useState<readonly CaseRow[]>()
  const isLooking = useRef(false)
  const look = async () => {
    if (isLooking.current) return
    isLooking.current = true
    const found = await findFittingCases(jielong)
    isLooking.current = false
    if (found.ok) setFitting(found.value)
  }

  useDidShow(() => void look())
  useEffect(() => void look(), [jielong.jielongId])
  return fitting
}
