import { useState } from 'react'
import { adopt, changeDraft, useDraft } from '../../drafts'
import { nothingTold, type Inquiry } from './inquiry'

const SLOT = 'rights'

export interface InquiryWork {
  readonly inquiry: Inquiry
  readonly tell: (changes: Partial<Inquiry>) => void
  readonly beginAgain: () => void
}

/** The tab and the page of the result have it open at once: both follow what is told on either. */
export function useInquiry(): InquiryWork {
  useState(() => adopt('draft', SLOT))
  const { draft } = useDraft<Inquiry>(SLOT, nothingTold)
  const tell = (changes: Partial<Inquiry>) => changeDraft<Inquiry>(SLOT, before => ({ ...before, ...changes }))

  return { inquiry: draft, tell, beginAgain: () => changeDraft<Inquiry>(SLOT, () => nothingTold) }
}
