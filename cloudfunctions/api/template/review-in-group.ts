import type { NewTemplate } from '@shouhou/shared/template'
import { sha256 } from '../../cloud/digest'
import type { ShareDoc, StoredReview, TemplateDoc } from '../../cloud/documents'
import { templateTexts } from './own-template'

export const textsDigest = (content: NewTemplate): string => sha256(JSON.stringify(templateTexts(content)))

/** Where a template stands in one group: hidden there, or its very words let through there by whoever decides. */
export const reviewIn = ({ hidden, passed }: Pick<ShareDoc, 'hidden' | 'passed'>, { content, review }: Pick<TemplateDoc, 'content' | 'review'>): StoredReview => {
  const isPassedHere = review.check === 'waiting' && passed === textsDigest(content)
  return isPassedHere ? { check: 'passed', isHeld: false, hidden } : { ...review, hidden }
}
